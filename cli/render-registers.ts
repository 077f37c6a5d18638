import type { Accounts } from '../shared/core/permissions/accounts.ts';
import type { Consent } from '../shared/core/permissions/consent.ts';
import type { Permission } from '../shared/core/permissions/permission.ts';
import type { ConsentRecording, PermissionRecording } from '../shared/core/permissions/recordings.ts';
import { lackOf } from '../shared/core/permissions/uses.ts';
import { shortInstant } from '../shared/core/schedule/spell-time.ts';
import type { ConsentView } from '../shared/steps/consents.ts';
import type { PermissionListed, PermissionView } from '../shared/steps/permissions.ts';
import { style } from './output.ts';
import { historyLines } from './render-history.ts';
import { seemingAnswer } from './seeming-answer.ts';
import { table } from './table.ts';

const spelledAccounts = (accounts: Accounts): string =>
  accounts === 'all' ? 'all' : accounts.join(', ') || '\u2013';
const spelledEnd = (until: number | undefined, timeZone: string): string =>
  until === undefined ? 'no end' : shortInstant(until - 1, timeZone);
const stateOf = ({ state, until }: Pick<Permission | Consent, 'state' | 'until'>, now: number): string =>
  lackOf({ state, ...(until !== undefined && { until }) }, now) === 'over' ? `${state}, over` : state;

/** Its history, with what was recorded each time and where the proof of it is. */
function historyOf({ history, recordings = [] }: Permission | Consent, timeZone: string): string[] {
  const left = [...recordings];
  const told = history.map((change) => {
    const [next] = left;
    if (next?.at !== change.at || next.state !== change.to) return change;
    left.shift();
    return { ...change, why: `${change.why} (${recordedTerms(next, timeZone)})` };
  });
  return historyLines(told, timeZone);
}

function recordedTerms(recording: PermissionRecording | ConsentRecording, timeZone: string): string {
  const { evidence, accounts, until } = recording;
  if (recording.state === 'refused') return `evidence ${evidence}`;
  const of =
    'credit' in recording ? `credit “${recording.credit || '\u2013'}”` : `of ${personWords(recording)}`;
  return `evidence ${evidence || '\u2013'}; ${of}; accounts ${spelledAccounts(accounts)}; ${until === undefined ? 'no end' : `until ${spelledEnd(until, timeZone)}`}`;
}

const personWords = ({ who, person }: ConsentRecording): string =>
  person.is === 'child' ? `${who} (child; guardian: ${person.guardian})` : `${who} (adult)`;

export const permissionTable = (listed: readonly PermissionListed[], timeZone: string, now: number): string =>
  table(
    ['PERMISSION', 'STATE', 'UNTIL', 'ACCOUNTS', 'CREDIT, OR WHAT SEEMS TO BE AN ANSWER'],
    listed.map(({ permission: one, answers: [answer] }) => [
      one.id,
      stateOf(one, now),
      spelledEnd(one.until, timeZone),
      spelledAccounts(one.accounts),
      answer ? `${answer.comment} ${seemingAnswer(answer)}: read it` : one.credit,
    ]),
  );

export function permissionDetails(
  { permission, answers, posts }: PermissionView,
  timeZone: string,
  now: number,
): string {
  const { id, work, credit, evidence, accounts, until } = permission;
  return [
    style('strong', id),
    `State          ${stateOf(permission, now)}`,
    `For            ${work.url ?? work.comment ?? '\u2013'}`,
    ...(work.comment === undefined ? [] : [`Comment        ${work.comment}`]),
    `Made by        ${work.maker?.handle || '\u2013'}`,
    `Credit         ${credit || '\u2013'}`,
    `Evidence       ${evidence || '\u2013'}`,
    `Accounts       ${spelledAccounts(accounts)}`,
    `Until          ${spelledEnd(until, timeZone)}`,
    `Posts          ${posts.join(', ') || 'none'}`,
    ...answers.map(
      (one) =>
        `Answer?        ${one.comment} ${seemingAnswer(one)}. Read it (imprimatur comments show ${one.comment}), then record it.`,
    ),
    '',
    ...historyOf(permission, timeZone),
  ].join('\n');
}

export const consentTable = (consents: readonly Consent[], timeZone: string, now: number): string =>
  table(
    ['CONSENT', 'STATE', 'UNTIL', 'ACCOUNTS', 'OF', 'WHO'],
    consents.map((one) => [
      one.id,
      stateOf(one, now),
      spelledEnd(one.until, timeZone),
      spelledAccounts(one.accounts),
      one.person.is,
      one.who || '(erased)',
    ]),
  );

export function consentDetails({ consent, posts }: ConsentView, timeZone: string, now: number): string {
  const { id, who, person, evidence, accounts, until } = consent;
  return [
    style('strong', id),
    `State          ${stateOf(consent, now)}`,
    `Who            ${who || '(erased)'} (${person.is})`,
    ...(person.is === 'child' ? [`Guardian       ${person.guardian}`] : []),
    `Evidence       ${evidence || '\u2013'}`,
    `Accounts       ${spelledAccounts(accounts)}`,
    `Until          ${spelledEnd(until, timeZone)}`,
    `Posts          ${posts.join(', ') || 'none'}`,
    '',
    ...historyOf(consent, timeZone),
  ].join('\n');
}
