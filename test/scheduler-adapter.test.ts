import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateScheduleGroupCommand,
  DeleteScheduleCommand,
  DeleteScheduleGroupCommand,
  GetScheduleCommand,
  ListSchedulesCommand,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type AwsEndpoint, startAwsEndpoint } from '../local/aws-endpoint.ts';
import { awsPollSchedules } from '../shared/adapters/aws/poll-schedules.ts';
import { awsScheduler, scheduleName } from '../shared/adapters/aws/scheduler.ts';
import type { Delivery } from '../shared/core/delivery/delivery.ts';
import { ENV } from '../shared/wiring/environment.ts';

/** A real account needs ARNs that exist there: give them by the variables that the functions themselves read. */
const arns = {
  roleArn: process.env[ENV.scheduleRoleArn] ?? 'arn:aws:iam::000000000000:role/scheduler',
  publishFunctionArn:
    process.env[ENV.publishFunctionArn] ?? 'arn:aws:lambda:eu-west-2:000000000000:function:publish',
  deadLetterArn: process.env[ENV.scheduleDeadLetterArn] ?? 'arn:aws:sqs:eu-west-2:000000000000:dead-letters',
};

const deliveryOf = (postId: string, accountId = 'mastodon'): Delivery => ({
  type: 'delivery',
  version: 1,
  history: [],
  postId,
  accountId,
  revision: 'r1',
  plan: 1,
  state: 'scheduled',
  due: 0,
  expires: 0,
  attempt: 0,
  policy: { version: '1', hash: 'h' },
});

const FAR = Date.parse('2090-12-01T10:00:00Z');

/** What every endpoint must do that the scheduler is to work with. */
function contract(open: () => Promise<{ client: SchedulerClient; close: () => Promise<void> }>): void {
  const group = `contract-${randomUUID().slice(0, 8)}`;
  let client: SchedulerClient;
  let close: () => Promise<void>;
  const now = Date.now;
  const scheduler = () => awsScheduler({ client, group, now, ...arns });
  const find = (delivery: Delivery) =>
    client.send(new GetScheduleCommand({ Name: scheduleName(delivery), GroupName: group }));
  const names = async () =>
    (await client.send(new ListSchedulesCommand({ GroupName: group }))).Schedules?.map(({ Name }) => Name);

  beforeAll(async () => {
    ({ client, close } = await open());
    await client.send(new CreateScheduleGroupCommand({ Name: group }));
  });
  afterEach(async () => {
    for (const Name of (await names()) ?? [])
      await client.send(new DeleteScheduleCommand({ Name, GroupName: group }));
  });
  afterAll(async () => {
    await client.send(new DeleteScheduleGroupCommand({ Name: group }));
    client.destroy();
    await close();
  });

  it('makes one recurring schedule per account, sets it again, and changes nothing where it is as wanted', async () => {
    const polls = awsPollSchedules({ client, group, pollFunctionArn: arns.publishFunctionArn, ...arns });
    const read = () => client.send(new GetScheduleCommand({ Name: 'poll.mastodon', GroupName: group }));
    await polls.every('mastodon', 5 * 60_000);
    const first = await read();
    expect(first).toMatchObject({
      ScheduleExpression: 'rate(5 minutes)',
      State: 'ENABLED',
      Target: { Input: '{"account":"mastodon"}' },
    });
    await polls.every('mastodon', 5 * 60_000);
    expect((await read()).LastModificationDate).toEqual(first.LastModificationDate);
    await polls.every('mastodon', 60_000);
    expect((await read()).ScheduleExpression).toBe('rate(1 minute)');
    expect(await names()).toEqual(['poll.mastodon']);
  });

  it('makes one whole schedule for a delivery', async () => {
    const delivery = deliveryOf('reading-room');
    await scheduler().publishAt(delivery, FAR);
    expect(await names()).toEqual(['reading-room.mastodon']);
    expect(await find(delivery)).toMatchObject({
      ScheduleExpression: 'at(2090-12-01T10:00:00)',
      ScheduleExpressionTimezone: 'UTC',
      State: 'ENABLED',
      ActionAfterCompletion: 'DELETE',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: {
        Arn: arns.publishFunctionArn,
        RoleArn: arns.roleArn,
        Input: '{"postId":"reading-room","accountId":"mastodon"}',
        DeadLetterConfig: { Arn: arns.deadLetterArn },
        RetryPolicy: { MaximumEventAgeInSeconds: 900, MaximumRetryAttempts: 10 },
      },
    });
  });

  it('leaves a schedule that is right as it is', async () => {
    const delivery = deliveryOf('reading-room');
    await scheduler().publishAt(delivery, FAR);
    const before = await find(delivery);
    await scheduler().publishAt(delivery, FAR);
    expect((await find(delivery)).LastModificationDate).toEqual(before.LastModificationDate);
  });

  it('moves a schedule to a new time', async () => {
    const delivery = deliveryOf('reading-room');
    await scheduler().publishAt(delivery, FAR);
    await scheduler().publishAt(delivery, FAR + 61_000);
    expect(await names()).toHaveLength(1);
    expect((await find(delivery)).ScheduleExpression).toBe('at(2090-12-01T10:01:01)');
  });

  it('puts right what somebody else has changed', async () => {
    const delivery = deliveryOf('reading-room');
    await scheduler().publishAt(delivery, FAR);
    const { ScheduleExpression, FlexibleTimeWindow } = await find(delivery);
    await client.send(
      new UpdateScheduleCommand({
        Name: scheduleName(delivery),
        GroupName: group,
        ScheduleExpression,
        FlexibleTimeWindow,
        Target: { Arn: arns.publishFunctionArn, RoleArn: arns.roleArn },
        State: 'DISABLED',
      }),
    );
    await scheduler().publishAt(delivery, FAR);
    expect(await find(delivery)).toMatchObject({
      State: 'ENABLED',
      ActionAfterCompletion: 'DELETE',
      Target: { Input: '{"postId":"reading-room","accountId":"mastodon"}' },
    });
  });

  it('ends with one schedule when many ask for it at the same time', async () => {
    const delivery = deliveryOf('reading-room');
    await Promise.all(Array.from({ length: 5 }, () => scheduler().publishAt(delivery, FAR)));
    expect(await names()).toEqual(['reading-room.mastodon']);
  });

  it('rounds up to the second', async () => {
    const delivery = deliveryOf('reading-room');
    await scheduler().publishAt(delivery, FAR + 1);
    expect((await find(delivery)).ScheduleExpression).toBe('at(2090-12-01T10:00:01)');
  });

  it('cancels, also what is not there', async () => {
    const delivery = deliveryOf('reading-room');
    await scheduler().publishAt(delivery, FAR);
    await scheduler().cancel(delivery);
    await scheduler().cancel(delivery);
    expect(await names()).toEqual([]);
  });

  it('takes names that are too long or have other characters, each as its own', async () => {
    const deliveries = [
      deliveryOf('öffnungszeiten'),
      deliveryOf('offnungszeiten'),
      deliveryOf('a'.repeat(80)),
      deliveryOf(`${'a'.repeat(79)}b`),
    ];
    for (const delivery of deliveries) await scheduler().publishAt(delivery, FAR);
    expect(await names()).toHaveLength(4);
  });
}

