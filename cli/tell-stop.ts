import type { Change } from '../shared/core/history.ts';
import { visible } from '../shared/core/report/text-layout.ts';
import { say } from './output.ts';

/** Above every list and every post, on standard error, so that nobody wonders why nothing goes out, with `--json` neither. */
export async function tellStop(stop: Change | undefined): Promise<void> {
  if (!stop) return;
  const { readPolicy } = await import('./config.ts');
  const { shortInstant } = await import('../shared/core/schedule/spell-time.ts');
  const since = shortInstant(stop.at, readPolicy().timeZone);
  say(
    `EVERYTHING IS STOPPED since ${since}, by ${visible(stop.who)}: ${visible(stop.why)}\nNothing goes out until: imprimatur resume\n`,
  );
}
