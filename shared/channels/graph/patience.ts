import * as v from 'valibot';
import { DAY, type Instant, MINUTE } from '../../core/time.ts';
import { type Answer, retryAfterMs } from '../http/failure.ts';

const percent = v.fallback(v.number(), 0);

const BusinessUsage = v.record(
  v.string(),
  v.array(v.object({ estimated_time_to_regain_access: v.fallback(v.number(), 0) })),
);
const AppUsage = v.object({ call_count: percent, total_time: percent, total_cputime: percent });

/** The allowance is counted over an hour that rolls: some of it is back by then. */
const SOME_OF_AN_HOUR_MS = 10 * MINUTE;

/**
 * How long the Graph API asks us to wait: minutes in `X-Business-Use-Case-Usage`; `X-App-Usage` says only how many
 * percent are used up ("Rate limits").
 */
export function patienceOf(answer: Answer, now: Instant): number | undefined {
  const business = v.safeParse(BusinessUsage, headerOf(answer, 'x-business-use-case-usage'));
  const minutes = business.success
    ? Object.values(business.output).flatMap((uses) => uses.map((use) => use.estimated_time_to_regain_access))
    : [];
  const longest = Math.max(0, ...minutes);
  if (longest > 0) return Math.min(longest * MINUTE, DAY);
  const app = v.safeParse(AppUsage, headerOf(answer, 'x-app-usage'));
  if (app.success && Math.max(...Object.values(app.output)) >= 100) return SOME_OF_AN_HOUR_MS;
  return retryAfterMs(answer, now);
}

function headerOf({ headers }: Answer, name: string): unknown {
  try {
    return JSON.parse(headers.get(name) ?? '');
  } catch {
    return undefined;
  }
}
