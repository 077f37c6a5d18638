import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  CreateScheduleGroupCommand,
  DeleteScheduleCommand,
  DeleteScheduleGroupCommand,
  GetScheduleCommand,
  GetScheduleGroupCommand,
  ListScheduleGroupsCommand,
  ListSchedulesCommand,
  type ListSchedulesCommandInput,
  paginateListSchedules,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AwsEndpoint, startAwsEndpoint } from '../local/aws-endpoint.ts';

const farAway = (
  name: string,
  more: Partial<CreateScheduleCommandInput> = {},
): CreateScheduleCommandInput => ({
  Name: name,
  ScheduleExpression: 'at(2099-01-01T00:00:00)',
  FlexibleTimeWindow: { Mode: 'OFF' },
  Target: {
    Arn: 'arn:aws:lambda:eu-west-2:000000000000:function:publish',
    RoleArn: 'arn:aws:iam::000000000000:role/scheduler',
  },
  ...more,
});

let folder: string;
let endpoint: AwsEndpoint;
let client: SchedulerClient;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'scheduler-api-'));
  endpoint = await startAwsEndpoint({ port: 0, folder, functions: {}, onProblem: () => {} });
  client = new SchedulerClient({
    endpoint: endpoint.url,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
  });
});

afterEach(async () => {
  client.destroy();
  await endpoint.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a schedule', () => {
  it("is given back with AWS's defaults filled in", async () => {
    const { ScheduleArn } = await client.send(new CreateScheduleCommand(farAway('one')));
    expect(ScheduleArn).toBe('arn:aws:scheduler:eu-west-2:000000000000:schedule/default/one');
    const found = await client.send(new GetScheduleCommand({ Name: 'one' }));
    expect(found).toMatchObject({
      Arn: ScheduleArn,
      GroupName: 'default',
      State: 'ENABLED',
      ActionAfterCompletion: 'NONE',
      ScheduleExpressionTimezone: 'UTC',
      Target: { RetryPolicy: { MaximumEventAgeInSeconds: 86_400, MaximumRetryAttempts: 185 } },
    });
    expect(found.CreationDate?.getTime()).toBeGreaterThan(Date.parse('2026-01-01'));
  });

  it('loses on update what the update does not send', async () => {
    const StartDate = new Date('2098-01-01');
    await client.send(
      new CreateScheduleCommand(
        farAway('one', {
          Description: 'first',
          State: 'DISABLED',
          ScheduleExpressionTimezone: 'Europe/London',
          StartDate,
        }),
      ),
    );
    expect((await client.send(new GetScheduleCommand({ Name: 'one' }))).StartDate).toEqual(StartDate);
    await client.send(new UpdateScheduleCommand(farAway('one', { ActionAfterCompletion: 'DELETE' })));
    const found = await client.send(new GetScheduleCommand({ Name: 'one' }));
    expect(found).toMatchObject({
      State: 'ENABLED',
      ScheduleExpressionTimezone: 'UTC',
      ActionAfterCompletion: 'DELETE',
    });
    expect(found).not.toHaveProperty('Description');
    expect(found).not.toHaveProperty('StartDate');
  });

  it('exists once in its group, and again in another', async () => {
    await client.send(new CreateScheduleGroupCommand({ Name: 'other' }));
    await client.send(new CreateScheduleCommand(farAway('one')));
    await expect(client.send(new CreateScheduleCommand(farAway('one')))).rejects.toMatchObject({
      name: 'ConflictException',
      $metadata: { httpStatusCode: 409 },
    });
    await client.send(new CreateScheduleCommand(farAway('one', { GroupName: 'other' })));
  });

  it('is created once when a lost answer makes the client repeat itself', async () => {
    const input = farAway('one', { ClientToken: 'token-1' });
    const first = await client.send(new CreateScheduleCommand(input));
    expect((await client.send(new CreateScheduleCommand(input))).ScheduleArn).toBe(first.ScheduleArn);
    await expect(
      client.send(new CreateScheduleCommand({ ...input, Description: 'something else' })),
    ).rejects.toMatchObject({ name: 'ConflictException' });
    const gone = new DeleteScheduleCommand({ Name: 'one', ClientToken: 'token-2' });
    await client.send(gone);
    await client.send(gone);
  });

  it('that does not exist is not found, updated or deleted', async () => {
    const error = { name: 'ResourceNotFoundException', $metadata: { httpStatusCode: 404 } };
    await expect(client.send(new GetScheduleCommand({ Name: 'none' }))).rejects.toMatchObject(error);
    await expect(client.send(new UpdateScheduleCommand(farAway('none')))).rejects.toMatchObject(error);
    await expect(client.send(new DeleteScheduleCommand({ Name: 'none' }))).rejects.toMatchObject(error);
    await expect(
      client.send(new CreateScheduleCommand(farAway('one', { GroupName: 'none' }))),
    ).rejects.toMatchObject(error);
  });

  it.each<[string, Partial<CreateScheduleCommandInput>, RegExp]>([
    ['a name with a space', { Name: 'a b' }, /'a b' at 'name' failed .*pattern/],
    ['a name of 65 characters', { Name: 'a'.repeat(65) }, /less than or equal to 64/],
    ['no target', { Target: undefined }, /at 'target' failed .*must not be null/],
    ['no window', { FlexibleTimeWindow: undefined }, /at 'flexibleTimeWindow' failed .*must not be null/],
    ['no expression', { ScheduleExpression: undefined }, /at 'scheduleExpression' failed/],
    ['an expression of no kind', { ScheduleExpression: 'tomorrow' }, /Invalid Schedule Expression tomorrow/],
    [
      'a zone that is none',
      { ScheduleExpressionTimezone: 'Europe/Cambridge' },
      /ScheduleExpressionTimezone Europe\/Cambridge/,
    ],
    [
      'a flexible window without a length',
      { FlexibleTimeWindow: { Mode: 'FLEXIBLE' } },
      /MaximumWindowInMinutes/,
    ],
    ['an end in the past', { ScheduleExpression: 'rate(1 day)', EndDate: new Date('2020-01-01') }, /EndDate/],
    [
      'a start in the past',
      { ScheduleExpression: 'rate(1 day)', StartDate: new Date('2020-01-01') },
      /StartDate/,
    ],
    [
      'a target that is no ARN',
      { Target: { Arn: 'publish', RoleArn: 'arn:aws:iam::000000000000:role/r' } },
      /'publish' at 'target.arn'/,
    ],
    [
      'a role that is none',
      { Target: { Arn: 'arn:aws:lambda:eu-west-2:000000000000:function:f', RoleArn: 'me' } },
      /at 'target.roleArn'/,
    ],
    [
      'input for a function that is not JSON',
      {
        Target: {
          Arn: 'arn:aws:lambda:eu-west-2:000000000000:function:f',
          RoleArn: 'arn:aws:iam::000000000000:role/r',
          Input: '{',
        },
      },
      /well-formed JSON/,
    ],
    [
      'retries beyond 185',
      {
        Target: {
          Arn: 'arn:aws:lambda:eu-west-2:000000000000:function:f',
          RoleArn: 'arn:aws:iam::000000000000:role/r',
          RetryPolicy: { MaximumRetryAttempts: 186 },
        },
      },
      /at 'target.retryPolicy.maximumRetryAttempts' failed .*185/,
    ],
  ])('is refused with %s', async (_name, wrong, message) => {
    await expect(client.send(new CreateScheduleCommand(farAway('one', wrong)))).rejects.toMatchObject({
      name: 'ValidationException',
      $metadata: { httpStatusCode: 400 },
      message: expect.stringMatching(message),
    });
    expect((await client.send(new ListSchedulesCommand({}))).Schedules).toEqual([]);
  });

  it('is told all its problems at once', async () => {
    const wrong = farAway('one', { State: 'ASLEEP' as never, Target: { Arn: 'x', RoleArn: 'y' } });
    await expect(client.send(new CreateScheduleCommand(wrong))).rejects.toThrow(
      /^3 validation errors detected/,
    );
  });

  it('keeps parameters of targets that are not fired here', async () => {
    const Target = {
      Arn: 'arn:aws:sqs:eu-west-2:000000000000:queue.fifo',
      RoleArn: 'arn:aws:iam::000000000000:role/scheduler',
      SqsParameters: { MessageGroupId: 'g' },
    };
    await client.send(new CreateScheduleCommand(farAway('one', { Target })));
    expect((await client.send(new GetScheduleCommand({ Name: 'one' }))).Target).toMatchObject(Target);
  });
});

