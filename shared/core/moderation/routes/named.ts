import type { Args } from '../../rules/finding.ts';
import { resembles } from '../learned/resembles.ts';
import type { Reading } from '../reading/read-comment.ts';
import type { RouteReason, Sighting } from '../verdict.ts';

/** A wording that nobody uses for anything else, and what it says. */
export type Named = { readonly name: RegExp; readonly args: Args };

/** What is like what the rule is to find, or else is named by one of these wordings. */
export function* resembledOrNamed(
  rule: RouteReason,
  named: readonly Named[],
  reading: Reading,
): Iterable<Sighting> {
  let isFound = false;
  for (const sighting of resembles(rule, reading)) {
    isFound = true;
    yield sighting;
  }
  if (isFound) return;
  for (const { name, args } of named) {
    const found = name.exec(reading.plain);
    if (found)
      yield {
        certainty: 'low',
        span: reading.spanOf({ start: found.index, end: found.index + found[0].length }),
        args,
      };
  }
}
