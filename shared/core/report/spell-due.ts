import { list } from '../rules/wording.ts';
import { formatInstant } from '../schedule/spell-time.ts';
import type { Report } from './report.ts';

type Due = Pick<Report, 'due' | 'deliveries' | 'isForecast'>;
/** Accounts that it goes out on at one time. */
type Together = { readonly at: string; readonly accounts: readonly string[] };

/** When it goes out, in words; empty where the bundle does not say. Each account is named where they have times of their own. */
export function spellDue(report: Due, timeZone: string): string {
  const several = severalTimes(report);
  if (!several) return report.due === undefined ? '' : spell(report.due, timeZone) + doubt(report, 1);
  const each = several.map(({ at, accounts }) => `${spell(at, timeZone)}, on ${list(accounts)}`);
  return each.join('; ') + doubt(report, several.length);
}

/** Where and when it goes out, to follow “goes out”, with a space before it. */
export function spellWhereAndDue(report: Due & Pick<Report, 'accounts'>, timeZone: string): string {
  const several = severalTimes(report);
  if (several) {
    const each = several.map(({ at, accounts }) => ` on ${list(accounts)} on ${spell(at, timeZone)}`);
    return each.join(';') + doubt(report, several.length);
  }
  const where = report.accounts.length > 0 ? ` on ${list(report.accounts)}` : '';
  const when = spellDue(report, timeZone);
  return when ? `${where} on ${when}` : where;
}

/** By time; undefined where all accounts have one. */
function severalTimes({ deliveries = [] }: Due): readonly Together[] | undefined {
  const dues = Map.groupBy(deliveries, ({ due }) => due);
  if (dues.size < 2 || dues.has(undefined)) return undefined;
  return [...dues]
    .flatMap(([at, some]) => (at === undefined ? [] : { at, accounts: some.map(({ account }) => account) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}

const spell = (at: string, timeZone: string): string => formatInstant(Date.parse(at), timeZone);

const doubt = ({ isForecast }: Due, times: number): string => {
  if (!isForecast) return '';
  return times > 1
    ? ', unless other posts have these slots by then'
    : ', unless another post has that slot by then';
};
