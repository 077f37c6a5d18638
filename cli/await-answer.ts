import { setTimeout as sleep } from 'node:timers/promises';
import { ConflictError, UsageError } from '../shared/core/errors.ts';
import type { Post, PostState } from '../shared/core/post.ts';
import type { Report } from '../shared/core/report/report.ts';
import type { Told } from '../shared/steps/posts.ts';
import { call } from './call.ts';
import { say } from './output.ts';
import type { Pipeline } from './place.ts';
import { afterwards } from './unanswered-error.ts';

const ASK_EVERY_MS = 500;

/** What the pipeline knew of a revision before it was sent (again). */
export type Known = { readonly report?: Report; readonly state?: PostState; readonly plan?: number };
/** `replaced`: other words came in under the same name and were decided about; ours were not. */
export type Answer =
  | { readonly is: 'report'; readonly report: Report }
  | { readonly is: 'replaced'; readonly by: Post };

/**
 * How often another version may be seen before ours counts as replaced: it may be the one before
 * ours, while pictures of ours are still looked at. 20 s.
 */
const PATIENCE = 40;
type Question = {
  readonly id: string;
  readonly revision: string;
  readonly before: Known;
  readonly waitSeconds: number;
};

export async function lookUp(id: string, revision: string): Promise<Known> {
  const { report, post } = await call<Told>('posts', { op: 'report', id, revision });
  const known = { ...(report && { report }), ...(post && { plan: post.plan }) };
  return report && post?.revision === revision ? { ...known, state: post.state } : known;
}

/**
 * The report that answers what was just sent. Where the same content was sent before, an old report lies there: it is
 * the answer only if intake does not look again, or has looked again and come to the same. Where another version of the
 * name was taken in meanwhile and ours is not, it never will be: the newer upload lies where ours was.
 * @throws UsageError when nothing is decided in time
 */
export async function awaitAnswer(pipeline: Pipeline, name: string, question: Question): Promise<Answer> {
  const { id, revision, before, waitSeconds } = question;
  const isStanding = before.state !== undefined && before.state !== 'blocked' && before.state !== 'waiting';
  if (before.report && isStanding) return { is: 'report', report: before.report };
  let otherSeen = 0;
  const isJudged = before.report !== undefined && pipeline.kind === 'local' && (await judgeAgain(name));
  for (let asked = 0; asked * ASK_EVERY_MS < waitSeconds * 1000; asked += 1) {
    const { report, post } = await afterwards(
      call<Told>('posts', { op: 'report', id, revision }),
      `imprimatur posts show ${id}`,
    );
    if (report && (isJudged || report.at !== before.report?.at)) return { is: 'report', report };
    if (post && post.revision !== revision && post.plan !== before.plan) otherSeen += 1;
    if (post && otherSeen > PATIENCE) return { is: 'replaced', by: post };
    await sleep(ASK_EVERY_MS);
  }
  if (before.report) {
    say(
      `Nothing new was decided about it within ${waitSeconds} seconds. This was said on ${before.report.at}:`,
    );
    return { is: 'report', report: before.report };
  }
  throw new UsageError(
    `It was sent, but nothing was decided within ${waitSeconds} seconds. Ask later: imprimatur posts show ${id}`,
  );
}

/**
 * Asks intake to look now, and not when it comes to it: the same verdict as before is not written down again, and
 * could be waited for in vain. On AWS, staff may not call intake. True when the report that lies there is its answer.
 */
async function judgeAgain(name: string): Promise<boolean> {
  try {
    await call('intake', { bundle: name, because: 'sent' });
    return true;
  } catch (error) {
    // Intake is at it already, for the upload itself.
    if (error instanceof ConflictError) return false;
    throw error;
  }
}
