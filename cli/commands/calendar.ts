import { Command, InvalidArgumentError, Option } from 'commander';
import { call } from '../call.ts';
import { wholeNumber } from '../options.ts';
import { printAll } from '../output.ts';
import { writeWhole } from '../write-whole.ts';

/** A calendar by its name: a file that is named by mistake must not be written over. */
const calendarFile = (written: string): string => {
  if (!/\.ics$/i.test(written))
    throw new InvalidArgumentError('Expected the name of a calendar, such as posts.ics.');
  return written;
};

/** `imprimatur calendar`: what is due, held and out, for calendar programs. */
export const calendarCommand = (): Command =>
  new Command('calendar')
    .description('what is due, held and out, as an iCalendar')
    .option('--days <number>', 'also what was due in the last so many days', wholeNumber(0, 366), 30)
    .addOption(
      new Option('--out <file>', 'write it to this file, and not to standard output').argParser(calendarFile),
    )
    .addHelpText('after', '\nExample: imprimatur calendar --out posts.ics')
    .action(async ({ days, out }: { days: number; out?: string }) => {
      const { calendar } = await call<{ calendar: string }>('posts', { op: 'calendar', days });
      await (out === undefined ? printAll(calendar) : writeWhole(out, calendar));
    });
