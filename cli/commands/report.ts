import { Command } from 'commander';
import type { Duty } from '../../shared/core/duty/duty.ts';
import type { LatenessReport } from '../../shared/steps/report-lateness.ts';
import { call } from '../call.ts';
import { json, wholeNumber } from '../options.ts';
import { print, printJson } from '../output.ts';

/** `imprimatur report …`: what is to be done, and how the pipeline did. */
export function reportCommand(): Command {
  const report = new Command('report')
    .description('what is to be done, and how the pipeline did')
    .addHelpText('after', '\nExamples:\n  imprimatur report duty\n  imprimatur report lateness --days 7');
  report
    .command('duty')
    .description('what waits for the administrator: comments, deliveries, accounts, dates')
    .addOption(json('the same as data'))
    .addHelpText('after', '\nExample: imprimatur report duty')
    .action(async ({ json }: { json?: boolean }) => {
      const duty = await call<Duty>('posts', { op: 'duty' });
      if (json) return printJson(duty);
      const { dutyReport } = await import('../render-duty.ts');
      print(dutyReport(duty));
    });
  report
    .command('lateness')
    .description('how far after their time posts were out')
    .option('--days <number>', 'of the last days', wholeNumber(1, 366), 30)
    .addOption(json('milliseconds, over all accounts and for each'))
    .addHelpText('after', '\nExample: imprimatur report lateness --days 7')
    .action(async ({ days, json }: { days: number; json?: boolean }) => {
      const lateness = await call<LatenessReport>('posts', { op: 'lateness', days });
      if (json) return printJson(lateness);
      const { latenessText } = await import('../render-lateness.ts');
      print(latenessText(lateness, days));
    });
  return report;
}
