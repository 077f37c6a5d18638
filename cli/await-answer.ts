import { setTimeout as sleep } from 'node:timers/promises';
import { ConflictError, UsageError } from '../shared/core/errors.ts';
import type { PostState } from '../shared/core/post.ts';
import type { Report } from '../shared/core/report/report.ts';
import type { PostView } from '../shared/steps/posts.ts';
import { call } from './call.ts';
import { say } from './output.ts';
import type { Pipeline } from './place.ts';

const ASK_EVERY_MS = 500;

/** What the pipeline knew of a revision before it was sent (again). */
export type Known = { readonly report?: Report; readonly state?: PostState };
type Question = {
  readonly id: string;
  readonly revision: string;
  readonly before: Known;
  readonly waitSeconds: number;
};

export async function lookUp(id: string, revision: string): Promise<Known> {
  const { report } = await call<{ report?: Report }>('posts', { op: 'report', id, revision });
  if (!report) return {};
  const { post } = await call<PostView>('posts', { op: 'show', id });
  return post.revision === revision ? { report, state: post.state } : { report };
}

/**
 * The report that answers what was just sent. Where the same content was sent before, an old report lies there: it is
 * the answer only if intake does not look again, or has looked again and come to the same.
 * @throws UsageError when nothing is decided in time
 */
export async function awaitAnswer(pipeline: Pipeline, name: string, question: Question): Promise<Report> {
  const { id, revision, before, waitSeconds } = question;
  const isStanding = before.state !== undefined && before.state !== 'blocked' && before.state !== 'waiting';
  if (before.report && isStanding) return before.report;
  const isJudged = before.report !== undefined && pipeline.kind === 'local' && (await judgeAgain(name));
  for (let asked = 0; asked * ASK_EVERY_MS < waitSeconds * 1000; asked += 1) {
    const { report } = await call<{ report?: Report }>('posts', { op: 'report', id, revision });
    if (report && (isJudged || report.at !== before.report?.at)) return report;
    await sleep(ASK_EVERY_MS);
  }
  if (before.report) {
    say(
      `Nothing new was decided about it within ${waitSeconds} seconds. This was said on ${before.report.at}:`,
    );
    return before.report;
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
    await call('intake', { bundle: name });
    return true;
  } catch (error) {
    // Intake is at it already, for the upload itself.
    if (error instanceof ConflictError) return false;
    throw error;
  }
}
