import type { Acted, Comment, Judgement } from '../shared/core/comments/comment.ts';
import { inForceOf } from '../shared/core/comments/in-force.ts';
import { LONGEST_READ } from '../shared/core/moderation/comment.ts';
import { routesOf } from '../shared/core/moderation/routed.ts';
import type { Policy } from '../shared/core/policy/policy.ts';
import { visible } from '../shared/core/report/text-layout.ts';
import { shortInstant } from '../shared/core/schedule/spell-time.ts';

/** The name of a line, empty where it goes on with the one above, and its words. */
type NamedLine = readonly [name: string, words: string];

export const IS_CRITICISM =
  'The rules see criticism of the library in it, and the policy never removes criticism (moderation.criticism).';

/** What the rules saw in a comment, what they suggest, and who has looked at it. */
export function judgementLines(comment: Comment, { clauses, timeZone }: Policy): NamedLine[] {
  const { judgement } = comment;
  const { action, isCriticism, findings, reviewed } = judgement;
  const officers: string[] = routesOf(comment).map(({ why }) => why);
  const title = (id: string): string => clauses.find((clause) => clause.id === id)?.title ?? id;
  return [
    ...findings
      .filter(({ rule }) => !officers.includes(rule))
      .map(
        ({ rule, reason, certainty }, index): NamedLine => [
          index === 0 ? 'Found' : '',
          `${rule} (${certainty === 'high' ? 'certain' : 'please look'}): ${title(reason)} (${reason})${rule === 'not-read-whole' ? `. Nothing was looked for behind its first ${LONGEST_READ.toLocaleString('en-GB')} characters: read it to the end.` : ''}`,
        ],
      ),
    ...(reviewed ? [['Looked at', reviewedWords(reviewed, timeZone)] as const] : []),
    ...(isCriticism ? [['Criticism', IS_CRITICISM] as const] : []),
    ...(action === 'none' ? [] : [['Suggested', suggestedWords(judgement)] as const]),
  ];
}

const reviewedWords = ({ who, at }: NonNullable<Judgement['reviewed']>, timeZone: string): string =>
  `by ${visible(who)}, ${shortInstant(at, timeZone)}, who let it stand: nothing comes of what was found by itself.`;

const suggestedWords = ({ action, automatic, suggestion }: Judgement): string =>
  suggestion ? `${action}${automatic ? ', without a person' : ''}; to a person: ${suggestion}` : action;

/** What is to be done about a comment, what was done and is in force, and what was done last. */
export function doneLines(comment: Comment, timeZone: string): NamedLine[] {
  const { order, acted } = comment;
  const inForce = inForceOf(comment);
  const isPast =
    acted !== undefined && inForce.every(({ action, at }) => action !== acted.action || at !== acted.at);
  const toDo = [...(order ? [order.action, ...(order.later ?? [])] : [])].join(', then ');
  return [
    ...(order
      ? [
          [
            'To do',
            `${toDo}, for ${order.who}: ${order.why}${order.problem === undefined ? '' : ` Not done: ${order.problem}`}`,
          ] as const,
        ]
      : []),
    ...inForce.map((one, index) => [index === 0 ? 'In force' : '', doneWords(one, timeZone)] as const),
    ...(isPast ? [['Done', doneWords(acted, timeZone)] as const] : []),
  ];
}

const doneWords = ({ action, at, who, why, evidence }: Acted, timeZone: string): string =>
  `${action} ${shortInstant(at, timeZone)}, for ${who}: ${why}${evidence === undefined ? '' : ` (evidence: ${evidence})`}`;
