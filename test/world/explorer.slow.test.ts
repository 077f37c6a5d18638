import { beforeAll, describe, expect, it } from 'vitest';
import type { Policy } from '../../shared/core/policy/policy.ts';
import { MINUTE } from '../../shared/core/time.ts';
import { ANSWERS, type Answer, explore } from './explorer.ts';
import { readPolicy } from './policy.ts';
import { ACCOUNTS, type AccountId, type Moment } from './scenario.ts';
import { DUE } from './scripts.ts';

let policy: Policy;
beforeAll(async () => {
  policy = await readPolicy();
});

async function exploreAll(
  account: AccountId,
  answers: readonly Answer[],
  deaths: number,
  more: { readonly actions?: readonly Moment[]; readonly isUploaded?: boolean } = {},
): Promise<number> {
  const broken: string[] = [];
  let runs = 0;
  for (const answer of answers)
    runs += await explore({ account, answer, ...more }, deaths, policy, ({ violations }, script) => {
      if (violations.length > 0) broken.push(`${JSON.stringify(script)}: ${violations.join(' ')}`);
    });
  expect(broken).toEqual([]);
  return runs;
}

describe('the protocol survives', { timeout: 120_000 }, () => {
  it.each(ACCOUNTS)(
    'a death at each of its calls, with each answer of the network, on %s',
    async (account) => {
      expect(await exploreAll(account, ANSWERS, 1)).toBeGreaterThan(300);
    },
  );

  it('a death at each of its calls, from the upload on', async () => {
    expect(await exploreAll('sky', ['yes'], 1, { isUploaded: true })).toBeGreaterThan(50);
  });

  it('a death at each of its calls, where it is taken down again', async () => {
    const actions: Moment[] = [{ at: DUE + MINUTE, action: { kind: 'retract', post: 'post-1' } }];
    expect(await exploreAll('toots', ['yes', 'lost after'], 1, { actions })).toBeGreaterThan(100);
  });

  it('two deaths at any two of its calls, where the network took the post and the answer was lost', async () => {
    expect(await exploreAll('toots', ['lost after'], 2)).toBeGreaterThan(3_000);
  });
});
