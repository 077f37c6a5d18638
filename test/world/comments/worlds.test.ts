import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningDynalite } from '../../../shared/adapters/embedded/dynalite.ts';
import { COMMENT_STATES } from '../../../shared/core/comments/comment.ts';
import type { Policy } from '../../../shared/core/policy/policy.ts';
import { localClient, newTable, temporaryDynalite } from '../../store-dynamo.ts';
import { readPolicy } from '../policy.ts';
import { commentsInWords, countComments, emptyCommentTotals, HARMS } from './tally.ts';
import { type CommentWorldOptions, runCommentWorld } from './world.ts';

/** `npm run world -- --comments` runs them at length. */
const FIXED = 80;
const BY_CHANCE = 20;
/** Of few calls, for a store that takes its time; one comment is answered, and forgotten. */
const SHORT = 143;

let policy: Policy;
beforeAll(async () => {
  policy = await readPolicy();
});

async function run(first: number, worlds: number, more: Partial<CommentWorldOptions> = {}) {
  const broken: string[] = [];
  const totals = emptyCommentTotals();
  for (let seed = first; seed < first + worlds; seed += 1) {
    const verdict = await runCommentWorld({ seed, policy, ...more });
    countComments(totals, verdict);
    if (verdict.violations.length > 0)
      broken.push(`npm run world -- --comments --seed ${seed} --verbose: ${verdict.violations.join(' ')}`);
  }
  return { broken, totals };
}

describe('simulated worlds with comments', { timeout: 300_000 }, () => {
  it(`break nothing: ${FIXED} of fixed seeds`, async () => {
    const { broken, totals } = await run(1, FIXED);
    expect(broken).toEqual([]);
    // Otherwise they would prove little.
    const words = commentsInWords(totals);
    expect(totals.comments, words).toBeGreaterThan(2 * FIXED);
    expect(totals.answers, words).toBeGreaterThan(FIXED / 3);
    for (const harm of HARMS) expect(totals.harms[harm], `${harm}: ${words}`).toBeGreaterThan(FIXED);
    for (const state of COMMENT_STATES) expect(totals.states[state], `${state}: ${words}`).toBeGreaterThan(1);
    expect(totals.explanations, words).toBeGreaterThan(1);
    expect(totals.held, words).toBeGreaterThan(1);
  });

  const first = randomInt(2 ** 32, 2 ** 40);
  it(`break nothing: ${BY_CHANCE} by chance, from ${first}`, async () => {
    expect((await run(first, BY_CHANCE)).broken).toEqual([]);
  });

  it('are the same each time', async () => {
    const told = async (seed: number): Promise<string[]> => {
      const lines: string[] = [];
      await runCommentWorld({ seed, policy, trace: (line) => lines.push(line) });
      return lines;
    };
    const lines = await told(7);
    expect(lines.length).toBeGreaterThan(100);
    expect(await told(7)).toEqual(lines);
    expect(await told(8)).not.toEqual(lines);
  });
});

describe('simulated worlds with comments over DynamoDB’s stand-in', { timeout: 120_000 }, () => {
  let dynalite: RunningDynalite;
  beforeAll(async () => {
    dynalite = await temporaryDynalite();
  });
  afterAll(() => dynalite.close());

  it('break nothing either, as where somebody is forgotten', async () => {
    const client = localClient(dynalite.endpoint);
    const { store, drop } = await newTable(client);
    const { broken, totals } = await run(SHORT, 1, { store });
    expect(broken).toEqual([]);
    expect(totals.states.forgotten, commentsInWords(totals)).toBeGreaterThan(0);
    expect(totals.answers, commentsInWords(totals)).toBeGreaterThan(0);
    await drop();
    client.destroy();
  });
});
