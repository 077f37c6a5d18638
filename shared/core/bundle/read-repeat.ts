import { zoneOf } from '../schedule/publish-time.ts';
import { expandRecurrence } from '../schedule/recurrence.ts';
import { readRecurrenceRule } from '../schedule/recurrence-rule.ts';
import type { TimeProblem } from '../schedule/time-problem.ts';
import type { PublishTime, Repeat } from './bundle.ts';

/** What the dates of a bundle are, or what is wrong with `repeat` or, beside it, with `publish`. */
export function readRepeat(
  written: string,
  publish: PublishTime | undefined,
  timeZone: string,
  refuse: (key: string, problem: TimeProblem) => undefined,
): Repeat | undefined {
  const reading = readRecurrenceRule(written);
  if (!reading.ok) return refuse('repeat', reading.problem);
  // What is wrong with the time itself has been said.
  if (!publish) return undefined;
  if (publish.kind !== 'at')
    return refuse('publish', {
      code: 'repeat-needs-time',
      expected: 'the date and time of the first post, because `repeat` counts from it',
      got: `“${publish.kind}”`,
      instead: ['2026-12-01 10:00'],
    });
  const dates = expandRecurrence(reading.rule, publish.at, zoneOf(publish.written, timeZone));
  if (!dates.ok) return refuse(dates.key, dates.problem);
  return { written, occurrences: dates.occurrences };
}
