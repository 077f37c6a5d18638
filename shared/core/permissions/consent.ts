import type { Tracked } from '../history.ts';
import type { Instant } from '../time.ts';
import type { Accounts } from './accounts.ts';
import type { ConsentRecording } from './recordings.ts';

export const CONSENT_STATES = ['given', 'withdrawn'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

/** What the rules read of a consent (clause `privacy.images`). */
export type ConsentTerms = {
  readonly id: string;
  readonly state: ConsentState;
  readonly accounts: Accounts;
  /** It does not hold from this instant on. */
  readonly until?: Instant;
};

/** A child's consent is none without a guardian's, who is described as sparingly as the child. */
export type Person = { readonly is: 'adult' } | { readonly is: 'child'; readonly guardian: string };

/** An entry of the register of consents: somebody agreed to be seen in the library's pictures (clause `privacy.images`). */
export type Consent = Tracked &
  ConsentTerms & {
    readonly type: 'consent';
    /** In the library's words, as little as is needed to know them again: “two prefects at the open day”. */
    readonly who: string;
    readonly person: Person;
    /** Where the signed form is kept: a link or a file reference. */
    readonly evidence: string;
    /** Each time that it was given, the present one included, the earliest first; absent once it is erased. */
    readonly recordings?: readonly ConsentRecording[];
    /** People were told that its time is over, and what is still public. */
    readonly isEndTold?: boolean;
  };
