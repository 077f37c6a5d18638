import type { Comment } from '../shared/core/comments/comment.ts';
import { isOfficers, isRequestLeft } from '../shared/core/comments/lateness.ts';
import { toTakeBack } from '../shared/core/comments/restore.ts';
import { isReplyOnItsWay } from '../shared/core/comments/standing.ts';
import { timeLeft } from '../shared/core/comments/time-left.ts';
import { routesOf } from '../shared/core/moderation/routed.ts';
import type { Policy } from '../shared/core/policy/policy.ts';
import { paragraph, visible } from '../shared/core/report/text-layout.ts';
import { formatInstant } from '../shared/core/schedule/spell-time.ts';
import type { CommentView } from '../shared/steps/comments.ts';
import type { EarlierAnswer } from '../shared/steps/earlier-answers.ts';
import { style } from './output.ts';
import { stateWords } from './render-comments.ts';
import { conversationText } from './render-conversation.ts';
import { historyLines } from './render-history.ts';
import { doneLines, judgementLines } from './render-judgement.ts';
import { officersAtLength } from './render-officers.ts';
import { seemingAnswer } from './seeming-answer.ts';

const INDENT = 12;

/** One comment as a page of text: the words, the clocks, what was found and done, the conversation, and its history. */
export function commentDetails(view: CommentView, policy: Policy, now: number): string {
  const { comment, answer, earlier, waits, network } = view;
  const { timeZone } = policy;
  const lines = [
    ...standLines(comment, policy, now),
    ...permissionLines(view),
    ...foundLines(comment, policy, now),
    ...doneLines(comment, timeZone).map(([name, words]) => line(name, words)),
    ...answerLines(comment, answer),
    ...(waits === undefined ? [] : [line('', waits)]),
    ...(earlier ?? []).flatMap(earlierLines),
    ...(network
      ? [line('Can', canWords(comment, network.can)), ...(network.remark ? [line('', network.remark)] : [])]
      : []),
  ];
  const sections = [
    [
      style('strong', `${visible(comment.author?.handle ?? 'Somebody')} on ${comment.accountId}`),
      `(${comment.id})`,
    ].join(' '),
    comment.text === '' ? 'Its words are erased.' : `  ${paragraph(comment.text, 2)}`,
    lines.join('\n'),
    conversationText(view, timeZone),
    historyLines(comment.history, timeZone).join('\n'),
  ];
  return sections.filter((section) => section).join('\n\n');
}

const line = (name: string, words: string): string => `${name.padEnd(INDENT)}${paragraph(words, INDENT)}`;

function standLines(comment: Comment, policy: Policy, now: number): string[] {
  const { writtenAt, editedAt, answerBy, remote, isPrivate, escalated, postId, erase, legalHold } = comment;
  const when = (at: number): string => formatInstant(at, policy.timeZone);
  const left = timeLeft(comment, now, policy);
  return [
    line(
      'State',
      `${stateWords(comment)}${isPrivate ? '; private: only those whom it names can read it' : ''}`,
    ),
    line('Written', `${when(writtenAt)}${editedAt === undefined ? '' : `; changed ${when(editedAt)}`}`),
    ...(left === '' ? [] : [line('Answer by', `${when(answerBy)}: ${left}, in working hours`)]),
    ...(remote ? [line('Link', remote.url)] : []),
    ...(postId === undefined ? [] : [line('About', `the post ${postId}`)]),
    ...(escalated === undefined ? [] : [line('Handed to', escalated)]),
    ...(legalHold ? [line('Kept', 'under a legal hold, until it is lifted')] : []),
    ...(erase === undefined || legalHold ? [] : [line('Kept', `until ${when(erase)}`)]),
  ];
}

const permissionLines = ({ permissions }: CommentView): string[] =>
  permissions.map(({ permission, ...seeming }) =>
    line(
      'Answers',
      `It ${seemingAnswer(seeming)} to the request for the permission ${permission}. Read it, then record it: imprimatur permissions record ${permission} …`,
    ),
  );

const foundLines = (comment: Comment, policy: Policy, now: number): string[] => [
  ...officersAtLength(comment, policy, now).map((words, index) => line(index === 0 ? 'For' : '', words)),
  ...judgementLines(comment, policy).map(([name, words]) => line(name, words)),
];

function answerLines({ reply }: Comment, answer: CommentView['answer']): string[] {
  if (!reply) return [];
  const { text, url, delivery, isToOtherWords } = answer ?? {};
  const where = isReplyOnItsWay({ reply })
    ? `${delivery?.state ?? 'not planned yet'}${delivery?.problem === undefined ? '' : `: ${delivery.problem}`}`
    : reply.problem === undefined
      ? `out${url === undefined ? '' : `: ${url}`}`
      : `not out: ${reply.problem}`;
  return [
    line(reply.explains ? 'Explained' : reply.asks ? 'Asked' : 'Answer', text ?? 'Its words are erased.'),
    line('', `${where} (${reply.postId})${isToOtherWords ? OTHER_WORDS : ''}`),
  ];
}

/** Its author may have turned what the library said to it into something else. */
const OTHER_WORDS = '; it was given to other words than stand in the comment now';

const earlierLines = ({ postId, text, url, isToOtherWords }: EarlierAnswer): string[] => [
  line('Said before', text),
  line(
    '',
    `still public${url === undefined ? '' : `: ${url}`}${isToOtherWords ? OTHER_WORDS : ''}. To take it down: imprimatur posts retract ${postId} --reason "…"`,
  ),
];

/** What may still be done; what takes something back comes with what it takes back. */
function canWords(comment: Comment, can: readonly string[]): string {
  const { state } = comment;
  const isForOfficer = routesOf(comment).length > 0;
  if (isRequestLeft(comment)) return `close, once what was asked for was sent: it is ${state}`;
  if (state === 'deleted' || state === 'forgotten') return `nothing: it is ${state}`;
  const may = can.filter(
    (one) =>
      !one.startsWith('un') &&
      !isOfficers(comment) &&
      !(one === 'hide' && (isForOfficer || state === 'removed' || state === 'hidden')) &&
      !(one === 'remove' && (isForOfficer || state === 'removed')),
  );
  const isRestorable = toTakeBack(comment).some((action) => can.includes(action));
  const words = isRestorable ? ['restore', ...may] : may;
  return words.join(', ') || 'nothing but answer and close';
}
