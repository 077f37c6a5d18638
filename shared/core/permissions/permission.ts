import type { Tracked } from '../history.ts';
import type { Instant } from '../time.ts';
import type { Accounts } from './accounts.ts';
import type { PermissionRecording } from './recordings.ts';

export const PERMISSION_STATES = ['requested', 'granted', 'refused', 'withdrawn'] as const;
/** `requested`: asked for, no answer recorded · `withdrawn`: was granted, or asked for, and holds no more. */
export type PermissionState = (typeof PERMISSION_STATES)[number];

/** What the rules read of a permission (clause `permission.credit`). */
export type PermissionTerms = {
  readonly id: string;
  readonly state: PermissionState;
  /** The credit line that must be visible in the post; empty until it is granted. */
  readonly credit: string;
  readonly accounts: Accounts;
  /** It does not hold from this instant on. */
  readonly until?: Instant;
};

/** Whose content it is: no more than what came with it. */
export type Maker = {
  /** Empty where the network does not tell it. */
  readonly handle: string;
  /** The account on which they wrote to us, and the network's id of them there. */
  readonly accountId?: string;
  readonly id?: string;
};

/** What a permission is for. */
export type Work = {
  /** The id of the comment in which it was shown. */
  readonly comment?: string;
  readonly url?: string;
  /** Absent where nobody said, and once it is erased. */
  readonly maker?: Maker;
};

/** An entry of the register of permissions: somebody else's content that the library may use (clause `permission.credit`). */
export type Permission = Tracked &
  PermissionTerms & {
    readonly type: 'permission';
    readonly work: Work;
    readonly requestedAt?: Instant;
    /** Where the answer is kept: a link or a file reference; empty until there is one. */
    readonly evidence: string;
    /** Every answer that was recorded, the present one included, the earliest first; absent until there is one. */
    readonly recordings?: readonly PermissionRecording[];
    /** People were told that its time is over, and what is still public. */
    readonly isEndTold?: boolean;
  };
