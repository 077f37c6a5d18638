/**
 * How punctual publishing is when much is due in the same second.
 *
 * `npx node bench/publish.ts` has 100 posts on 20 accounts due in one second (goal: p99 lateness under one second on two
 * cores, at most 6 writes to the store per delivery). `npx node bench/publish.ts full` has 1,000 as well (goal: at least 100
 * per second), and measures whether 500 posts of an account whose network is slow hold up the other accounts. The real
 * publish step, store and Mastodon channel, all publishers in one process; dynalite and the network, which says yes to
 * everything, have processes of their own. Beside it, in the same run, the bare calls of the channel for as many posts.
 */
import { systemClock } from '../shared/adapters/system/clock.ts';
import type { Delivery } from '../shared/core/delivery/delivery.ts';
import { latenessOf } from '../shared/core/delivery/lateness.ts';
import { type Instant, SECOND } from '../shared/core/time.ts';
import { publishDelivery } from '../shared/steps/publish-delivery.ts';
import { accountId, type Names, openWorkshop, type Workshop } from './publish/workshop.ts';

const ACCOUNTS = 20;
const SLOW_MS = 3 * SECOND;
/** Long enough to prepare that many on a machine that does other work too; on AWS and in a local run it is 90 s. */
const leadFor = (posts: number): number => 15 * SECOND + posts * 45;

const isFull = process.argv[2] === 'full';
await measure(100);
if (isFull) {
  await measure(1_000);
  await measureFairness();
}

/** Puts that many posts into the store, all due at the same second, the nearest one that leaves time to prepare. */
async function fill(shop: Workshop, on: readonly string[], leadMs: number): Promise<[Instant, Names[]]> {
  const provisional = Date.now() + 3_600_000;
  const due = (at: Instant): Instant => Math.ceil((at + leadMs) / SECOND) * SECOND;
  const names: Names[] = [];
  for (const [index, account] of on.entries())
    names.push(await shop.newPost(`post-${index}`, account, provisional));
  const at = due(Date.now() + on.length * 4);
  // Written with the time that is known only now.
  for (let first = 0; first < names.length; first += 50)
    await Promise.all(names.slice(first, first + 50).map((one) => setDue(shop, one, at)));
  shop.counts.deliveryWrites -= names.length;
  return [at, names];
}

async function setDue({ deps }: Workshop, { postId, accountId }: Names, due: Instant): Promise<void> {
  const delivery = await deps.store.delivery(postId, accountId);
  if (!delivery) throw new Error(`${postId} was not planned.`);
  await deps.store.save<Delivery>(delivery, { ...delivery, due }, { who: 'bench', why: 'due' }, Date.now());
}

/** Starts all publishers at once, as their schedules would, and gives the deliveries when all are out. */
async function publishAll({ deps }: Workshop, names: readonly Names[]): Promise<Delivery[]> {
  const results = await Promise.all(names.map((one) => publishDelivery(deps, one)));
  const out = results.flatMap(({ delivery }) => (delivery?.state === 'published' ? [delivery] : []));
  if (out.length < names.length) {
    const others = new Set(results.map(({ did }) => did));
    console.log(`${names.length - out.length} were not published: ${[...others].join('; ')}`);
  }
  return out;
}

