import { join } from 'node:path';
import { STATE_FOLDER } from '../local/running.ts';
import { type Post, reportPageKey } from '../shared/core/post.ts';
import { familyOf } from '../shared/core/series/series.ts';
import { findPipeline } from './place.ts';

/**
 * Where the page of a post's report can be opened: a file of the run in this folder, or an object in the bucket. Posts of a
 * series share the one of their series.
 */
export function reportPlace(
  post: Pick<Post, 'id' | 'occurrence' | 'revision' | 'report'>,
): string | undefined {
  if (post.report === undefined) return undefined;
  const key = reportPageKey(familyOf(post), post.revision);
  if (findPipeline().kind === 'local') return join(STATE_FOLDER, 'objects', key);
  const bucket = process.env.IMPRIMATUR_MEDIA_BUCKET;
  return bucket ? `s3://${bucket}/${key}` : `${key} in the media bucket`;
}
