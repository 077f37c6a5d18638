import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBundle } from '../shared/adapters/bundles/open-bundle.ts';
import { postIdOf } from '../shared/core/bundle/names.ts';
import { reportText } from '../shared/core/report/report.ts';
import type { PostView } from '../shared/steps/posts.ts';
import { awaitAnswer, lookUp } from './await-answer.ts';
import { type BundlePath, bundleAt } from './bundle-path.ts';
import { call } from './call.ts';
import { readPolicy } from './config.ts';
import { EXIT, exitOf } from './exit.ts';
import { formReport } from './form-report.ts';
import { print, printJson, style } from './output.ts';
import { findPipeline, type Pipeline } from './place.ts';
import { asItStands, liveUrls } from './render-posts.ts';
import { endOf, replacedBy } from './submit-end.ts';
import { tellStop } from './tell-stop.ts';
import { upload } from './upload.ts';

export type SubmitOptions = {
  /** Absent: do not wait. */
  readonly waitSeconds?: number;
  readonly json?: boolean;
};

/** Sends a bundle and says what became of it. Gives the exit code. */
export async function submitBundle(path: string, options: SubmitOptions): Promise<number> {
  const pipeline = findPipeline();
  const bundle = await bundleAt(path);
  const work = await mkdtemp(join(tmpdir(), 'imprimatur-'));
  try {
    const policy = readPolicy();
    const opened = await openBundle(bundle.path, work);
    const refusal = formReport(opened, policy);
    if (refusal) {
      if (options.json) printJson({ sent: false, ...refusal });
      else print(`${reportText(refusal, policy, { style })}\nNothing was sent.`);
      return exitOf([refusal.outcome]);
    }
    return await send(pipeline, bundle, opened.revision, work, options);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function send(
  pipeline: Pipeline,
  bundle: BundlePath,
  revision: string,
  work: string,
  { waitSeconds, json }: SubmitOptions,
): Promise<number> {
  const { id } = postIdOf(bundle.name);
  if (waitSeconds === undefined) {
    await upload(pipeline, bundle, work);
    if (json) printJson({ sent: true, post: id, revision });
    else print(`Sent. See what became of it: imprimatur posts show ${id}`);
    return EXIT.ok;
  }
  const before = await lookUp(id, revision);
  await upload(pipeline, bundle, work);
  const answer = await awaitAnswer(pipeline, bundle.name, { id, revision, before, waitSeconds });
  const policy = readPolicy();
  if (answer.is === 'replaced') {
    const replaced = replacedBy(answer.by, policy.timeZone);
    if (json) printJson({ sent: true, post: id, revision, replaced });
    else print(replaced);
    return EXIT.blocked;
  }
  const { report } = answer;
  const view = await call<PostView>('posts', { op: 'show', id });
  const { exit, notes } = endOf(report, view, policy.timeZone);
  const links = liveUrls(view.deliveries);
  await tellStop(view.stop);
  if (json) printJson({ sent: true, ...report, state: view.post.state, links });
  else print([reportText(asItStands(report, view), policy, { style }), ...notes].join('\n'));
  return exit;
}
