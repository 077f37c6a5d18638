import type { MediaFacts } from './facts.ts';

/** What is in a file's bytes, whatever it is called, whatever belongs to it and whatever was done to it. */
export type Measured = Omit<MediaFacts, 'file' | 'captions' | 'covered' | 'notCovered'>;

/** Whether measuring the same bytes again would say the same: what failed may have failed for the machine's reasons. */
export const isLasting = ({ problem, sight, flash }: Measured): boolean =>
  problem === undefined && sight?.problem === undefined && flash?.problem === undefined;
