import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { s3Client, s3Objects } from '../shared/adapters/aws/s3-objects.ts';
import { NotFoundError } from '../shared/core/errors.ts';
import type { Objects } from '../shared/ports.ts';
import { keysOf, objectsContract } from './objects-contract.ts';

const LOCAL = {
  region: 'eu-west-2',
  forcePathStyle: true,
  credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
};

describe('objects in an S3 bucket', () => {
  let server: S3rver;
  let directory: string;
  let client: ReturnType<typeof s3Client>;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'imprimatur-s3-'));
    server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory });
    const { port } = await server.run();
    client = s3Client({ ...LOCAL, endpoint: `http://127.0.0.1:${port}` });
  });
  afterAll(async () => {
    client.destroy();
    await server.close();
    await rm(directory, { recursive: true, force: true });
  });

  objectsContract(
    'keep the contract on s3rver',
    async () => {
      const bucket = `test-${randomBytes(6).toString('hex')}`;
      await client.send(new CreateBucketCommand({ Bucket: bucket }));
      return s3Objects({ client, bucket });
    },
    { versions: false },
  );
});

if (process.env.AWS_ENDPOINT_URL_S3 && process.env.IMPRIMATUR_TEST_BUCKET)
  describe('objects in the bucket of the environment', () => {
    const client = s3Client({ forcePathStyle: true });
    const bucket = process.env.IMPRIMATUR_TEST_BUCKET ?? '';
    objectsContract('keep the contract', async () => emptied(s3Objects({ client, bucket })), {
      versions: process.env.IMPRIMATUR_TEST_BUCKET_VERSIONS !== 'off',
    });
  });

async function emptied(objects: Objects): Promise<Objects> {
  for await (const { key } of objects.list('')) await objects.delete(key);
  return objects;
}

/** What no S3 server from npm does: pages of a listing, and versions. The answers are those of S3's reference. */
describe('objects in an S3 bucket, by the letter of its API,', () => {
  type Asked = {
    readonly method: string;
    readonly url: URL;
    readonly headers: NodeJS.Dict<string | string[]>;
  };
  const asked: Asked[] = [];
  let answer: (asked: Asked) => { status?: number; headers?: Record<string, string>; body?: string };
  let objects: Objects;
  beforeAll(async () => {
    const server = createServer(async (request, response) => {
      await buffer(request);
      const it = {
        method: request.method ?? '',
        url: new URL(request.url ?? '', 'http://s3'),
        headers: request.headers,
      };
      asked.push(it);
      const { status = 200, headers = {}, body } = answer(it);
      response.writeHead(status, headers).end(body);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port.');
    const client = s3Client({ ...LOCAL, endpoint: `http://127.0.0.1:${address.port}` });
    objects = s3Objects({ client, bucket: 'library' });
    return () => {
      client.destroy();
      server.close();
    };
  });

  it('are listed to the last page, without the console’s folders', async () => {
    const page = (keys: readonly string[], next?: string): string =>
      `<ListBucketResult>${keys.map((key) => `<Contents><Key>${key}</Key><Size>3</Size></Contents>`).join('')}` +
      `<IsTruncated>${next !== undefined}</IsTruncated>${next === undefined ? '' : `<NextContinuationToken>${next}</NextContinuationToken>`}</ListBucketResult>`;
    answer = ({ url }) => {
      const token = url.searchParams.get('continuation-token');
      if (token === null) return { body: page(['in/', 'in/a'], 'second') };
      return { body: token === 'second' ? page([], 'third') : page(['in/b', 'in/.DS_Store', 'in/../c']) };
    };
    expect(await keysOf(objects, 'in/')).toEqual(['in/a', 'in/b', 'in/../c']);
  });

  it('carry the version that S3 gave them, and are read by it', async () => {
    answer = ({ method }) => (method === 'PUT' ? { headers: { 'x-amz-version-id': 'v7' } } : { body: 'x' });
    const head = await objects.write('a', Buffer.from('x'), 'text/plain');
    expect(head).toEqual({ key: 'a', bytes: 1, version: 'v7' });
    expect(asked.at(-1)?.headers).toMatchObject({
      'content-type': 'text/plain',
      'x-amz-checksum-sha256': createHash('sha256').update('x').digest('base64'),
    });
    await objects.read('a', { version: 'v7' });
    expect(asked.at(-1)?.url.searchParams.get('versionId')).toBe('v7');
    answer = () => ({ headers: { 'x-amz-version-id': 'null' } });
    expect(await objects.write('a', Buffer.from('x'), 'text/plain')).toEqual({ key: 'a', bytes: 1 });
  });

  it.for([
    [404, 'NoSuchVersion'],
    [400, 'InvalidArgument'],
    [405, 'MethodNotAllowed'],
  ] as const)('are not found in a version for which S3 answers %i %s', async ([status, code]) => {
    answer = () => ({ status, body: `<Error><Code>${code}</Code><Message>No.</Message></Error>` });
    await expect(objects.read('a', { version: 'v1' })).rejects.toThrow(NotFoundError);
  });

  it('do not look absent when S3 refuses to say', async () => {
    answer = () => ({ status: 403, body: '<Error><Code>AccessDenied</Code><Message>No.</Message></Error>' });
    await expect(objects.head('a')).rejects.not.toThrow(NotFoundError);
    await expect(objects.read('a')).rejects.toMatchObject({ name: 'AccessDenied' });
  });
});
