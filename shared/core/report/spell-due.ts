import { list } from '../rules/wording.ts';
import { formatInstant } from '../schedule/spell-time.ts';
import type { Report } from './report.ts';

/** When it goes out, in words; empty where the bundle does not say. Each account is named where they have times of their own. */
export function spellDue({ due, deliveries = [], isForecast }: Report, timeZone: string): string {
  const spelled = (at: string): string => formatInstant(Date.parse(at), timeZone);
  const dues = Map.groupBy(deliveries, (delivery) => delivery.due);
  const isOne = dues.size < 2 || dues.has(undefined);
  const when = isOne
    ? due && spelled(due)
    : [...dues]
        .flatMap(([at, some]) =>
          at === undefined ? [] : [{ at, accounts: some.map(({ account }) => account) }],
        )
        .sort((a, b) => (a.at < b.at ? -1 : 1))
        .map(({ at, accounts }) => `${spelled(at)}, on ${list(accounts)}`)
        .join('; ');
  if (!when) return '';
  return isForecast ? `${when}, unless another post has that slot by then` : when;
}
