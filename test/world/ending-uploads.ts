/** What must hold of the bundles when a world has ended. */
import { type Post, reportKey } from '../../shared/core/post.ts';
import type { Report } from '../../shared/core/report/report.ts';
import type { Objects } from '../../shared/ports.ts';
import { readReport } from '../../shared/steps/read-report.ts';
import { BY } from './actions.ts';
import type { Uploads } from './uploads.ts';
import type { Witness } from './witness.ts';

/** What lies in the bucket was taken in, or refused because it is out already; either way there is a report on it. */
export async function checkUploads(
  seen: Witness,
  { opened, names }: Uploads,
  objects: Objects,
): Promise<void> {
  for (const name of names()) {
    const revision = opened(name)?.revision ?? '';
    const post = seen.post(name);
    const report = await readReport(objects, reportKey(name, revision));
    const what = `The bundle ${name}, revision ${revision.slice(0, 4)},`;
    if (!report) {
      // Cancelled before it was whole: nobody has looked at it.
      const isCancelled = post?.state === 'cancelled' && isTaken(post, revision);
      if (!isCancelled) seen.broken(`${what} has no report.`);
      continue;
    }
    if (!isTaken(post, revision) && !report.alreadySentOn)
      seen.broken(`${what} was not taken in: the post is ${post?.state}, of another revision.`);
    if (!isTold(seen, post, report)) seen.broken(`${what} did not simply pass, and nobody was told.`);
  }
}

const isTaken = (post: Post | undefined, revision: string): boolean =>
  post?.revision === revision && post.state !== 'waiting';

/** By what was decided when it was sent; somebody may have decided otherwise since. */
function isTold(seen: Witness, post: Post | undefined, { alreadySentOn }: Report): boolean {
  const { history = [], title } = post ?? {};
  const sent = history.findLastIndex(({ why }) => /was sent$/.test(why));
  const decided = history[sent]?.to;
  // Whoever has decided about what was held knew of it, whether or not the message was sent.
  const isKnown = decided === 'held' && history.slice(sent).some(({ who }) => who === BY.who);
  const what = alreadySentOn ? 'Not changed' : decided === 'held' ? 'Held' : 'Sent back';
  const isPassed = !alreadySentOn && (isKnown || (decided !== 'held' && decided !== 'blocked'));
  return isPassed || seen.notices.some(({ subject }) => subject === `${what}: ${title}`);
}
