/**
 * The Bluesky channel against a real server (PDS and PLC of `@atproto/dev-env`); where PostgreSQL is installed, also with
 * the real app behind it, which tells of comments. Prints `N passed, N failed`.
 */
import { TestNetwork, TestNetworkNoAppView } from '@atproto/dev-env';
import { LISTENING_SCENARIOS } from './listening-scenarios.ts';
import { startPostgres } from './postgres.ts';
import { SCENARIOS } from './scenarios.ts';
import { makeTown } from './town.ts';
import { type Member, makeWorld, type World } from './world.ts';

// The app wants to be told of one, and does without.
process.env.REDIS_HOST ??= 'none';
const postgres = await startPostgres();
const app =
  postgres && (await TestNetwork.create({ dbPostgresUrl: postgres.url, dbPostgresSchema: 'tests' }));
const network = app ?? (await TestNetworkNoAppView.create({}));
const upstream = network.pds.url;
let passed = 0;
let failed = 0;

async function join({ handle, password }: Member): Promise<void> {
  const answer = await fetch(`${upstream}/xrpc/com.atproto.server.createAccount`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ handle, password, email: `${handle}@library.example` }),
  });
  if (!answer.ok) throw new Error(`The server did not make ${handle}: ${await answer.text()}`);
}

/** With an account of its own, so that none sees the posts, sessions or limits of another. */
async function attempt(name: string, member: Member, run: (world: World) => Promise<void>): Promise<void> {
  await join(member);
  const world = await makeWorld(upstream, member);
  try {
    await run(world);
    passed += 1;
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`not ok  ${name}`);
    console.error(error);
  } finally {
    await world.close();
  }
}

try {
  for (const [at, { name, run }] of SCENARIOS.entries())
    await attempt(name, { handle: `library-${at}.test`, password: `password-of-${at}` }, run);
  if (app)
    for (const [at, { name, run }] of LISTENING_SCENARIOS.entries()) {
      const member = { handle: `ears-${at}.test`, password: `password-of-${at}` };
      const settle = () => app.processAll();
      await attempt(name, member, async (world) =>
        run(await makeTown(world, { upstream, member, join, settle })),
      );
    }
  else
    console.log(
      `skipped ${LISTENING_SCENARIOS.length} about comments: PostgreSQL is not installed, and the app needs it`,
    );
} finally {
  await network.close();
  await postgres?.stop();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
