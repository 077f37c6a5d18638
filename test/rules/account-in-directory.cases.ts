import type { RuleCases } from './cases.ts';
import { account, bluesky, proof } from './proof.ts';

export const cases: RuleCases = {
  accepted: [
    { name: 'accounts of the directory', proof: proof() },
    { name: 'all of them', proof: proof({ bundle: { accounts: 'all' } }) },
    {
      name: 'an account in use, beside one that is paused and not named',
      proof: proof({ bundle: { accounts: ['bluesky'] }, accounts: [bluesky()] }),
    },
  ],
  rejected: [
    {
      name: 'an account with a slip of the pen',
      proof: proof({ bundle: { accounts: ['mastodn', 'bluesky'] }, accounts: [bluesky()] }),
      expected: { at: 'accounts[0]', level: 'block', args: { written: 'mastodn', suggestion: 'mastodon' } },
    },
    {
      name: 'an account that the library does not have',
      proof: proof({ bundle: { accounts: ['bluesky', 'myspace'] }, accounts: [bluesky()] }),
      expected: { at: 'accounts[1]', args: { problem: 'unknown', written: 'myspace' } },
    },
    {
      name: 'all, where there are none',
      proof: proof({ bundle: { accounts: 'all' }, accounts: [], directory: [] }),
      expected: { at: 'accounts', level: 'block', args: { problem: 'empty-directory' } },
    },
    {
      name: 'a paused account',
      proof: proof({ accounts: [account({ paused: true }), bluesky()] }),
      expected: { at: 'accounts', level: 'advise', args: { problem: 'paused', account: 'mastodon' } },
    },
    {
      name: 'a paused account among all',
      proof: proof({ bundle: { accounts: 'all' }, accounts: [account({ paused: true }), bluesky()] }),
      expected: { level: 'advise', args: { account: 'mastodon' } },
    },
  ],
};
