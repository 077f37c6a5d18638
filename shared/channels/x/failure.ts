import * as v from 'valibot';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import { DAY, type Instant, SECOND } from '../../core/time.ts';
import { type Answer, failureByStatus, type Purpose, retryAfterMs } from '../http/failure.ts';
import { safeWords } from '../http/safe-words.ts';
import { Problem } from './schemas.ts';

/** Problem types that speak of the application or its rights, never of the post. */
const ABOUT_RIGHTS = /problems\/(?:client-forbidden|unsupported-authentication|oauth1-permissions)/;
/** 403s of which only the sentence tells that they are about the account. `Forbidden` alone: a right is missing. */
const ABOUT_ACCOUNT =
  /^forbidden\.?$|not permitted to perform|suspended|temporarily locked|not authorized to/i;

export const problemOf = ({ json }: Answer): Problem | undefined => {
  const read = v.safeParse(Problem, json);
  return read.success ? read.output : undefined;
};

/** X's own sentence. */
export const wordsOf = (problem: Problem): string | undefined =>
  problem.detail ??
  problem.errors?.find(({ message }) => message)?.message ??
  problem.message ??
  problem.title ??
  problem.error;

/** Refused because the account has said the same not long ago. */
export const isDuplicate = (answer: Answer): boolean =>
  answer.status === 403 && /duplicate content/i.test(wordsOf(problemOf(answer) ?? {}) ?? '');

/** Uploads that no post used are dropped after a day. */
export const isMediaLost = (answer: Answer): boolean =>
  answer.status === 400 && /media ids? (?:is|are) invalid/i.test(wordsOf(problemOf(answer) ?? {}) ?? '');

/**
 * Sorts an answer of X's that is not a success.
 * @param token Kept out of the words.
 * @param help Where the administrator gets new credentials.
 */
export function xFailure(
  answer: Answer,
  purpose: Purpose,
  { token, help, now }: { readonly token: string; readonly help: string; readonly now: Instant },
): ChannelError {
  const problem = problemOf(answer);
  const words = problem && wordsOf(problem);
  const said = words === undefined ? undefined : safeWords(words, [token]);
  const { status } = answer;
  const couldNot = `Could not ${purpose.doing}: X said ${said === undefined ? '' : `“${said}” `}(status ${status}).`;
  if (status === 429) {
    const waitMs = allowanceReturnsInMs(answer, now);
    const period = problem?.period?.toLowerCase();
    const why = period === undefined ? '' : ` The ${period} allowance that X sells with its plan is used up.`;
    return new ChannelError('later', `${couldNot}${why} It will be tried again.`, {
      ...(waitMs !== undefined && { retryAfterMs: waitMs }),
    });
  }
  if (status === 402) {
    return new ChannelError(
      'credentials',
      `${couldNot} X sells its API by use, and what was bought is used up: buy credits in X’s developer console.`,
    );
  }
  const isJson = problem !== undefined;
  if (isJson && (status === 401 || (status === 403 && isAboutCredentials(problem))))
    return new ChannelError('credentials', `${couldNot} ${help}`);
  if (isJson && status === 403) return new ChannelError('refused', couldNot);
  return failureByStatus(answer, purpose, said, now);
}

const isAboutCredentials = (problem: Problem): boolean =>
  ABOUT_RIGHTS.test(problem.type ?? '') || ABOUT_ACCOUNT.test(wordsOf(problem) ?? '');

/** The windows of 15 minutes and of 24 hours, of the application and of the user. */
const ALLOWANCES = ['x-rate-limit', 'x-app-limit-24hour', 'x-user-limit-24hour'];

/** When the last of the allowances that are used up returns, by X's own clock: the two may differ by hours. */
function allowanceReturnsInMs(answer: Answer, now: Instant): number | undefined {
  const { headers } = answer;
  const theirNow = Date.parse(headers.get('date') ?? '');
  const waits = ALLOWANCES.filter((name) => headers.get(`${name}-remaining`) === '0').map(
    (name) => Number(headers.get(`${name}-reset`)) * SECOND - (Number.isNaN(theirNow) ? now : theirNow),
  );
  const longest = Math.max(...waits.filter((wait) => !Number.isNaN(wait)));
  return Number.isFinite(longest) ? Math.min(Math.max(longest, SECOND), DAY) : retryAfterMs(answer, now);
}
