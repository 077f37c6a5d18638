import { Temporal } from 'temporal-polyfill';
import { DAY, type Instant } from '../time.ts';
import type { Consent } from './consent.ts';
import type { Permission } from './permission.ts';
import type { Kind } from './uses.ts';

/** People are reminded this long before something ends, so that there is time to ask again. */
export const REMIND_WITHIN_MS = 30 * DAY;

/** An entry of a register that ends soon. */
export type Ending = { readonly of: Kind; readonly id: string; readonly until: Instant };

/** What holds now and ends within thirty days, the first to end first: for the duty report. */
export function endingSoon(
  permissions: readonly Pick<Permission, 'type' | 'id' | 'state' | 'until'>[],
  consents: readonly Pick<Consent, 'type' | 'id' | 'state' | 'until'>[],
  now: Instant,
): Ending[] {
  return [...permissions, ...consents]
    .flatMap(({ type, id, state, until }) => {
      const holds = state === 'granted' || state === 'given';
      const isSoon = until !== undefined && until > now && until - now <= REMIND_WITHIN_MS;
      return holds && isSoon ? [{ of: type, id, until }] : [];
    })
    .sort((a, b) => a.until - b.until);
}

/** The last day on which it still holds, `2026-11-30`. @param until It does not hold from this instant on. */
export const lastDayOf = (until: Instant, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(until - 1)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();

/** Its time is over, and nobody was told yet. */
export const isEndUntold = (
  { state, until, isEndTold }: Pick<Permission | Consent, 'state' | 'until' | 'isEndTold'>,
  now: Instant,
): boolean =>
  (state === 'granted' || state === 'given') && until !== undefined && until <= now && isEndTold !== true;
