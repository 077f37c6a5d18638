import type { New } from '../history.ts';
import type { Instant } from '../time.ts';
import type { Consent } from './consent.ts';
import type { Permission } from './permission.ts';

/**
 * What an entry said from one recording to the next, with the proof of it. Recorded anew, withdrawn or over, it still shows that
 * the library could publish what it did by then.
 */
export type PermissionRecording = Pick<
  Permission,
  'state' | 'credit' | 'evidence' | 'accounts' | 'until' | 'work'
> & { readonly at: Instant };
export type ConsentRecording = Pick<
  Consent,
  'state' | 'who' | 'person' | 'evidence' | 'accounts' | 'until'
> & { readonly at: Instant };

/** @param entry As it was recorded at `at`; its recordings are those before. */
export function withPermissionRecorded(entry: New<Permission>, at: Instant): New<Permission> {
  const { state, credit, evidence, accounts, until, work, recordings = [] } = entry;
  const recording = { at, state, credit, evidence, accounts, ...(until !== undefined && { until }), work };
  return { ...entry, recordings: [...recordings, recording] };
}

export function withConsentRecorded(entry: New<Consent>, at: Instant): New<Consent> {
  const { state, who, person, evidence, accounts, until, recordings = [] } = entry;
  const recording = { at, state, who, person, evidence, accounts, ...(until !== undefined && { until }) };
  return { ...entry, recordings: [...recordings, recording] };
}