describe('a list of schedules', () => {
  it('comes in pages, in order, while schedules come and go', async () => {
    for (const name of ['e', 'a', 'd', 'b', 'c']) await client.send(new CreateScheduleCommand(farAway(name)));
    const seen: string[][] = [];
    for await (const page of paginateListSchedules({ client, pageSize: 2 }, {})) {
      seen.push((page.Schedules ?? []).map(({ Name }) => Name ?? ''));
      if (seen.length === 1) await client.send(new DeleteScheduleCommand({ Name: 'b' }));
    }
    expect(seen).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  it('is narrowed by group, prefix and state', async () => {
    await client.send(new CreateScheduleGroupCommand({ Name: 'other' }));
    await client.send(new CreateScheduleCommand(farAway('post-1')));
    await client.send(new CreateScheduleCommand(farAway('post-2', { State: 'DISABLED' })));
    await client.send(new CreateScheduleCommand(farAway('post-3', { GroupName: 'other' })));
    await client.send(new CreateScheduleCommand(farAway('rescue')));
    const names = async (query: ListSchedulesCommandInput) =>
      (await client.send(new ListSchedulesCommand(query))).Schedules?.map(({ Name }) => Name);
    expect(await names({ NamePrefix: 'post-' })).toEqual(['post-1', 'post-2', 'post-3']);
    expect(await names({ GroupName: 'other' })).toEqual(['post-3']);
    expect(await names({ State: 'DISABLED' })).toEqual(['post-2']);
    expect(await names({ GroupName: 'default', NamePrefix: 'post', State: 'ENABLED' })).toEqual(['post-1']);
  });

  it('takes no token that it did not give, and no page above 100', async () => {
    const error = { name: 'ValidationException' };
    await expect(client.send(new ListSchedulesCommand({ NextToken: 'made-up' }))).rejects.toMatchObject(
      error,
    );
    await expect(client.send(new ListSchedulesCommand({ MaxResults: 101 }))).rejects.toMatchObject(error);
  });
});

describe('a group', () => {
  it('is there from the start as default, and cannot be deleted then', async () => {
    const { ScheduleGroups } = await client.send(new ListScheduleGroupsCommand({}));
    expect(ScheduleGroups?.map(({ Name, State }) => [Name, State])).toEqual([['default', 'ACTIVE']]);
    await expect(client.send(new DeleteScheduleGroupCommand({ Name: 'default' }))).rejects.toMatchObject({
      name: 'ValidationException',
    });
  });

  it('takes its schedules with it', async () => {
    await client.send(new CreateScheduleGroupCommand({ Name: 'other' }));
    await expect(client.send(new CreateScheduleGroupCommand({ Name: 'other' }))).rejects.toMatchObject({
      name: 'ConflictException',
    });
    await client.send(new CreateScheduleCommand(farAway('one', { GroupName: 'other' })));
    await client.send(new CreateScheduleCommand(farAway('one')));
    await client.send(new DeleteScheduleGroupCommand({ Name: 'other' }));
    await expect(client.send(new GetScheduleGroupCommand({ Name: 'other' }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    expect((await client.send(new ListSchedulesCommand({}))).Schedules).toHaveLength(1);
  });
});

describe('the endpoint', () => {
  it.each([
    ['DELETE', '/schedules'],
    ['PATCH', '/schedules/one'],
    ['GET', '/nonsense'],
    ['PUT', '/2015-03-31/functions/publish/invocations'],
  ])('answers %s %s, which it does not know, as AWS does', async (method, path) => {
    const answer = await fetch(`${endpoint.url}${path}`, { method });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('x-amzn-errortype')).toBe('UnknownOperationException');
    expect(await answer.json()).toMatchObject({ Message: expect.stringContaining(path) });
  });

  it('refuses a body that is not JSON', async () => {
    const answer = await fetch(`${endpoint.url}/schedules/one`, { method: 'POST', body: '{"Name":' });
    expect(answer.headers.get('x-amzn-errortype')).toBe('ValidationException');
  });

  it.each([
    ['another host name', { host: 'library.example' }],
    ['the page of a browser', { origin: 'https://library.example' }],
    ['the page of a browser, without its origin', { 'sec-fetch-site': 'same-origin' }],
  ])('refuses %s', async (_who, headers) => {
    const status = await new Promise((resolve, reject) => {
      request(`${endpoint.url}/schedules`, { headers }, (answer) => resolve(answer.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });

  it('says what to do when its port is taken', async () => {
    const port = Number(new URL(endpoint.url).port);
    await expect(startAwsEndpoint({ port, folder, functions: {}, onProblem: () => {} })).rejects.toThrow(
      /Choose another port/,
    );
  });
});
