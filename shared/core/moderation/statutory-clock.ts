import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../time.ts';
import { DIVISIONS, type Division, isBankHoliday } from './uk-holidays.ts';
import type { InformationRequest } from './verdict.ts';

export type StatutoryRules = {
  /** Whose midnight ends a day. */
  readonly timeZone: string;
  readonly division: Division;
  /** Bank holidays that were proclaimed for one year only, as ISO dates. */
  readonly proclaimed?: readonly string[];
};

/** The last day on which an answer is in time (ISO date), and the law that says so. */
export type StatutoryClock = { readonly dueOn: string; readonly law: string };

const WORKING_DAYS = 20;

/**
 * When the law wants a request to be answered that arrived at `received`. The library's own closing days do not stop
 * these clocks, nor does a network that was read late: the day on which the comment was written counts.
 */
export function statutoryClock(
  request: InformationRequest,
  received: Instant,
  rules: StatutoryRules,
): StatutoryClock {
  const day = Temporal.Instant.fromEpochMilliseconds(received)
    .toZonedDateTimeISO(rules.timeZone)
    .toPlainDate();
  return request === 'foi'
    ? { dueOn: twentiethWorkingDay(day, rules).toString(), law: FOI }
    : { dueOn: oneMonthLater(day, rules).toString(), law: GDPR };
}

const GDPR = 'UK GDPR, article 12(3): one month from the day of receipt';
const FOI =
  'Freedom of Information Act 2000, section 10: the twentieth working day following the date of receipt';

/**
 * The corresponding day of the next month, or its last one where it has no such day; where that is a Saturday, a Sunday
 * or a public holiday, the next working day (ICO, “Time limits for responding to data protection rights requests”).
 */
function oneMonthLater(
  day: Temporal.PlainDate,
  { division, proclaimed }: StatutoryRules,
): Temporal.PlainDate {
  let due = day.add({ months: 1 }, { overflow: 'constrain' });
  while (due.dayOfWeek > 5 || isBankHoliday(due, division, proclaimed)) due = due.add({ days: 1 });
  return due;
}

/**
 * A day that is a bank holiday in any part of the kingdom is no working day (section 10(6)), so the division makes no
 * difference. The Environmental Information Regulations 2004 count alike (regulation 2(1)).
 */
function twentiethWorkingDay(day: Temporal.PlainDate, { proclaimed }: StatutoryRules): Temporal.PlainDate {
  let due = day;
  for (let counted = 0; counted < WORKING_DAYS; ) {
    due = due.add({ days: 1 });
    if (due.dayOfWeek <= 5 && !DIVISIONS.some((division) => isBankHoliday(due, division, proclaimed)))
      counted += 1;
  }
  return due;
}
