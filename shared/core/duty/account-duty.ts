import type { Account } from '../accounts/account.ts';
import { formatInstant } from '../schedule/spell-time.ts';
import { DAY, type Instant, toIso } from '../time.ts';
import type { DutyTrouble } from './duty.ts';

const REVIEW_WITHIN_MS = 14 * DAY;
const ACCESS_WITHIN_MS = 14 * DAY;

/** What is to be seen to about an account itself (clause `administration.directory`). */
export function accountDuty(account: Account, now: Instant, timeZone: string): DutyTrouble[] {
  const { id, state, problem, objection, access, review } = account;
  if (state === 'retired') return [];
  const found: string[] = [];
  if (state === 'paused')
    found.push(
      `It is paused: nothing is published there. ${problem ?? ''} To go on: imprimatur accounts resume ${id}`.replace(
        '  ',
        ' ',
      ),
    );
  if (objection)
    found.push(
      `Its network had something against it when it was last asked: ${objection.said} When that is mended, apply the directory again: imprimatur accounts apply -f policy/accounts.yaml`,
    );
  const { ends, renews = false } = access ?? {};
  if (ends !== undefined && !renews && ends - now <= ACCESS_WITHIN_MS)
    found.push(
      `Its access ${ends <= now ? 'ended' : 'ends'} ${formatInstant(ends, timeZone)}, and nothing here can renew it. See: imprimatur accounts show ${id}`,
    );
  if (access?.problem !== undefined) found.push(`Its access could not be renewed: ${access.problem}`);
  // ISO dates sort as text.
  if (review <= toIso(now + REVIEW_WITHIN_MS).slice(0, 10))
    found.push(`Its entry in the directory is to be reviewed by ${review}.`);
  return found.map((what) => ({ id, account: id, what }));
}
