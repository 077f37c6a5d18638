import { beforeAll, describe, expect, it } from 'vitest';
import { ENV } from '../shared/wiring/environment.ts';
import {
  at,
  functionCalled,
  many,
  only,
  type Resource,
  type Synthesised,
  spelled,
  synthesise,
} from './infra/synthesise.ts';

let stack: Synthesised;
beforeAll(() => {
  stack = synthesise('production');
});

type Right = { readonly action: string; readonly resource: string; readonly condition: unknown };
const rightsIn = (policy: Resource): Right[] =>
  many(at(policy, 'PolicyDocument.Statement')).flatMap((statement) =>
    many(at(statement, 'Action')).flatMap((action) =>
      many(at(statement, 'Resource')).map((resource) => ({
        action: String(action),
        resource: spelled(resource),
        condition: at(statement, 'Condition'),
      })),
    ),
  );

const rightsOfRole = (role: string): Right[] =>
  stack
    .of('AWS::IAM::Policy')
    .filter((policy) => many(at(policy, 'Roles')).map(spelled).includes(role))
    .flatMap(rightsIn);

const actionsIn = (one: Synthesised): string[] =>
  one
    .of('AWS::IAM::Policy')
    .flatMap(rightsIn)
    .map(({ action, resource }) => `${action} on ${resource}`);

/** By resource, what a function may do there; its own log group and failure queue are left out. */
function rightsOf(name: string): Record<string, string> {
  const role = spelled(at(functionCalled(stack, name), 'Role')).replace('.Arn', '');
  const rights: Record<string, string[]> = {};
  for (const { action, resource } of rightsOfRole(role)) {
    if (/^<\w+function(?:Logs|FailuresQueue)\.Arn>$/.test(resource)) continue;
    const on = resource.replace(/^arn:<AWS::Partition>:(\w+):<AWS::Region>:<AWS::AccountId>:/, '$1:');
    rights[on] = [...(rights[on] ?? []), action.replace(/^\w+:/, '')];
  }
  return Object.fromEntries(Object.entries(rights).map(([on, actions]) => [on, actions.sort().join(' ')]));
}

const USE_TABLE = {
  '<PostsTable.Arn>': 'BatchGetItem GetItem PutItem Query UpdateItem',
  '<PostsTable.Arn>/index/wake': 'Query',
  '<PostsTable.Arn>/index/listing': 'Query',
  '<PostsTable.Arn>/index/remote': 'Query',
};
const PLAN = {
  'scheduler:schedule/imprimatur-production-deliveries/*':
    'CreateSchedule DeleteSchedule GetSchedule UpdateSchedule',
  '<SchedulesRole.Arn>': 'PassRole',
};
const START_PUBLISH = { 'lambda:function:imprimatur-production-publish': 'InvokeFunction' };
const START_POLL = { 'lambda:function:imprimatur-production-poll-comments': 'InvokeFunction' };
const START_TEND = { 'lambda:function:imprimatur-production-tend-comment': 'InvokeFunction' };
const TELL = { '<NoticesTopic>': 'Publish', '<NoticesKey.Arn>': 'Decrypt GenerateDataKey' };
const EDIT_NOTICEBOARD = {
  '<NoticeboardBucket.Arn>': 'ListBucket',
  '<NoticeboardBucket.Arn>/*': 'DeleteObject GetObject PutObject',
};
const USE_CREDENTIALS = { 'secretsmanager:secret:imprimatur/production/*': 'GetSecretValue PutSecretValue' };
const LIST_MEDIA = { '<MediaBucket.Arn>': 'ListBucket' };
const READ = 'GetObject GetObjectVersion';

