/** The services that functions speak to, on the loopback interface. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import S3rver from 's3rver';
import { s3Client, s3Objects } from '../../shared/adapters/aws/s3-objects.ts';
import { ENV } from '../../shared/wiring/environment.ts';
import { awsAnswers } from '../aws-answers.ts';
import { localClient, newTable, temporaryDynalite } from '../store-dynamo.ts';

const KEY = 'S3RVER';
const BUCKET = 'media';
const REGION = 'eu-west-2';
const PUBLISHED =
  '<PublishResponse><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>';

/** A table, a bucket, and servers that say yes to every notice and every schedule. */
export async function loopbackAws() {
  const directory = await mkdtemp(join(tmpdir(), 'imprimatur-aws-'));
  const [s3, dynalite, sns, others] = await Promise.all([
    new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory }),
    temporaryDynalite(),
    awsAnswers(() => ({ body: PUBLISHED })),
    awsAnswers(() => ({ body: '{}' })),
  ]);
  const { port } = await s3.run();
  const endpoint = `http://127.0.0.1:${port}`;
  const client = s3Client({
    endpoint,
    region: REGION,
    forcePathStyle: true,
    credentials: { accessKeyId: KEY, secretAccessKey: KEY },
  });
  await client.send(new CreateBucketCommand({ Bucket: BUCKET }));
  const { store, tableName } = await newTable(localClient(dynalite.endpoint));
  const names = Object.fromEntries(Object.values(ENV).map((name) => [name, 'arn:aws:test:::unused']));
  return {
    store,
    objects: s3Objects({ client, bucket: BUCKET }),
    /** What Lambda would set. */
    environment: {
      ...names,
      [ENV.table]: tableName,
      [ENV.mediaBucket]: BUCKET,
      [ENV.noticeboardUrl]: 'https://news.library.example',
      [ENV.vision]: 'local',
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: KEY,
      AWS_SECRET_ACCESS_KEY: KEY,
      AWS_ENDPOINT_URL: others.config.endpoint,
      AWS_ENDPOINT_URL_S3: endpoint,
      AWS_ENDPOINT_URL_DYNAMODB: dynalite.endpoint,
      AWS_ENDPOINT_URL_SNS: sns.config.endpoint,
    },
    async close() {
      client.destroy();
      sns.close();
      others.close();
      await Promise.all([s3.close(), dynalite.close()]);
      await rm(directory, { recursive: true, force: true });
    },
  };
}
