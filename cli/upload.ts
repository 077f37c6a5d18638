import { createReadStream } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { UsageError } from '../shared/core/errors.ts';
import type { Pipeline } from './place.ts';

/** Puts a bundle where intake finds it: the inbox folder, or `incoming/` in the bucket. */
export async function upload(pipeline: Pipeline, path: string, name: string): Promise<void> {
  const isZip = (await stat(path)).isFile();
  if (pipeline.kind === 'local')
    return copyToInbox(path, pipeline.running.inbox, isZip ? `${name}.zip` : name);
  const bucket = process.env.IMPRIMATUR_MEDIA_BUCKET;
  if (!bucket)
    throw new UsageError(
      'Set IMPRIMATUR_MEDIA_BUCKET to the bucket that the deployment printed (docs/deploy.md).',
    );
  const client = new S3Client({});
  const files = isZip ? [path] : await filesUnder(path);
  for (const file of files) {
    const Key = isZip
      ? `incoming/${name}.zip`
      : `incoming/${name}/${relative(path, file).replaceAll('\\', '/')}`;
    const ContentLength = (await stat(file)).size;
    await client.send(
      new PutObjectCommand({ Bucket: bucket, Key, Body: createReadStream(file), ContentLength }),
    );
  }
}

/** Copied beside the inbox first and moved in whole, so that intake never sees half of it. */
async function copyToInbox(path: string, inbox: string, as: string): Promise<void> {
  const target = join(inbox, as);
  if (relative(target, path) === '') return;
  const parked = join(inbox, `.sending-${process.pid}-${as}`);
  await mkdir(inbox, { recursive: true });
  await cp(path, parked, { recursive: true, dereference: false });
  await rm(target, { recursive: true, force: true });
  await rename(parked, target);
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
