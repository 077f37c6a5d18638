import type { Instant } from '../time.ts';

/** An entry of the permission register: somebody else's content that the library may use (clause `permission`). */
export type Permission = {
  readonly id: string;
  readonly state: 'requested' | 'granted' | 'refused' | 'withdrawn';
  /** The credit line that must be visible in the post. */
  readonly credit: string;
  /** Where the grant is kept: a link or a file reference. */
  readonly evidence: string;
  readonly accounts: 'all' | readonly string[];
  readonly until?: Instant;
};
