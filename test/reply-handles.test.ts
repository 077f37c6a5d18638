import { describe, expect, it } from 'vitest';
import { proveReply } from '../shared/core/comments/prove-reply.ts';
import { account, thePolicy } from './rules/proof.ts';

describe('an answer to somebody', () => {
  it('is not held for the handle of whoever asked, however long it is', () => {
    const policy = thePolicy();
    for (let length = 1; length <= 40; length += 1) {
      const handle = `@${'abcdefghij'.repeat(4).slice(0, length)}`;
      const text = `${handle} The reading room is open from ten to six on Saturdays.`;
      expect(proveReply(text, { account: account(), handle, policy }), handle).toEqual([]);
    }
  });
});
