import { beforeAll, describe, expect, it } from 'vitest';
import type { Policy } from '../../shared/core/policy/policy.ts';
import { ANSWERS, explore } from './explorer.ts';
import { readPolicy } from './policy.ts';
import { ACCOUNTS } from './scenario.ts';

let policy: Policy;
beforeAll(async () => {
  policy = await readPolicy();
});

describe('two deaths at any two calls of the protocol', { timeout: 600_000 }, () => {
  it.each(ACCOUNTS.flatMap((account) => ANSWERS.map((answer) => ({ account, answer }))))(
    'break nothing on $account where the network’s first answer is: $answer',
    async ({ account, answer }) => {
      const broken: string[] = [];
      const runs = await explore({ account, answer }, 2, policy, ({ violations }, script) => {
        if (violations.length > 0) broken.push(`${JSON.stringify(script)}: ${violations.join(' ')}`);
      });
      console.log(`${runs} runs`);
      expect(broken).toEqual([]);
    },
  );
});
