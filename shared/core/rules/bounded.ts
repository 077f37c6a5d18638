import type { Finding } from './finding.ts';
import { WEIGHT } from './worded.ts';

/** A report that is longer than this helps nobody; the rest is counted. */
export const MOST_FINDINGS_PER_RULE = 200;

/** One rule's findings: the first of them, then one that stands for the rest. */
export function bounded(findings: Iterable<Finding>): Finding[] {
  const listed: Finding[] = [];
  let heaviest: Finding | undefined;
  let unlisted = 0;
  for (const finding of findings) {
    if (listed.length < MOST_FINDINGS_PER_RULE) {
      listed.push(finding);
      continue;
    }
    unlisted += 1;
    if (!heaviest || WEIGHT[finding.level] > WEIGHT[heaviest.level]) heaviest = finding;
  }
  return heaviest ? [...listed, theRest(heaviest, unlisted)] : listed;
}

/** As heavy as the heaviest of those that are not listed: none may slip through uncounted. */
function theRest(heaviest: Finding, count: number): Finding {
  const { span: _, ...place } = heaviest;
  return {
    ...place,
    message: `There ${count === 1 ? 'is one more' : `are ${count} more`} of the same kind.`,
    help: 'Mend those that are listed first, then check again.',
    args: { more: count },
  };
}