async function measure(posts: number): Promise<void> {
  const shop = await openWorkshop(ACCOUNTS);
  try {
    const accounts = Array.from({ length: posts }, (_, index) => accountId(index % ACCOUNTS));
    shop.counts.deliveryWrites = 0;
    const [due, names] = await fill(shop, accounts, leadFor(posts));
    shop.counts.reads = 0;
    shop.requests.sent = 0;
    const before = await shop.processorMs();
    const out = await publishAll(shop, names);
    const endedMs = Date.now() - due;
    const after = await shop.processorMs();
    const requests = shop.requests.sent / posts;
    const reads = shop.counts.reads / posts;
    await systemClock.sleepUntil(Math.max(...out.map(({ wake = 0 }) => wake)));
    await Promise.all(names.map((one) => publishDelivery(shop.deps, one)));
    const beforeBare = await shop.processorMs();
    const bare = await measureBare(shop, names);
    const afterBare = await shop.processorMs();
    tell(posts, out, endedMs, bare);
    console.log(
      `  per delivery: ${(shop.counts.deliveryWrites / posts).toFixed(1)} writes from plan to read back (goal: at most 6), ${reads.toFixed(1)} reads to publish, in ${requests.toFixed(1)} requests to the store`,
    );
    // Other programs make the times longer, and this hardly: what a machine that does nothing else would need.
    const perPost = (ms: number): string => (ms / posts).toFixed(1);
    console.log(
      `  processor per delivery: ours ${perPost(after.ours - before.ours)} ms (the calls alone ${perPost(afterBare.ours - beforeBare.ours)} ms), dynalite ${perPost(after.store - before.store)} ms, the network's server ${perPost(after.network - before.network)} ms`,
    );
  } finally {
    await shop.close();
  }
}

/** The same calls of the channel and nothing around them, all commits at once. */
async function measureBare({ deps }: Workshop, names: readonly Names[]): Promise<number[]> {
  const { mastodon } = deps.channels;
  const ready = await Promise.all(
    names.map(async ({ postId, accountId }) => {
      const [account, delivery] = await Promise.all([
        deps.store.account(accountId),
        deps.store.delivery(postId, accountId),
      ]);
      if (!account || !delivery) throw new Error(`${postId} is not there.`);
      const shipment = { account, delivery, rendering: { text: `Bare: ${postId}`, media: [] } };
      return { shipment, prepared: await mastodon.prepare(shipment) };
    }),
  );
  const startedMs = performance.now();
  return Promise.all(
    ready.map(async ({ shipment, prepared }) => {
      await mastodon.commit(shipment, prepared);
      return performance.now() - startedMs;
    }),
  );
}

function tell(posts: number, out: readonly Delivery[], endedMs: number, bareMs: number[]): void {
  const late = latenessOf(out);
  if (!late) return;
  const bare = bareMs.sort((a, b) => a - b);
  const at = (share: number): number => bare[Math.ceil(share * bare.length) - 1] ?? 0;
  const perSecond = (count: number, ms: number): string => Math.round((count / ms) * SECOND).toString();
  console.log(`${posts} due in one second on ${ACCOUNTS} accounts`);
  console.log(`  out late: median ${late.medianMs} ms, p99 ${late.p99Ms} ms, worst ${late.worstMs} ms`);
  console.log(`  the channel's calls alone: median ${at(0.5).toFixed(0)} ms, p99 ${at(0.99).toFixed(0)} ms`);
  console.log(
    `  ${perSecond(out.length, endedMs)} deliveries per second until the last was written down (goal: at least 100); the calls alone: ${perSecond(bare.length, bare.at(-1) ?? 1)}`,
  );
}

/** Many posts on an account whose network is slow, and a few on others. */
async function measureFairness(): Promise<void> {
  for (const slowMs of [0, SLOW_MS]) {
    const shop = await openWorkshop(ACCOUNTS, slowMs);
    try {
      const accounts = [
        ...Array.from({ length: 500 }, () => accountId(0)),
        ...Array.from({ length: 100 }, (_, index) => accountId(1 + (index % (ACCOUNTS - 1)))),
      ];
      const [, names] = await fill(shop, accounts, leadFor(600) + slowMs);
      const out = await publishAll(shop, names);
      const others = latenessOf(out.filter((one) => one.accountId !== accountId(0)));
      console.log(
        `100 on other accounts beside 500 on one whose network takes ${slowMs} ms: median ${others?.medianMs} ms, p99 ${others?.p99Ms} ms late`,
      );
    } finally {
      await shop.close();
    }
  }
}
