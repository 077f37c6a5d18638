import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SNSClient } from '@aws-sdk/client-sns';
import { dynamoClient } from '../adapters/aws/dynamo/client.ts';
import { dynamoStore } from '../adapters/aws/dynamo/store.ts';
import { awsJobs } from '../adapters/aws/jobs.ts';
import { awsPollSchedules } from '../adapters/aws/poll-schedules.ts';
import { s3MediaLinks } from '../adapters/aws/s3-media-links.ts';
import { s3Client, s3Objects } from '../adapters/aws/s3-objects.ts';
import { awsScheduler } from '../adapters/aws/scheduler.ts';
import { secretsManager } from '../adapters/aws/secrets-manager.ts';
import { snsNotices } from '../adapters/aws/sns-notices.ts';
import { objectBundles } from '../adapters/bundles/object-bundles.ts';
import { objectKnownFacts } from '../adapters/known-facts/object-known-facts.ts';
import { webLinks } from '../adapters/links/web-links.ts';
import { sharpMedia } from '../adapters/media/sharp-media.ts';
import { systemClock } from '../adapters/system/clock.ts';
import { lambdaLog } from '../adapters/system/json-log.ts';
import { bundledAssets } from '../adapters/vision/assets.ts';
import { createChannels } from '../channels/index.ts';
import { channelTraits } from '../channels/traits.ts';
import { describeProblems } from '../core/config/config-problem.ts';
import { loadPolicy } from '../core/policy/load-policy.ts';
import type { Policy } from '../core/policy/policy.ts';
import { MINUTE } from '../core/time.ts';
import type { Deps } from '../ports.ts';
import { awsOpinion } from './aws-opinion.ts';
import { awsVision, visionNamed } from './aws-vision.ts';
import { ENV, POLICY_FILE, VISION_FOLDER } from './environment.ts';

/** A folder may be uploaded file by file, over a slow line. */
const PATIENCE_MS = 10 * MINUTE;

/** The values of environment variables. @throws Error that names every one that is missing */
function environment<const Name extends keyof typeof ENV>(names: readonly Name[]): Record<Name, string> {
  const found = names.map((name) => [name, process.env[ENV[name]]] as const);
  const missing = found.filter(([, value]) => !value).map(([name]) => ENV[name]);
  if (missing.length > 0) throw new Error(`These environment variables are not set: ${missing.join(', ')}`);
  return Object.fromEntries(found) as Record<Name, string>;
}

/** A file or folder that was deployed with the code. */
const deployed = (path: string): string => join(process.env.LAMBDA_TASK_ROOT ?? '.', path);

function deployedPolicy(): Policy {
  const loaded = loadPolicy(readFileSync(deployed(POLICY_FILE), 'utf8'));
  if (!loaded.ok) throw new Error(describeProblems(POLICY_FILE, loaded.problems));
  return loaded.policy;
}

/** What every function has. Each of the builders below adds what only some need, so that bundles stay small. */
function common() {
  const env = environment(['table', 'mediaBucket']);
  return {
    store: dynamoStore({ client: dynamoClient(), tableName: env.table }),
    objects: s3Objects({ client: s3Client(), bucket: env.mediaBucket }),
    clock: systemClock,
    log: lambdaLog,
    policy: deployedPolicy(),
  };
}

function promising(): Pick<Deps, 'scheduler' | 'jobs'> {
  const env = environment([
    'scheduleGroup',
    'scheduleRoleArn',
    'scheduleDeadLetterArn',
    'publishFunctionArn',
    'intakeFunctionArn',
    'pollFunctionArn',
    'tendFunctionArn',
  ]);
  return {
    scheduler: awsScheduler({
      client: new SchedulerClient({}),
      group: env.scheduleGroup,
      roleArn: env.scheduleRoleArn,
      publishFunctionArn: env.publishFunctionArn,
      deadLetterArn: env.scheduleDeadLetterArn,
      now: systemClock.now,
    }),
    jobs: awsJobs({ client: new LambdaClient({}), ...env }),
  };
}

const telling = (): Pick<Deps, 'notices'> => ({
  notices: snsNotices({
    client: new SNSClient({}),
    topicArn: environment(['noticeTopicArn']).noticeTopicArn,
  }),
});

function publishing(base: ReturnType<typeof common>): Pick<Deps, 'channels' | 'secrets'> {
  const env = environment(['secretPrefix', 'noticeboardBucket', 'noticeboardUrl', 'mediaBucket']);
  const secrets = secretsManager({ client: new SecretsManagerClient({}), prefix: env.secretPrefix });
  const { objects, clock, policy } = base;
  return {
    secrets,
    channels: createChannels({
      secrets,
      objects,
      links: s3MediaLinks({ client: s3Client(), bucket: env.mediaBucket }),
      clock,
      noticeboard: {
        pages: s3Objects({ client: s3Client(), bucket: env.noticeboardBucket }),
        site: {
          url: env.noticeboardUrl,
          title: policy.library,
          language: policy.language,
          timeZone: policy.timeZone,
        },
      },
    }),
  };
}

export function publishDeps() {
  const base = common();
  return { ...base, ...promising(), ...telling(), ...publishing(base) };
}

export const rescueDeps = publishDeps;

export function housekeepingDeps() {
  const base = common();
  return { ...base, ...promising(), ...telling(), ...publishing(base) };
}

export function intakeDeps() {
  const base = common();
  const env = environment(['vision', 'factsVersion']);
  const vision = visionNamed(env.vision);
  return {
    ...base,
    ...promising(),
    ...telling(),
    ...publishing(base),
    media: sharpMedia(),
    vision: awsVision(vision, () => bundledAssets(deployed(VISION_FOLDER))),
    knownFacts: objectKnownFacts({ ...base, version: `${env.factsVersion}-${vision}` }),
    links: webLinks({ contact: base.policy.administrator.email }),
    bundles: objectBundles({ objects: base.objects, workFolder: join(tmpdir(), 'bundles') }),
    patienceMs: PATIENCE_MS,
  };
}

export function pollDeps() {
  const env = environment([
    'pollScheduleGroup',
    'pollScheduleRoleArn',
    'pollScheduleDeadLetterArn',
    'pollFunctionArn',
  ]);
  const base = publishDeps();
  return {
    ...base,
    ...awsOpinion(base, () => environment(['comprehendRegion']).comprehendRegion),
    pollSchedules: awsPollSchedules({
      client: new SchedulerClient({}),
      group: env.pollScheduleGroup,
      roleArn: env.pollScheduleRoleArn,
      pollFunctionArn: env.pollFunctionArn,
      deadLetterArn: env.pollScheduleDeadLetterArn,
    }),
  };
}

export const tendDeps = publishDeps;

/** It writes down what people decide, and speaks to no network. */
export const commentsDeps = () => ({ ...common(), ...promising(), channels: channelTraits });

/** It keeps the registers, and cancels what may not go out any more. */
export const permissionsDeps = () => ({ ...common(), ...promising() });

/** It proves posts and speaks to no network: what the networks take is enough. */
export const postsDeps = () => ({ ...common(), ...promising(), ...telling(), channels: channelTraits });

export function accountsDeps() {
  const base = common();
  return { ...base, ...publishing(base) };
}
