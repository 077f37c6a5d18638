import { type Comment, replyName } from '../shared/core/comments/comment.ts';
import { isReplyOnItsWay } from '../shared/core/comments/standing.ts';
import { firstLimit } from '../shared/core/comments/time-left.ts';
import { routesOf } from '../shared/core/moderation/routed.ts';
import type { Policy } from '../shared/core/policy/policy.ts';
import { visible } from '../shared/core/report/text-layout.ts';
import { shortInstant } from '../shared/core/schedule/spell-time.ts';
import type { CommentsListed } from '../shared/steps/comments.ts';
import type { AnsweredRequest } from '../shared/steps/find-answers.ts';
import { officersInShort } from './render-officers.ts';
import { table } from './table.ts';

/** More is in `comments show`. */
const LONGEST_WORDS = 160;

/** Where it stands, and what is still to come. */
export function stateWords({ state, order, reply }: Comment): string {
  if (order)
    return order.problem === undefined
      ? `${state}, to ${order.action}`
      : `${state}, could not ${order.action}`;
  if (!reply) return state;
  if (isReplyOnItsWay({ reply })) return `${state}, ${replyName(reply)} on its way`;
  return reply.problem === undefined || state !== 'open' ? state : `${state}, ${replyName(reply)} not out`;
}

/** What was found in it: for which officers it is first, then what it seems to answer. */
export function foundWords(
  comment: Comment,
  policy: Policy,
  answers: readonly AnsweredRequest[],
  now: number,
): string {
  const { judgement } = comment;
  const law = officersInShort(comment, policy, now);
  const officers: string[] = routesOf(comment).map(({ why }) => why);
  const rules = judgement.findings.map(({ rule }) => rule).filter((rule) => !officers.includes(rule));
  const graver = judgement.suggestion && `suggested to you: ${judgement.suggestion}`;
  const permissions = answers.map(({ permission, says }) => `permission ${permission}: ${says}?`);
  const { isCriticism, reviewed } = judgement;
  const seen = [isCriticism && 'criticism', graver, reviewed && `looked at by ${visible(reviewed.who)}`];
  return [law, ...permissions, ...new Set(rules), ...seen].filter((word) => word).join('; ') || '–';
}

/** Time limits of the law that count for comments which are not in the table. */
export const lawText = (law: CommentsListed['law'], { timeZone }: Policy, now: number): string =>
  `The law wants an answer, too, to: ${law.map(({ id, due }) => `${id} (${due < now ? 'passed' : 'by'} ${shortInstant(due, timeZone)})`).join(', ')}. Once it is sent, close the comment.\n`;

/** Comments in the order in which they are to be answered. */
export const commentTable = (
  { comments, permissions }: Pick<CommentsListed, 'comments' | 'permissions'>,
  policy: Policy,
  now: number,
): string =>
  table(
    ['COMMENT', 'TO ANSWER', 'STATE', 'FOUND', 'WHO AND WHAT'],
    comments.map((one) => [
      one.id,
      firstLimit(one, now, policy) || '–',
      stateWords(one),
      foundWords(
        one,
        policy,
        permissions.filter(({ comment }) => comment === one.id),
        now,
      ),
      `${one.author?.handle ?? 'somebody'}${one.isPrivate ? ' (private)' : ''}: ${shortened(one.text)}`,
    ]),
  );

function shortened(text: string): string {
  const line = visible(text.replace(/\s+/gu, ' ').trim());
  return line.length <= LONGEST_WORDS ? line : `${line.slice(0, LONGEST_WORDS).trimEnd()} …`;
}
