import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningDynalite } from '../../shared/adapters/embedded/dynalite.ts';
import type { Policy } from '../../shared/core/policy/policy.ts';
import { localClient, newTable, temporaryDynalite } from '../store-dynamo.ts';
import { readPolicy } from './policy.ts';
import { CALM } from './profile.ts';
import { draftOn, scenarioOf } from './scripts.ts';
import { count, emptyTotals, inWords, OUTCOMES, POSTS, STATES, type Totals } from './tally.ts';
import { runWorld, type WorldOptions } from './world.ts';

/** Enough to find all but the rarest doubles many times over. */
const FIXED = 1_000;
const BY_CHANCE = 100;

let policy: Policy;
beforeAll(async () => {
  policy = await readPolicy();
});

async function run(
  first: number,
  worlds: number,
  more: Partial<WorldOptions> = {},
): Promise<{ broken: string[]; totals: Totals }> {
  const broken: string[] = [];
  const totals = emptyTotals();
  for (let seed = first; seed < first + worlds; seed += 1) {
    const verdict = await runWorld({ seed, policy, ...more });
    count(totals, verdict);
    if (verdict.violations.length > 0)
      broken.push(`npm run world -- --seed ${seed} --verbose: ${verdict.violations.join(' ')}`);
  }
  return { broken, totals };
}

describe('simulated worlds', { timeout: 300_000 }, () => {
  it(`break nothing: ${FIXED} of fixed seeds`, async () => {
    const { broken, totals } = await run(1, FIXED);
    expect(broken).toEqual([]);
    // Otherwise they would prove little.
    expect(totals.deaths, inWords(totals)).toBeGreaterThan(FIXED / 2);
    expect(totals.lostAnswers).toBeGreaterThan(FIXED / 2);
    expect(totals.recovered).toBeGreaterThan(FIXED / 4);
    for (const state of STATES) expect(totals.states[state], state).toBeGreaterThan(10);
    for (const state of POSTS) expect(totals.posts[state], state).toBeGreaterThan(5);
    expect(totals.inSlots, inWords(totals)).toBeGreaterThan(10);
    expect(totals.onDays, inWords(totals)).toBeGreaterThan(5);
    for (const outcome of OUTCOMES) expect(totals.read[outcome], outcome).toBeGreaterThan(0);
  });

  const first = randomInt(2 ** 32, 2 ** 40);
  it(`break nothing: ${BY_CHANCE} by chance, from ${first}`, async () => {
    expect((await run(first, BY_CHANCE)).broken).toEqual([]);
  });

  it('publish once per attempt at the most where networks take longer than they promise, and once where a post has its place', async () => {
    const { broken } = await run(1, 200, { isLate: true });
    expect(broken).toEqual([]);
  });

  it('are the same each time', async () => {
    const told = async (seed: number): Promise<string[]> => {
      const lines: string[] = [];
      await runWorld({ seed, policy, trace: (line) => lines.push(line) });
      return lines;
    };
    for (const seed of [7, 8, 9]) {
      const lines = await told(seed);
      expect(lines.length).toBeGreaterThan(20);
      expect(await told(seed)).toEqual(lines);
    }
    expect(await told(7)).not.toEqual(await told(8));
  });

  it('publish at the due second where nothing goes wrong', async () => {
    const drafts = [1, 2, 3].map((n) =>
      draftOn(['toots', 'sky', 'board'], { id: `post-${n}`, words: `Post ${n}` }),
    );
    const { violations, seen } = await runWorld({
      seed: 1,
      policy,
      scenario: scenarioOf(drafts, { profile: CALM }),
    });
    expect(violations).toEqual([]);
    const late = seen.deliveries().map(({ due, publishedAt = 0 }) => publishedAt - due);
    expect(late).toHaveLength(9);
    for (const ms of late) {
      expect(ms).toBeGreaterThanOrEqual(0);
      expect(ms).toBeLessThan(500);
    }
  });
});

describe('simulated worlds over DynamoDB’s stand-in', { timeout: 120_000 }, () => {
  let dynalite: RunningDynalite;
  beforeAll(async () => {
    dynalite = await temporaryDynalite();
  });
  afterAll(() => dynalite.close());

  it('break nothing either', async () => {
    const client = localClient(dynalite.endpoint);
    for (const seed of [101, 102, 103, 104]) {
      const { store, drop } = await newTable(client);
      expect((await run(seed, 1, { store })).broken).toEqual([]);
      await drop();
    }
    client.destroy();
  });
});
