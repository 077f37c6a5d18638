import type { SeemingAnswer } from '../shared/core/permissions/recognise-answer.ts';

/** What an answer to a request for a permission seems to say: a person reads it, and records it. */
export const seemingAnswer = ({ says, wantsCredit }: SeemingAnswer): string =>
  `seems to be a ${says}${wantsCredit ? ', with credit' : ''}`;
