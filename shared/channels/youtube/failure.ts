import * as v from 'valibot';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import { DAY, HOUR, type Instant, MINUTE, SECOND } from '../../core/time.ts';
import { type Answer, failureByStatus, type Purpose, retryAfterMs } from '../http/failure.ts';
import { safeWords } from '../http/safe-words.ts';
import { Problem } from './schemas.ts';

/** "YouTube Data API - Errors": what stands in `error.errors[].reason`. */
const DAY_IS_USED_UP = ['quotaExceeded', 'dailyLimitExceeded', 'uploadLimitExceeded'];
const TOO_FAST = ['rateLimitExceeded', 'userRateLimitExceeded', 'userRequestsExceedRateLimit'];
/** Refusals of what was sent. Every other 401 and 403 is about the channel, the application or its rights. */
const ABOUT_THE_VIDEO = [
  'forbiddenLicenseSetting',
  'forbiddenPrivacySetting',
  'forbiddenEmbedSetting',
  'invalidVideoMetadata',
];

export const AUDIT =
  'YouTube keeps the videos of applications that it has not audited private: ask for the audit (docs/channels.md, YouTube), or open the video to the public by hand.';

/** YouTube's own name for what is wrong. */
export function reasonOf({ json }: Answer): string | undefined {
  const read = v.safeParse(Problem, json);
  return read.success ? read.output.error.errors?.find(({ reason }) => reason)?.reason : undefined;
}

/**
 * Sorts an answer of YouTube's that is not a success.
 * @param token Kept out of the words.
 * @param help Where the administrator gets new credentials.
 */
export function youtubeFailure(
  answer: Answer,
  purpose: Purpose,
  { token, help, now }: { readonly token: string; readonly help: string; readonly now: Instant },
): ChannelError {
  const read = v.safeParse(Problem, answer.json);
  const words = read.success ? read.output.error.message : undefined;
  const reason = reasonOf(answer) ?? '';
  // Its messages may have links of HTML in them.
  const said = words === undefined ? undefined : safeWords(words.replace(/<[^>]*>/g, ''), [token]);
  const { status } = answer;
  const couldNot = `Could not ${purpose.doing}: YouTube said ${said === undefined ? '' : `“${said}” `}(${reason || `status ${status}`}).`;
  if (DAY_IS_USED_UP.includes(reason)) {
    return new ChannelError(
      'later',
      `${couldNot} What YouTube allows in a day is used up; it will be tried again after midnight in California.`,
      { retryAfterMs: untilCalifornianMidnightMs(now) },
    );
  }
  if (status === 429 || TOO_FAST.includes(reason)) {
    const waitMs = retryAfterMs(answer, now);
    return new ChannelError('later', `${couldNot} It will be tried again.`, {
      ...(waitMs !== undefined && { retryAfterMs: waitMs }),
    });
  }
  if (read.success && (status === 401 || status === 403)) {
    if (reason === 'forbiddenPrivacySetting') return new ChannelError('refused', `${couldNot} ${AUDIT}`);
    if (ABOUT_THE_VIDEO.includes(reason)) return new ChannelError('refused', couldNot);
    return new ChannelError('credentials', `${couldNot} ${help}`);
  }
  return failureByStatus(answer, purpose, said, now);
}

/** Quotas return then. On the two days when clocks change it is an hour too early or too late. */
function untilCalifornianMidnightMs(now: Instant): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: 'America/Los_Angeles',
    hourCycle: 'h23',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(now);
  const part = (type: 'hour' | 'minute' | 'second'): number =>
    Number(parts.find((one) => one.type === type)?.value ?? 0);
  return DAY - part('hour') * HOUR - part('minute') * MINUTE - part('second') * SECOND;
}