describe('a function may do what its step needs and nothing else', () => {
  it.each<[string, Record<string, string>]>([
    [
      'intake',
      {
        ...USE_TABLE,
        ...PLAN,
        ...START_PUBLISH,
        ...TELL,
        ...LIST_MEDIA,
        '<MediaBucket.Arn>/incoming/*': READ,
        '<MediaBucket.Arn>/posts/*': `${READ} PutObject`,
        '<MediaBucket.Arn>/reports/*': `${READ} PutObject`,
        '<MediaBucket.Arn>/media/*': `${READ} PutObject`,
        '<MediaBucket.Arn>/facts/*': `${READ} PutObject`,
        '<IntakeUploads.Arn>':
          'ChangeMessageVisibility DeleteMessage GetQueueAttributes GetQueueUrl ReceiveMessage',
      },
    ],
    [
      'publish',
      {
        ...USE_TABLE,
        ...PLAN,
        ...START_PUBLISH,
        ...TELL,
        ...LIST_MEDIA,
        ...EDIT_NOTICEBOARD,
        ...USE_CREDENTIALS,
        ...START_TEND,
        '<MediaBucket.Arn>/posts/*': READ,
        '<MediaBucket.Arn>/replies/*': READ,
        '<MediaBucket.Arn>/reports/*': `${READ} PutObject`,
        '<MediaBucket.Arn>/media/*': READ,
      },
    ],
    [
      'rescue',
      {
        ...USE_TABLE,
        ...PLAN,
        ...START_PUBLISH,
        ...TELL,
        ...LIST_MEDIA,
        ...START_POLL,
        ...START_TEND,
        'lambda:function:imprimatur-production-intake': 'InvokeFunction',
        '<MediaBucket.Arn>/posts/*': READ,
        '<MediaBucket.Arn>/reports/*': `${READ} PutObject`,
        '<MediaBucket.Arn>/policy/*': `${READ} PutObject`,
      },
    ],
    [
      'housekeeping',
      {
        ...USE_TABLE,
        ...TELL,
        ...LIST_MEDIA,
        ...USE_CREDENTIALS,
        ...PLAN,
        ...START_PUBLISH,
        '<MediaBucket.Arn>/posts/*': READ,
        '<MediaBucket.Arn>/reports/*': `${READ} PutObject`,
        '<MediaBucket.Arn>/legal-hold/*': `DeleteObject ${READ} PutObject`,
        '<MediaBucket.Arn>/evidence/*': `DeleteObject ${READ}`,
        '<MediaBucket.Arn>/replies/*': 'DeleteObject',
      },
    ],
    [
      'posts',
      {
        ...USE_TABLE,
        ...PLAN,
        ...START_PUBLISH,
        ...START_TEND,
        ...TELL,
        ...LIST_MEDIA,
        '<MediaBucket.Arn>/posts/*': READ,
        '<MediaBucket.Arn>/reports/*': `${READ} PutObject`,
      },
    ],
    [
      'poll-comments',
      {
        ...USE_TABLE,
        ...START_POLL,
        ...START_TEND,
        ...TELL,
        ...LIST_MEDIA,
        ...USE_CREDENTIALS,
        'scheduler:schedule/imprimatur-production-polls/*':
          'CreateSchedule DeleteSchedule GetSchedule UpdateSchedule',
        '<PollSchedulesRole.Arn>': 'PassRole',
        '<MediaBucket.Arn>/posts/*': READ,
        '<MediaBucket.Arn>/replies/*': READ,
      },
    ],
    [
      'tend-comment',
      {
        ...USE_TABLE,
        ...PLAN,
        ...START_PUBLISH,
        ...TELL,
        ...LIST_MEDIA,
        ...USE_CREDENTIALS,
        '<MediaBucket.Arn>/evidence/*': 'DeleteObject PutObject',
        '<MediaBucket.Arn>/legal-hold/*': `${READ} PutObject`,
        '<MediaBucket.Arn>/replies/*': READ,
      },
    ],
    [
      'comments',
      {
        ...USE_TABLE,
        ...START_TEND,
        ...LIST_MEDIA,
        ...PLAN,
        ...START_PUBLISH,
        '<MediaBucket.Arn>/replies/*': `DeleteObject ${READ} PutObject`,
        '<MediaBucket.Arn>/evidence/*': `DeleteObject ${READ}`,
        '<MediaBucket.Arn>/legal-hold/*': `DeleteObject ${READ} PutObject`,
        '<MediaBucket.Arn>/reports/*': `${READ} PutObject`,
      },
    ],
    [
      'permissions',
      {
        ...USE_TABLE,
        ...PLAN,
        ...START_PUBLISH,
        ...LIST_MEDIA,
        '<MediaBucket.Arn>/posts/*': READ,
        '<MediaBucket.Arn>/reports/*': `${READ} PutObject`,
      },
    ],
    ['accounts', { ...USE_TABLE, ...EDIT_NOTICEBOARD, ...USE_CREDENTIALS }],
  ])('%s', (name, rights) => {
    expect(rightsOf(name)).toEqual(rights);
  });
});

