/** The Bluesky channel against a real server (PDS and PLC of `@atproto/dev-env`). Prints `N passed, N failed`. */
import { TestNetworkNoAppView } from '@atproto/dev-env';
import { SCENARIOS } from './scenarios.ts';
import { makeWorld } from './world.ts';

const network = await TestNetworkNoAppView.create({});
let passed = 0;
let failed = 0;

async function join(handle: string, password: string): Promise<void> {
  const answer = await fetch(`${network.pds.url}/xrpc/com.atproto.server.createAccount`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ handle, password, email: `${handle}@library.example` }),
  });
  if (!answer.ok) throw new Error(`The server did not make ${handle}: ${await answer.text()}`);
}

try {
  for (const [at, { name, run }] of SCENARIOS.entries()) {
    // An account for each, so that none sees the posts, sessions or limits of another.
    const member = { handle: `library-${at}.test`, password: `password-of-${at}` };
    await join(member.handle, member.password);
    const world = await makeWorld(network.pds.url, member);
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
} finally {
  await network.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
