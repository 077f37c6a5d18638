import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
  type S3ClientConfig,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { NotFoundError } from '../../core/errors.ts';
import type { Objects } from '../../ports.ts';
import { atMost, collect, sha256Of, toNewFile } from '../byte-streams.ts';
import { assertObjectKey, isHidden } from '../object-key.ts';

/**
 * The client that `s3Objects` works with. Checksums are ours to give (`ChecksumSHA256`): the SDK's own would travel as
 * trailers of a chunked stream, which S3 servers other than AWS store as part of the content.
 * The endpoint comes from `config` or from `AWS_ENDPOINT_URL_S3`.
 */
export const s3Client = (config: S3ClientConfig = {}): S3Client =>
  new S3Client({
    requestChecksumCalculation: 'WHEN_REQUIRED',
    retryMode: 'standard',
    maxAttempts: 4,
    requestHandler: { connectionTimeout: 2_000, socketTimeout: 30_000 },
    ...config,
  });

/**
 * Objects in a bucket. `version` is S3's VersionId, and absent where the bucket keeps no versions. The role needs
 * `s3:ListBucket`: without it S3 answers 403 and not 404 for what is not there.
 */
export function s3Objects({
  client,
  bucket,
}: {
  readonly client: S3Client;
  readonly bucket: string;
}): Objects {
  const at = (key: string) => {
    assertObjectKey(key);
    return { Bucket: bucket, Key: key };
  };

  async function* open(key: string, options: { version?: string; maxBytes?: number } = {}) {
    const name = options.version === undefined ? key : `${key} in version ${options.version}`;
    const answer = await client
      .send(new GetObjectCommand({ ...at(key), VersionId: options.version }))
      .catch((error: unknown) => {
        throw isAbsent(error, options.version)
          ? new NotFoundError(`There is no object ${name}.`, { cause: error })
          : error;
      });
    if (!(answer.Body instanceof Readable)) throw new Error(`S3 answered ${name} without a body.`);
    yield* atMost(options.maxBytes, key, answer.Body);
  }

  return {
    async *list(prefix) {
      // The S3 console makes a folder by an empty object whose key ends in a slash.
      for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: prefix }))
        for (const { Key: key, Size: bytes } of page.Contents ?? [])
          if (key !== undefined && !key.endsWith('/') && !isHidden(key)) yield { key, bytes: bytes ?? 0 };
    },

    async head(key) {
      try {
        const { ContentLength, VersionId } = await client.send(new HeadObjectCommand(at(key)));
        return { key, bytes: ContentLength ?? 0, ...versionOf(VersionId) };
      } catch (error) {
        if (isAbsent(error)) return undefined;
        throw error;
      }
    },

    read: (key, options) => collect(open(key, options)),

    download: (key, toFile, options) => toNewFile(toFile, open(key, options)),

    async write(key, bytes, contentType) {
      const { VersionId } = await client.send(
        new PutObjectCommand({
          ...at(key),
          Body: bytes,
          ContentType: contentType,
          ChecksumSHA256: createHash('sha256').update(bytes).digest('base64'),
        }),
      );
      return { key, bytes: bytes.byteLength, ...versionOf(VersionId) };
    },

    async upload(key, fromFile, contentType) {
      const { size } = await stat(fromFile);
      const sha256 = await sha256Of(createReadStream(fromFile));
      const { VersionId } = await client.send(
        new PutObjectCommand({
          ...at(key),
          Body: createReadStream(fromFile),
          ContentLength: size,
          ContentType: contentType,
          ChecksumSHA256: Buffer.from(sha256, 'hex').toString('base64'),
        }),
      );
      return { key, bytes: size, ...versionOf(VersionId) };
    },

    async delete(key) {
      await client.send(new DeleteObjectCommand(at(key)));
    },
  };
}

/** A bucket without versions answers none, one whose versions are suspended answers the word `null`. */
const versionOf = (id: string | undefined) => (id === undefined || id === 'null' ? {} : { version: id });

/** 405 is a version that is only a mark of deletion; 400 a version that was never one of S3's. */
const isAbsent = (error: unknown, version?: string): boolean =>
  error instanceof S3ServiceException &&
  (error.name === 'NoSuchKey' ||
    error.name === 'NoSuchVersion' ||
    error.name === 'NotFound' ||
    (version !== undefined && (error.name === 'MethodNotAllowed' || error.name === 'InvalidArgument')));
