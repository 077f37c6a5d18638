import type { Instant } from './time.ts';

/** Who changed an item, why, and from which state to which: appended by the same write that changes it. */
export type Change = {
  readonly at: Instant;
  /** `intake`, `publish`, `rescue`, or the administrator's name as the CLI gave it. */
  readonly who: string;
  readonly why: string;
  readonly from: string;
  readonly to: string;
};

/** What every stored item carries. `version` counts its writes: each is conditional on the one before. */
export type Tracked = {
  readonly version: number;
  readonly history: readonly Change[];
};

/** What an item is before the store has written it. */
export type New<T extends Tracked> = Omit<T, 'version' | 'history'>;
