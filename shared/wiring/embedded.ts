import { join } from 'node:path';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { dynamoClient } from '../adapters/aws/dynamo/client.ts';
import { createTable } from '../adapters/aws/dynamo/create-table.ts';
import { dynamoStore } from '../adapters/aws/dynamo/store.ts';
import { awsJobs } from '../adapters/aws/jobs.ts';
import { awsPollSchedules } from '../adapters/aws/poll-schedules.ts';
import { awsScheduler } from '../adapters/aws/scheduler.ts';
import { objectBundles } from '../adapters/bundles/object-bundles.ts';
import { fileSecrets } from '../adapters/embedded/file-secrets.ts';
import { folderObjects } from '../adapters/embedded/folder-objects.ts';
import { othersIn } from '../adapters/embedded/folder-tree.ts';
import { outboxNotices } from '../adapters/embedded/outbox-notices.ts';
import { signedLinks } from '../adapters/embedded/signed-links.ts';
import { factsVersion } from '../adapters/known-facts/facts-version.ts';
import { objectKnownFacts } from '../adapters/known-facts/object-known-facts.ts';
import { webLinks } from '../adapters/links/web-links.ts';
import { sharpMedia } from '../adapters/media/sharp-media.ts';
import { systemClock } from '../adapters/system/clock.ts';
import { fairTurns } from '../adapters/system/fair-turns.ts';
import { childVideos } from '../adapters/video/child-videos.ts';
import { localVision } from '../adapters/vision/local-vision.ts';
import { createChannels } from '../channels/index.ts';
import type { Policy } from '../core/policy/policy.ts';
import { MINUTE } from '../core/time.ts';
import type { Deps, Log, MediaLinks, Polling } from '../ports.ts';

/** The folders and endpoints of a run on one machine. */
export type Embedded = {
  /** Everything that is kept between runs, but for what staff drop and read. */
  readonly state: string;
  readonly inbox: string;
  readonly outbox: string;
  readonly dynamodb: string;
  /** The local endpoint of Scheduler and Lambda. */
  readonly aws: string;
  /** Where the noticeboard's page is served. */
  readonly noticeboard: string;
  /** How networks fetch media from here; absent where they cannot. */
  readonly links?: MediaLinks;
  readonly policy: Policy;
  readonly log: Log;
};

/** AWS clients need a region and credentials; the local endpoints take any. */
export const LOCAL_AWS = {
  region: 'eu-west-2',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
} as const;

/** More do not go faster on one machine: each takes a write and two reads. */
export const LEASES_AT_ONCE = 16;

const PROJECT = join(import.meta.dirname, '../..');

const ACCOUNT = '000000000000';
export const localFunction = (name: string): string => `imprimatur-local-${name}`;
export const localFunctionArn = (name: string): string =>
  `arn:aws:lambda:${LOCAL_AWS.region}:${ACCOUNT}:function:${localFunction(name)}`;
export const LOCAL_ROLE_ARN = `arn:aws:iam::${ACCOUNT}:role/imprimatur-local-scheduler`;
export const LOCAL_GROUP = 'default';

/** Every port on one machine: the same adapters as on AWS for the store, the scheduler and the jobs. */
export async function embeddedDeps(where: Embedded): Promise<Deps & Polling> {
  const tableName = 'imprimatur-local';
  const client = dynamoClient({ endpoint: where.dynamodb, ...LOCAL_AWS });
  await createTable(client, tableName);
  const objects = folderObjects({
    root: join(where.state, 'objects'),
    mounts: { 'incoming/': where.inbox },
  });
  const secrets = fileSecrets(join(where.state, 'secrets.json'));
  const publishFunctionArn = localFunctionArn('publish');
  const pollFunctionArn = localFunctionArn('poll-comments');
  const schedules = {
    client: new SchedulerClient({ endpoint: where.aws, ...LOCAL_AWS }),
    group: LOCAL_GROUP,
    roleArn: LOCAL_ROLE_ARN,
    deadLetterArn: `arn:aws:sqs:${LOCAL_AWS.region}:${ACCOUNT}:imprimatur-local-dead-letters`,
  };
  return {
    store: dynamoStore({ client, tableName }),
    objects,
    bundles: objectBundles({
      objects,
      workFolder: join(where.state, 'work'),
      others: (name) => othersIn(where.inbox, name),
    }),
    scheduler: awsScheduler({ ...schedules, publishFunctionArn, now: systemClock.now }),
    pollSchedules: awsPollSchedules({ ...schedules, pollFunctionArn }),
    // Whoever tries it out is at the screen, and the networks of a try-out are not asked much.
    pollEveryMs: MINUTE,
    jobs: awsJobs({
      client: new LambdaClient({ endpoint: where.aws, ...LOCAL_AWS }),
      publishFunctionArn,
      intakeFunctionArn: localFunctionArn('intake'),
      pollFunctionArn,
      tendFunctionArn: localFunctionArn('tend-comment'),
    }),
    secrets,
    notices: outboxNotices(where.outbox),
    media: sharpMedia(),
    vision: localVision(),
    videos: childVideos(),
    knownFacts: objectKnownFacts({
      objects,
      version: factsVersion(PROJECT),
      clock: systemClock,
      log: where.log,
    }),
    links: webLinks({ contact: where.policy.administrator.email }),
    channels: createChannels({
      secrets,
      objects,
      links: where.links ?? signedLinks({ clock: systemClock }),
      clock: systemClock,
      noticeboard: {
        pages: folderObjects({ root: join(where.state, 'noticeboard') }),
        site: {
          url: where.noticeboard,
          title: where.policy.library,
          language: where.policy.language,
          timeZone: where.policy.timeZone,
        },
      },
    }),
    clock: systemClock,
    log: where.log,
    policy: where.policy,
    turns: fairTurns(LEASES_AT_ONCE),
  };
}