const credentials = { accessKeyId: 'any', secretAccessKey: 'any' };

describe('the scheduler, on the local endpoint,', () => {
  contract(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'scheduler-adapter-'));
    const endpoint = await startAwsEndpoint({ port: 0, folder, functions: {}, onProblem: () => {} });
    return {
      client: new SchedulerClient({ endpoint: endpoint.url, region: 'eu-west-2', credentials }),
      async close() {
        await endpoint.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  });
});

describe.skipIf(!process.env.AWS_ENDPOINT_URL_SCHEDULER)(
  'the scheduler, on AWS_ENDPOINT_URL_SCHEDULER,',
  () => {
    contract(async () => ({ client: new SchedulerClient(), close: async () => {} }));
  },
);

describe('a publish whose time has come', () => {
  let folder: string;
  let endpoint: AwsEndpoint;

  afterAll(async () => {
    await endpoint.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is set a few seconds ahead, and starts the function with the delivery', async () => {
    folder = mkdtempSync(join(tmpdir(), 'scheduler-adapter-'));
    let started: (event: unknown) => void = () => {};
    const event = new Promise((resolve) => {
      started = resolve;
    });
    endpoint = await startAwsEndpoint({
      port: 0,
      folder,
      functions: { publish: async (event) => started(event) },
      onProblem: () => {},
    });
    const client = new SchedulerClient({ endpoint: endpoint.url, region: 'eu-west-2', credentials });
    // Six seconds behind the server: five seconds ahead of this clock is past there, and fires at once.
    const now = () => Date.now() - 6_000;
    const before = now();
    const seen: string[] = [];
    client.middlewareStack.add((next) => (args) => {
      if ('ScheduleExpression' in args.input) seen.push(String(args.input.ScheduleExpression));
      return next(args);
    });
    const scheduler = awsScheduler({ client, group: 'default', now, ...arns });
    await scheduler.publishAt(deliveryOf('reading-room'), Date.parse('2020-01-01'));
    expect(await event).toEqual({ postId: 'reading-room', accountId: 'mastodon' });
    const [, at = ''] = /^at\((.*)\)$/.exec(seen[0] ?? '') ?? [];
    expect(Date.parse(`${at}Z`)).toBeGreaterThanOrEqual(before + 5_000);
    client.destroy();
  });
});

describe('the name of a schedule', () => {
  it('is always one that AWS takes, and tells deliveries apart', () => {
    const id = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 90 })
      .map((text) => text.replaceAll('.', '-'));
    fc.assert(
      fc.property(id, id, id, (postId, accountId, other) => {
        const name = scheduleName({ postId, accountId });
        expect(name).toMatch(/^[0-9a-zA-Z-_.]{1,64}$/);
        if (other !== postId) expect(scheduleName({ postId: other, accountId })).not.toBe(name);
      }),
    );
  });

  it('is readable where it fits', () => {
    expect(scheduleName({ postId: 'reading-room', accountId: 'bluesky' })).toBe('reading-room.bluesky');
    expect(scheduleName({ postId: 'a'.repeat(80), accountId: 'bluesky' })).toMatch(/^a{47}_[0-9a-f]{16}$/);
  });
});
