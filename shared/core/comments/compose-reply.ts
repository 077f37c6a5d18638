import { hasForbiddenCharacters } from '../bundle/check-characters.ts';
import { UsageError } from '../errors.ts';
import type { ModerationPolicy } from '../moderation/moderation-policy.ts';
import { MODERATION } from '../moderation/rules/index.ts';
import type { Policy } from '../policy/policy.ts';
import { isBlank } from '../text/blank.ts';
import { isHandleTold } from './author-handle.ts';
import type { Acted, Comment, Judgement } from './comment.ts';
import { fillIn, refuseUnfilled } from './fill-in.ts';

/**
 * What somebody wants to answer: words of their own, a saved reply of the policy, or why something was done. `asks`: for a
 * permission, so the comment is no more answered than it was.
 */
export type Saying =
  | { readonly say: 'text'; readonly text: string; readonly asks?: boolean }
  | { readonly say: 'saved'; readonly name: string }
  | { readonly say: 'explanation' };

/** Whether it asks for a permission, and answers nothing. */
export const asksOnly = (saying: Saying): boolean => saying.say === 'text' && saying.asks === true;

/**
 * The words as they are to stand on the network.
 * @param namesAuthor The network brings an answer to whoever asked only if it begins with the handle.
 * @throws UsageError for no words, words with gaps or signs that nobody can read, an unknown saved reply, or where the policy
 * explains nothing
 */
export function composeReply(
  comment: Comment,
  saying: Saying,
  { policy, namesAuthor }: { policy: Policy; namesAuthor: boolean },
): string {
  const handle = handleOf(comment);
  const text = wordsOf(comment, saying, policy).replace(/\r\n?/g, '\n').normalize('NFC').trim();
  // A handle alone says nothing, and where nobody knows who wrote, nothing would stand there at all.
  if (isBlank(fillIn(text, '')))
    throw new UsageError('There are no words to answer with. Write them, or name a saved reply.');
  refuseUnfilled(text);
  refuseUnreadable(text);
  const filled = fillIn(text, handle);
  // An explanation is for everybody; it need not call back whoever advertised.
  const isAddressed = filled.toLowerCase().includes(handle.toLowerCase());
  return namesAuthor && saying.say !== 'explanation' && handle !== '' && !isAddressed
    ? `${handle} ${filled}`
    : filled;
}

/** What was read in another encoding than it was written in. @throws UsageError */
function refuseUnreadable(text: string): void {
  if (!hasForbiddenCharacters(text) && !text.includes('\u{fffd}')) return;
  throw new UsageError(
    'There are signs in the answer that nobody can read: control characters, or �, which stands for letters that were lost. Type it again, or save its file as UTF-8.',
  );
}

/** Empty where the network does not tell who wrote; words stand in the handle's place then. */
export function handleOf({ author }: Pick<Comment, 'author'>): string {
  const handle = author?.handle ?? '';
  return isHandleTold(handle) ? handle : '';
}

function wordsOf({ id, judgement, acted, order }: Comment, saying: Saying, policy: Policy): string {
  const { savedReplies, explanations } = policy.moderation;
  if (saying.say === 'text') return saying.text;
  if (saying.say === 'saved') {
    const saved = savedReplies.find((one) => one.id === saying.name);
    if (saved) return saved.says;
    throw new UsageError(
      `The policy has no saved reply "${saying.name}". It has: ${savedReplies.map((one) => one.id).join(', ') || 'none'}.`,
    );
  }
  // What takes something back is for no reason of its own.
  const done = order?.reason === undefined ? acted : order;
  const says = explanationOf(judgement, done, explanations);
  if (says !== undefined) return says;
  throw new UsageError(
    `The policy has no explanation that fits the comment ${id}. It explains: ${Object.keys(explanations).join(', ') || 'nothing'}. Give it words there (moderation.explanations), or say it with the network's own app.`,
  );
}

/**
 * That of the reason that a person named; else of what was found, for the clause that it was acted on; else of the one rule
 * that stands for the clause. Of several, none: a wrong reason in public is worse than none.
 */
function explanationOf(
  { findings }: Judgement,
  { reason: clause, code }: Pick<Acted, 'reason' | 'code'> = {},
  explanations: ModerationPolicy['explanations'],
): string | undefined {
  const ofClause = MODERATION.filter(({ reason }) => clause === undefined || reason === clause);
  const explained = ofClause.filter(({ id }) => explanations[id] !== undefined);
  const named = explained.find(({ id }) => id === code);
  const found = explained.find(({ id }) => findings.some(({ rule }) => rule === id));
  const meant = named ?? found ?? (ofClause.length === 1 ? ofClause[0] : undefined);
  return meant && explanations[meant.id];
}
