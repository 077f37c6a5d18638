import * as v from 'valibot';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import { DAY, type Instant } from '../../core/time.ts';
import { type Answer, failureByStatus, type Purpose, retryAfterMs } from '../http/failure.ts';
import { safeWords } from '../http/safe-words.ts';
import { Problem } from './schemas.ts';

const problemOf = ({ json }: Answer): Problem | undefined => {
  const read = v.safeParse(Problem, json);
  return read.success ? read.output : undefined;
};

const inputErrors = (problem: Problem | undefined) => problem?.errorDetails?.inputErrors ?? [];

/**
 * The post that LinkedIn takes ours for a repetition of; an empty string where it does not say which. Undefined for any
 * other answer.
 */
export function duplicateOf(answer: Answer): string | undefined {
  const problem = problemOf(answer);
  const isDuplicate = inputErrors(problem).some(({ code }) => code === 'DUPLICATE_POST');
  if (answer.status !== 422 || !isDuplicate) return undefined;
  return /urn:li:(?:share|ugcPost):\d+/.exec(problem?.message ?? '')?.[0] ?? '';
}

/** Allowances of the application and of the member are for a day, and return at midnight UTC. */
const isDaily = (problem: Problem | undefined): boolean => /day limit|daily/i.test(problem?.message ?? '');

/**
 * Sorts an answer of LinkedIn's that is not a success.
 * @param token Kept out of the words.
 * @param help Where the administrator gets new credentials.
 */
export function linkedinFailure(
  answer: Answer,
  purpose: Purpose,
  { token, help, version, now }: { token: string; help: string; version: string; now: Instant },
): ChannelError {
  const problem = problemOf(answer);
  const words = inputErrors(problem).find(({ description }) => description)?.description ?? problem?.message;
  const said = words === undefined ? undefined : safeWords(words, [token]);
  const { status } = answer;
  const couldNot = `Could not ${purpose.doing}: LinkedIn said ${said === undefined ? '' : `“${said}” `}(status ${status}).`;
  const isJson = problem !== undefined;
  if (status === 426) {
    return new ChannelError(
      'refused',
      `${couldNot} LinkedIn has turned off version ${version} of its interface, which it keeps for a year. Install a newer version of Imprimatur.`,
    );
  }
  if (status === 429) {
    const wait = retryAfterMs(answer, now) ?? (isDaily(problem) ? DAY - (now % DAY) : undefined);
    return new ChannelError('later', `${couldNot} It will be tried again.`, {
      ...(wait !== undefined && { retryAfterMs: wait }),
    });
  }
  if (isJson && (status === 401 || status === 403))
    return new ChannelError('credentials', `${couldNot} ${help}`);
  return failureByStatus(answer, purpose, said, now);
}
