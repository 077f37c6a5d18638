import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { UsageError } from '../shared/core/errors.ts';
import type { BundlePath } from './bundle-path.ts';
import type { Pipeline } from './place.ts';
import { zipFolder } from './zip-folder.ts';

/** Puts a bundle where intake finds it: the inbox folder, or `incoming/` in the bucket. `work` is for what it makes. */
export const upload = (pipeline: Pipeline, bundle: BundlePath, work: string): Promise<void> =>
  pipeline.kind === 'local' ? copyToInbox(bundle, pipeline.running.inbox) : uploadToBucket(bundle, work);

/**
 * As one zip, also of a folder: one request replaces everything that was sent before under this name. File by file,
 * intake would see new pictures beside an old text, and files that are no longer part of it would have to be deleted,
 * which staff may not.
 */
async function uploadToBucket({ path, name, isZip }: BundlePath, work: string): Promise<void> {
  const bucket = process.env.IMPRIMATUR_MEDIA_BUCKET;
  if (!bucket)
    throw new UsageError(
      'Set IMPRIMATUR_MEDIA_BUCKET to the bucket that the deployment printed as MediaBucketName (docs/deploy.md).',
    );
  const zip = isZip ? path : await zipFolder(path, join(work, 'sent.zip'));
  const { s3Client, s3Objects } = await import('../shared/adapters/aws/s3-objects.ts');
  const objects = s3Objects({ client: s3Client(), bucket });
  await objects.upload(`incoming/${name}.zip`, zip, 'application/zip');
}

/** Copied beside the inbox first and moved in whole, so that intake never sees half of it. */
async function copyToInbox({ path, name, isZip }: BundlePath, inbox: string): Promise<void> {
  const [target, other] = isZip ? [`${name}.zip`, name] : [name, `${name}.zip`];
  if (relative(join(inbox, target), path) === '') return;
  const parked = join(inbox, `.sending-${process.pid}-${target}`);
  await mkdir(inbox, { recursive: true });
  try {
    await cp(path, parked, { recursive: true });
    // The same post as a folder and as a zip would be two bundles of one name.
    for (const old of [target, other]) await rm(join(inbox, old), { recursive: true, force: true });
    await rename(parked, join(inbox, target));
  } finally {
    await rm(parked, { recursive: true, force: true });
  }
}
