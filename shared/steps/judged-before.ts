import { type Post, reportKey } from '../core/post.ts';
import type { Deps, OpenedBundle } from '../ports.ts';
import { readReport } from './read-report.ts';

/** Why intake looks: somebody sent the bundle, or it lies there and somebody asks whether anything about it is new. */
export type Because = 'sent' | 'found';

/**
 * Whether these very bytes were decided about and stay so. Only sending them again has what was sent back judged again, since the
 * directory, the registers or the policy may have been mended; nothing goes out because a process started or looked around.
 */
export async function isJudged(
  { objects }: Pick<Deps, 'objects'>,
  before: Post,
  { revision }: Pick<OpenedBundle, 'revision'>,
  because: Because,
): Promise<boolean> {
  if (before.revision === revision && before.state !== 'waiting')
    return because === 'found' || before.state !== 'blocked';
  if (because === 'sent') return false;
  // Refused while another revision was going out. What became of that one since makes no difference.
  return (await readReport(objects, reportKey(before.id, revision)))?.alreadySentOn !== undefined;
}
