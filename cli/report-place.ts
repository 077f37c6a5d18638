import { join } from 'node:path';
import { STATE_FOLDER } from '../local/running.ts';
import { type Post, reportPageKey } from '../shared/core/post.ts';
import { findPipeline } from './place.ts';

/** Where the page of a post's report can be opened: a file of the run in this folder, or an object in the bucket. */
export function reportPlace({
  id,
  revision,
  report,
}: Pick<Post, 'id' | 'revision' | 'report'>): string | undefined {
  if (report === undefined) return undefined;
  const key = reportPageKey(id, revision);
  if (findPipeline().kind === 'local') return join(STATE_FOLDER, 'objects', key);
  const bucket = process.env.IMPRIMATUR_MEDIA_BUCKET;
  return bucket ? `s3://${bucket}/${key}` : `${key} in the media bucket`;
}
