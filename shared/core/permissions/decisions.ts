import { UsageError } from '../errors.ts';
import type { New } from '../history.ts';
import type { Instant } from '../time.ts';
import type { Accounts } from './accounts.ts';
import type { Consent, Person } from './consent.ts';
import type { Permission, Work } from './permission.ts';
import { withConsentRecorded, withPermissionRecorded } from './recordings.ts';

/** Pure: what people record in the registers. The store writes it. */

/** What its maker answered, and where that is kept. */
export type Answer =
  | ({ readonly says: 'granted'; readonly credit: string } & Agreed)
  | { readonly says: 'refused'; readonly evidence: string };

/** What somebody agreed to. */
export type Agreed = {
  readonly evidence: string;
  readonly accounts: Accounts;
  readonly until?: Instant;
};

/** Bundles name it, so it has to be easy to type. @throws UsageError */
export function checkedId(id: string): string {
  if (/^[a-z0-9][a-z0-9-]{0,63}$/.test(id)) return id;
  throw new UsageError(
    `Expected an id of small letters, digits and hyphens, such as window-picture, but got "${id.slice(0, 80)}".`,
  );
}

const unanswered = (id: string, work: Work): New<Permission> => ({
  type: 'permission',
  id: checkedId(id),
  state: 'requested',
  credit: '',
  evidence: '',
  accounts: [],
  work,
});

/** @throws UsageError for an id that cannot be typed */
export const requested = (id: string, work: Work, now: Instant): New<Permission> => ({
  ...unanswered(id, work),
  requestedAt: now,
});

/**
 * An answer that came, also anew, also to a request that was made another way.
 * @throws UsageError for an end that has passed
 */
export function answered(
  id: string,
  before: Permission | undefined,
  work: Work,
  answer: Answer,
  now: Instant,
): New<Permission> {
  const { until: _until, isEndTold: _told, ...rest } = before ?? unanswered(id, work);
  const next = { ...rest, work: { ...rest.work, ...work }, evidence: answer.evidence };
  const entry: New<Permission> =
    answer.says === 'refused'
      ? { ...next, state: 'refused' }
      : { ...next, state: 'granted', credit: answer.credit, ...termsOf(answer, now) };
  return withPermissionRecorded(entry, now);
}

/** @throws UsageError where it was never given */
export function withdrawnPermission(permission: Permission): New<Permission> {
  if (permission.state !== 'refused') return { ...permission, state: 'withdrawn' };
  throw new UsageError(`The permission ${permission.id} was refused: there is nothing to withdraw.`);
}

/** What is recorded of people in pictures. */
export type ConsentGiven = Agreed & { readonly who: string; readonly person: Person };

/** A consent that was given, also anew. @throws UsageError for an end that has passed, or an id that cannot be typed */
export function given(
  id: string,
  before: Consent | undefined,
  { who, person, evidence, ...agreed }: ConsentGiven,
  now: Instant,
): New<Consent> {
  const { recordings } = before ?? {};
  const entry: New<Consent> = {
    type: 'consent',
    id: checkedId(id),
    state: 'given',
    who,
    person,
    evidence,
    ...termsOf(agreed, now),
    ...(recordings && { recordings }),
  };
  return withConsentRecorded(entry, now);
}

export const withdrawnConsent = (consent: Consent): New<Consent> => ({ ...consent, state: 'withdrawn' });

function termsOf({ accounts, until }: Pick<Agreed, 'accounts' | 'until'>, now: Instant) {
  if (until !== undefined && until <= now)
    throw new UsageError('The last day on which it would hold has passed. Check the year.');
  return { accounts, ...(until !== undefined && { until }) };
}