describe('permissions', () => {
  it('have no wildcard in an action, and none that is all resources of a kind', () => {
    const rights = stack.of('AWS::IAM::Policy').flatMap(rightsIn);
    expect(rights.length).toBeGreaterThan(50);
    expect(rights.filter(({ action }) => action.includes('*'))).toEqual([]);
    expect(rights.filter(({ resource }) => /^\*$|:\*$/.test(resource))).toEqual([]);
  });

  it('let pictures be sent to Rekognition only where a deployment asks for it', () => {
    const asked = synthesise('staging', undefined, 'rekognition');
    const known = new Set(actionsIn(synthesise('staging')));
    expect(actionsIn(asked).filter((right) => !known.has(right))).toEqual([
      'rekognition:DetectFaces on *',
      'rekognition:DetectText on *',
    ]);
    expect(at(functionCalled(asked, 'intake'), `Environment.Variables.${ENV.vision}`)).toBe('rekognition');
    expect(at(functionCalled(stack, 'intake'), `Environment.Variables.${ENV.vision}`)).toBe('local');
  });

  it('let words be sent to Comprehend only where the policy asks for it, and by the polls alone', () => {
    const asked = synthesise('production', undefined, undefined, { region: 'eu-west-1' });
    const known = new Set(actionsIn(stack));
    expect(actionsIn(asked).filter((right) => !known.has(right))).toEqual([
      'comprehend:DetectToxicContent on *',
    ]);
    const region = (one: Synthesised) =>
      at(functionCalled(one, 'poll-comments'), `Environment.Variables.${ENV.comprehendRegion}`);
    expect([region(asked), region(stack)]).toEqual(['eu-west-1', { Ref: 'AWS::Region' }]);
    const roles = asked
      .of('AWS::IAM::Policy')
      .filter((policy) => rightsIn(policy).some(({ action }) => action.startsWith('comprehend:')))
      .flatMap((policy) => many(at(policy, 'Roles')).map(spelled));
    const poll = spelled(at(functionCalled(asked, 'poll-comments'), 'Role')).replace('.Arn', '');
    expect(roles).toEqual([poll]);
  });

  it("come from no managed policy: AWS's own reach further than ours", () => {
    const managed = stack.of('AWS::IAM::Role').flatMap((role) => many(at(role, 'ManagedPolicyArns')));
    expect(managed).toEqual([]);
  });

  it('let functions hand the role of the schedules to the scheduler, and to nobody else', () => {
    const passing = stack
      .of('AWS::IAM::Policy')
      .flatMap(rightsIn)
      .filter(({ action }) => action === 'iam:PassRole');
    expect(passing).toHaveLength(9);
    for (const { condition } of passing) {
      expect(condition).toEqual({ StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } });
    }
  });

  it.each([
    ['Schedules', 'publish'],
    ['PollSchedules', 'poll-comments'],
    ['Rescue', 'rescue'],
  ])('let the schedules of %s start %s only, and only those of our own group and account', (owner, name) => {
    const role = stack.one('AWS::IAM::Role', `${owner}Role`);
    expect(only(many(at(role, 'AssumeRolePolicyDocument.Statement')), 'statement')).toMatchObject({
      Principal: { Service: 'scheduler.amazonaws.com' },
      Condition: {
        StringEquals: {
          'aws:SourceAccount': { Ref: 'AWS::AccountId' },
          'aws:SourceArn': { 'Fn::GetAtt': [expect.stringMatching(`^${owner}Group`), 'Arn'] },
        },
      },
    });
    expect(rightsOfRole(`<${owner}Role>`).map(({ action, resource }) => `${action} ${resource}`)).toEqual([
      `lambda:InvokeFunction arn:<AWS::Partition>:lambda:<AWS::Region>:<AWS::AccountId>:function:imprimatur-production-${name}`,
      `sqs:SendMessage <${owner}DeadLettersQueue.Arn>`,
    ]);
  });

  it('let nobody read a bucket without a role but the distribution of the noticeboard', () => {
    const allowed = stack
      .of('AWS::S3::BucketPolicy')
      .flatMap((policy) =>
        many(at(policy, 'PolicyDocument.Statement')).map((statement) => ({ policy, statement })),
      )
      .filter(({ statement }) => at(statement, 'Effect') === 'Allow');
    expect(allowed.length).toBeGreaterThan(0);
    for (const { policy, statement } of allowed) {
      expect(policy.id).toMatch(/^Noticeboard/);
      expect(at(statement, 'Principal')).toEqual({ Service: 'cloudfront.amazonaws.com' });
      expect(at(statement, 'Condition')).toMatchObject({
        StringEquals: { 'AWS:SourceArn': expect.anything() },
      });
    }
  });

  it('let only the media bucket of this account fill the queue of uploads', () => {
    const policy = stack.one('AWS::SQS::QueuePolicy', 'IntakeUploadsPolicy');
    const allow = only(
      many(at(policy, 'PolicyDocument.Statement')).filter((one) => at(one, 'Effect') === 'Allow'),
      'statement',
    );
    expect(allow).toMatchObject({
      Principal: { Service: 's3.amazonaws.com' },
      Action: 'sqs:SendMessage',
      Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
    });
    const bucket = stack.one('AWS::S3::Bucket', 'Media');
    expect(spelled(at(at(allow, 'Condition.ArnEquals'), 'aws:SourceArn'))).toBe(
      `arn:<AWS::Partition>:s3:::${spelled(at(bucket, 'BucketName'))}`,
    );
  });
});
