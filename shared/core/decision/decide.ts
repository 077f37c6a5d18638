import type { Finding, Level } from '../rules/finding.ts';

/** What becomes of a post: it goes out, waits for the administrator, or goes back to its author. */
export type Outcome = 'pass' | 'hold' | 'block';
export type Counts = Readonly<Record<Level, number>>;

/** The heaviest finding decides. Advice never holds anything up. */
export function decide(findings: readonly Pick<Finding, 'level'>[]): { outcome: Outcome; counts: Counts } {
  const count = (level: Level): number => findings.filter((finding) => finding.level === level).length;
  const counts = { block: count('block'), hold: count('hold'), advise: count('advise') };
  return { outcome: counts.block > 0 ? 'block' : counts.hold > 0 ? 'hold' : 'pass', counts };
}
