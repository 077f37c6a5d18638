import { localPart, looksOf, sameHandle } from '../reading/handles.ts';
import type { Reading } from '../reading/read-comment.ts';
import type { Certainty } from '../verdict.ts';
import type { ModerationRule } from './rule.ts';

/** Clause `moderation.platform-terms`. */
export const impersonation: ModerationRule = {
  id: 'impersonation',
  reason: 'moderation.platform-terms',
  about:
    'A handle or a name that looks like the library’s own, or that calls itself its administration or support. Hints: ' +
    'other libraries and fans have names like that too, so a person looks.',
  *check(reading) {
    const found = hintIn(reading);
    if (found) yield { certainty: found.certainty, args: { as: found.as } };
  },
};

const OFFICE =
  /(?<!\p{L})(?:official|admin(?:istrator|istration)?|support|help ?desk|moderator|customer (?:care|service))(?!\p{L})/iu;
const CLAIMS =
  /(?<!\p{L})(?:(?:i am|i'm|we are|we're|this is) (?:from |with |part of )?(?:the |your )?(?:official |social media )*(?:library|librarian|admin|moderator|page|account|support|staff)|on behalf of the library|official (?:page|account|support) of)(?!\p{L})/iu;

function hintIn({ comment, library, plain }: Reading): { as: string; certainty: Certainty } | undefined {
  const { author, authorName, account } = comment;
  if (author === undefined || sameHandle(author, account)) return undefined;
  const handle = looksOf(localPart(author));
  const names = [handle, looksOf(authorName ?? '')].filter((name) => name !== '');
  const own = [library, localPart(account ?? '')].map(looksOf).filter((name) => name.length >= 5);
  if (names.some((name) => own.includes(name))) return { as: 'the-library', certainty: 'high' };
  const extended = names.some((name) => own.some((mine) => name.includes(mine)));
  const isOffice = OFFICE.test(`${author.replace(/[._-]/g, ' ')} ${authorName ?? ''}`);
  if (extended) return { as: 'the-library', certainty: isOffice ? 'high' : 'low' };
  if (CLAIMS.test(plain)) return { as: 'staff', certainty: 'low' };
  return isOffice && /librar/i.test(`${author} ${authorName ?? ''}`)
    ? { as: 'staff', certainty: 'low' }
    : undefined;
}
