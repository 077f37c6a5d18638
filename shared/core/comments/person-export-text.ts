import { type Instant, toIso } from '../time.ts';
import type { Comment, Judgement } from './comment.ts';
import type { Evidence } from './evidence.ts';
import type { EvidenceRead } from './evidence-read.ts';
import type { AnswerGiven, PersonExport } from './subject-access.ts';

/** Everything that is kept about one person, as plain text for that person to read. Times are UTC. */
export function personExportText(found: PersonExport): string {
  const { handle, comments, answers, permissions, consents, evidence, about } = found;
  return [
    `What ${about.controller} keeps about ${handle}, as of ${when(toIso(found.at))} UTC`,
    `Looked for on: ${found.accounts.join(', ')}`,
    ...section(`Comments (${comments.length})`, comments.flatMap(commentLines)),
    ...section(`Answers (${answers.length})`, answers.flatMap(answerLines)),
    ...section(
      `Kept as it was before something was done about a comment (${evidence.length})`,
      evidence.flatMap(evidenceLines),
    ),
    ...section(
      `Permissions (${permissions.length})`,
      permissions.flatMap(({ id, state, credit, recordings = [] }) => [
        `- ${id}: ${state}${credit === '' ? '' : `, “${credit}”`}`,
        ...recordings.map((one) => recordedLine(one, one.state === 'refused' ? '' : `, “${one.credit}”`)),
      ]),
    ),
    ...section(
      `Consents (${consents.length})`,
      consents.flatMap(({ id, state, who, recordings = [] }) => [
        `- ${id}: ${state}, ${who}`,
        ...recordings.map((one) => recordedLine(one, `, ${one.who}`)),
      ]),
    ),
    ...section('What it is kept for', bullets(about.purposes)),
    ...section('Where it comes from', bullets(about.sources)),
    ...section('Who gets to see it', bullets(about.recipients)),
    ...section('How long it is kept', bullets(about.retention)),
    ...section('Your rights', bullets(about.rights)),
    ...section('Not looked through', bullets(about.notSearched)),
    ...section('Whom to ask, and to complain to', [about.contact]),
    '',
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] => [
  '',
  title,
  ...(lines.length > 0 ? lines : ['None.']),
];
const bullets = (lines: readonly string[]): string[] => lines.map((line) => `- ${line}`);

/** ISO 8601 to the minute. */
const when = (iso: string): string => iso.slice(0, 16).replace('T', ' ');
const words = (text: string): string[] => text.split('\n').map((line) => `    ${line}`);

const recordedLine = (
  { at, state, evidence }: { readonly at: Instant; readonly state: string; readonly evidence: string },
  words: string,
): string => `  Recorded ${when(toIso(at))}: ${state}${words}, as shown by ${evidence}`;

const commentLines = (comment: Comment): string[] => [
  `- ${comment.id}, written ${when(toIso(comment.writtenAt))}, ${comment.state}${comment.remote ? `, ${comment.remote.url}` : ''}`,
  ...words(comment.text),
  ...foundLines(comment.judgement),
];

const answerLines = ({ comment, text, sentAt, url }: AnswerGiven): string[] => [
  `- to ${comment}, ${sentAt === undefined ? 'not sent' : `sent ${when(toIso(sentAt))}`}${url === undefined ? '' : `, ${url}`}`,
  ...words(text),
];

/** Which member of staff it was is in the data, for whoever has to know. */
function evidenceLines({ comment, keptAt, ...kept }: EvidenceRead): string[] {
  const { writtenAt, editedAt, author, link, links, text, judgement, for: done } = kept;
  return [
    `- ${comment}${keptAt === undefined ? '' : `, kept ${when(keptAt)}`}${done ? `, ${reasonWords(done)}` : ''}`,
    ...(writtenAt === undefined
      ? []
      : [`  Written ${when(writtenAt)}${editedAt === undefined ? '' : `, changed ${when(editedAt)}`}`]),
    ...(author ? [`  By ${author.handle} (the network’s id: ${author.id})`] : []),
    ...(link === undefined ? [] : [`  Where it stood: ${link}`]),
    '  Its words:',
    ...words(text),
    ...(links.length > 0 ? [`  Links in it: ${links.join(', ')}`] : []),
    ...(judgement ? foundLines(judgement) : []),
  ];
}

const TO_BE: Readonly<Record<Evidence['for']['action'], string>> = {
  hide: 'before it was to be hidden from readers',
  unhide: 'before it was to be shown to readers again',
  remove: 'before it was to be removed',
  mute: 'before its author was to be muted',
  unmute: 'before its author was to be heard again',
  block: 'before its author was to be blocked',
  unblock: 'before its author was to be let in again',
  report: 'before it was to be reported to the network',
  route: 'when an officer of the library was told of it',
};

function reasonWords({ action, who, why }: NonNullable<EvidenceRead['for']>): string {
  const known: Readonly<Record<string, string>> = TO_BE;
  const by = who === 'policy' ? 'by the policy' : 'by a member of staff';
  return `${known[action] ?? `before: ${action}`} (${by}: ${why})`;
}

const foundLines = ({
  findings,
}: {
  readonly findings: readonly Pick<Judgement['findings'][number], 'rule' | 'reason'>[];
}): string[] =>
  [...new Set(findings.map(({ rule, reason }) => `${rule} (clause ${reason})`))].map(
    (found) => `  Found in it by the rules: ${found}`,
  );
