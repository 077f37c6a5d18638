import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { TABLE } from '../shared/adapters/aws/dynamo/table.ts';
import { ENV } from '../shared/wiring/environment.ts';
import {
  at,
  FUNCTIONS,
  functionCalled,
  many,
  only,
  type Synthesised,
  short,
  spelled,
  synthesise,
} from './infra/synthesise.ts';

const root = join(import.meta.dirname, '..');
let stack: Synthesised;
let staging: Synthesised;
beforeAll(() => {
  stack = synthesise('production');
  staging = synthesise('staging');
});

/** The statement by which a queue's or bucket's policy refuses what is not encrypted on its way. */
const TLS_ONLY = expect.objectContaining({
  Effect: 'Deny',
  Principal: { AWS: '*' },
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
});

describe('the functions', () => {
  it('are those of functions/lambda/ and nothing that CDK brings along', () => {
    const names = stack.of('AWS::Lambda::Function').map((one) => String(at(one, 'FunctionName')));
    expect(names.sort()).toEqual(FUNCTIONS.map((name) => `imprimatur-production-${name}`).sort());
    expect(stack.all.filter(({ Type }) => /^Custom::|CustomResource/.test(Type))).toEqual([]);
  });

  it.each(FUNCTIONS)('%s runs on Node 24 and ARM and knows every name', (name) => {
    const lambda = functionCalled(stack, name);
    expect(lambda.Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] });
    const variables = at(lambda, 'Environment.Variables');
    expect(Object.values(ENV).filter((variable) => at(variables, variable) === undefined)).toEqual([]);
  });

  it.each(FUNCTIONS)('%s logs JSON to a group of its own, for three months', (name) => {
    const group = only(
      stack
        .of('AWS::Logs::LogGroup')
        .filter((one) => at(one, 'LogGroupName') === `/aws/lambda/imprimatur-production-${name}`),
      'log group',
    );
    expect(at(group, 'RetentionInDays')).toBe(90);
    expect(at(functionCalled(stack, name), 'LoggingConfig')).toEqual({
      LogFormat: 'JSON',
      LogGroup: { Ref: group.id },
    });
  });

  it.each(['intake', 'publish', 'rescue', 'poll-comments', 'tend-comment'])(
    '%s leaves what fails for good in a queue',
    (name) => {
      const config = only(
        stack
          .of('AWS::Lambda::EventInvokeConfig')
          .filter((one) => spelled(at(one, 'FunctionName')) === `<${short(functionCalled(stack, name).id)}>`),
        'configuration',
      );
      expect(spelled(at(config, 'DestinationConfig.OnFailure.Destination'))).toMatch(/FailuresQueue\.Arn>$/);
    },
  );
});

describe('uploads', () => {
  it('are told of to a queue, which is there before the bucket', () => {
    const bucket = stack.one('AWS::S3::Bucket', 'Media');
    expect(at(bucket, 'NotificationConfiguration')).toEqual({
      QueueConfigurations: [
        {
          Event: 's3:ObjectCreated:*',
          Queue: { 'Fn::GetAtt': [expect.stringMatching(/^IntakeUploads/), 'Arn'] },
          Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'incoming/' }] } },
        },
      ],
    });
    expect(many(bucket.DependsOn)).toEqual([expect.stringMatching(/^IntakeUploadsPolicy/)]);
  });

  it('come again one by one when they fail, four times, and not while they are still being read', () => {
    const source = stack.one('AWS::Lambda::EventSourceMapping');
    expect(at(source, 'FunctionResponseTypes')).toEqual(['ReportBatchItemFailures']);
    const queue = stack.one('AWS::SQS::Queue', 'IntakeUploads');
    const timeout = Number(at(functionCalled(stack, 'intake'), 'Timeout'));
    expect(at(queue, 'VisibilityTimeout')).toBeGreaterThanOrEqual(6 * timeout);
    expect(at(queue, 'RedrivePolicy.maxReceiveCount')).toBe(4);
  });
});

describe('queues', () => {
  it('have dead letters, or are such', () => {
    const queues = stack.of('AWS::SQS::Queue');
    expect(queues).toHaveLength(12);
    const bare = queues
      .filter((queue) => at(queue, 'RedrivePolicy') === undefined)
      .map(({ id }) => short(id));
    expect(bare.filter((id) => !/(?:DeadLetters|Failures)Queue$/.test(id))).toEqual([]);
  });

  it('are encrypted, at rest and on the way', () => {
    for (const queue of stack.of('AWS::SQS::Queue')) {
      expect(at(queue, 'SqsManagedSseEnabled')).toBe(true);
      const policy = only(
        stack
          .of('AWS::SQS::QueuePolicy')
          .filter((one) => many(at(one, 'Queues')).some((name) => at(name, 'Ref') === queue.id)),
        'policy',
      );
      expect(many(at(policy, 'PolicyDocument.Statement'))).toContainEqual(TLS_ONLY);
    }
  });

  it('catch what the rescue schedule cannot hand over', () => {
    const schedule = stack.one('AWS::Scheduler::Schedule', 'Rescue');
    expect(at(schedule, 'ScheduleExpression')).toBe('rate(1 minute)');
    expect(spelled(at(schedule, 'Target.DeadLetterConfig.Arn'))).toBe('<RescueDeadLettersQueue.Arn>');
  });

  it('catch what the schedule of housekeeping cannot hand over', () => {
    const schedule = stack.one('AWS::Scheduler::Schedule', 'Housekeeping');
    expect(at(schedule, 'ScheduleExpression')).toBe('rate(1 day)');
    expect(spelled(at(schedule, 'Target.DeadLetterConfig.Arn'))).toBe('<HousekeepingDeadLettersQueue.Arn>');
    expect(spelled(at(schedule, 'GroupName'))).toBe('<HousekeepingGroup>');
  });

  it('keep the rescue schedule out of the group that functions may change', () => {
    expect(spelled(at(stack.one('AWS::Scheduler::Schedule', 'Rescue'), 'GroupName'))).toBe('<RescueGroup>');
    expect(at(stack.one('AWS::Scheduler::ScheduleGroup', 'Schedules'), 'Name')).toBe(
      'imprimatur-production-deliveries',
    );
    expect(at(stack.one('AWS::Scheduler::ScheduleGroup', 'Rescue'), 'Name')).toBe(
      'imprimatur-production-upkeep',
    );
  });
});

describe('what is kept', () => {
  it('lies in buckets that are private, ours, versioned, and closed to what is not TLS', () => {
    expect(stack.of('AWS::S3::Bucket')).toHaveLength(2);
    for (const bucket of stack.of('AWS::S3::Bucket')) {
      expect(bucket.Properties).toMatchObject({
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        VersioningConfiguration: { Status: 'Enabled' },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      });
      const policy = only(
        stack.of('AWS::S3::BucketPolicy').filter((one) => at(one, 'Bucket.Ref') === bucket.id),
        'policy',
      );
      expect(many(at(policy, 'PolicyDocument.Statement'))).toContainEqual(TLS_ONLY);
    }
  });

  it('is thrown away when the policy says so', () => {
    const policy = readFileSync(join(root, 'policy/mmll-library.yaml'), 'utf8');
    const days = (key: string) => Number(new RegExp(`^ +${key}: (\\d+)d\\b`, 'm').exec(policy)?.[1]);
    const content = days('farthest') + days('reports');
    const rules = many(at(stack.one('AWS::S3::Bucket', 'Media'), 'LifecycleConfiguration.Rules'));
    expect(
      Object.fromEntries(
        rules.flatMap((rule) =>
          at(rule, 'Prefix') ? [[String(at(rule, 'Prefix')), at(rule, 'ExpirationInDays')]] : [],
        ),
      ),
    ).toStrictEqual({
      'incoming/': days('incoming'),
      'reports/': days('reports'),
      'posts/': content,
      'media/': content,
      'facts/': 30,
      'evidence/': days('evidence'),
      'legal-hold/': undefined,
      'replies/': days('comments') + days('expires'),
    });
    const everywhere = rules.find((rule) => at(rule, 'Prefix') === undefined);
    expect(at(everywhere, 'NoncurrentVersionExpiration.NoncurrentDays')).toBe(30);
    for (const prefix of ['incoming/', 'facts/', 'evidence/', 'legal-hold/', 'replies/']) {
      const rule = rules.find((one) => at(one, 'Prefix') === prefix);
      expect(at(rule, 'NoncurrentVersionExpiration.NoncurrentDays'), prefix).toBe(1);
    }
  });

  it('has the keys and indexes that the adapter uses, restorable to any second', () => {
    const table = stack.one('AWS::DynamoDB::Table');
    const keys = ({
      partitionKey,
      sortKey,
    }: Pick<typeof TABLE, 'partitionKey' | 'sortKey'> | (typeof TABLE.indexes)[number]) => [
      { AttributeName: partitionKey.name, KeyType: 'HASH' },
      { AttributeName: sortKey.name, KeyType: 'RANGE' },
    ];
    expect(table.Properties).toMatchObject({
      KeySchema: keys(TABLE),
      GlobalSecondaryIndexes: TABLE.indexes.map((index) => ({
        IndexName: index.name,
        KeySchema: keys(index),
        Projection: { ProjectionType: TABLE.projection },
      })),
      BillingMode: 'PAY_PER_REQUEST',
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    });
  });

  it.each(['AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::Logs::LogGroup'])(
    'outlives the stack in production and not in staging (%s)',
    (type) => {
      expect(new Set(stack.of(type).map((one) => one.DeletionPolicy))).toEqual(new Set(['Retain']));
      expect(new Set(staging.of(type).map((one) => one.DeletionPolicy))).toEqual(new Set(['Delete']));
    },
  );

  it('cannot be deleted by a slip in production', () => {
    expect(at(stack.one('AWS::DynamoDB::Table'), 'DeletionProtectionEnabled')).toBe(true);
    expect(at(staging.one('AWS::DynamoDB::Table'), 'DeletionProtectionEnabled')).toBe(false);
  });
});

describe('the noticeboard', () => {
  it('is served over HTTPS from a bucket that the distribution signs for, at most a minute late', () => {
    const distribution = stack.one('AWS::CloudFront::Distribution');
    expect(at(distribution, 'DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy')).toBe(
      'redirect-to-https',
    );
    const origin = only(many(at(distribution, 'DistributionConfig.Origins')), 'origin');
    expect(at(origin, 'OriginAccessControlId')).toBeDefined();
    expect(at(stack.one('AWS::CloudFront::CachePolicy'), 'CachePolicyConfig')).toMatchObject({
      MaxTTL: 60,
      ParametersInCacheKeyAndForwardedToOrigin: { QueryStringsConfig: { QueryStringBehavior: 'none' } },
    });
  });

  it('can have an address of its own, with TLS 1.2 at least', () => {
    const own = synthesise('staging', {
      name: 'news.library.example',
      certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/1',
    });
    const config = at(own.one('AWS::CloudFront::Distribution'), 'DistributionConfig');
    expect(at(config, 'Aliases')).toEqual(['news.library.example']);
    expect(at(config, 'ViewerCertificate.MinimumProtocolVersion')).toBe('TLSv1.2_2021');
    const variables = at(functionCalled(own, 'publish'), 'Environment.Variables');
    expect(at(variables, ENV.noticeboardUrl)).toBe('https://news.library.example');
  });
});

describe('alarms', () => {
  it('tell the administrator, and link a heading of the runbook', () => {
    const runbook = readFileSync(join(root, 'docs/runbook.md'), 'utf8');
    const headings = [...runbook.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title.toLowerCase().replaceAll(' ', '-'),
    );
    const alarms = stack.of('AWS::CloudWatch::Alarm');
    expect(alarms.length).toBeGreaterThan(8);
    for (const alarm of alarms) {
      const [, heading] = /docs\/runbook\.md#([\w-]+)$/.exec(spelled(at(alarm, 'AlarmDescription'))) ?? [];
      expect(headings).toContain(heading);
      expect(many(at(alarm, 'AlarmActions')).map(spelled)).toEqual(['<NoticesTopic>']);
    }
  });

  it('watch every dead-letter queue', () => {
    const watched = stack
      .of('AWS::CloudWatch::Alarm')
      .filter((alarm) => at(alarm, 'MetricName') === 'ApproximateNumberOfMessagesVisible')
      .map((alarm) => spelled(at(only(many(at(alarm, 'Dimensions')), 'dimension'), 'Value')));
    const dead = stack.of('AWS::SQS::Queue').filter(({ id }) => /DeadLetters|Failures/.test(id));
    expect(watched.sort()).toEqual(dead.map(({ id }) => `<${short(id)}.QueueName>`).sort());
  });

  const alarmCalled = (name: string) =>
    stack
      .of('AWS::CloudWatch::Alarm')
      .find((one) => at(one, 'AlarmName') === `imprimatur-production-${name}`);

  it.each(['rescue', 'housekeeping'])('notice when %s falls silent', (name) => {
    expect(alarmCalled(`${name}-not-running`)?.Properties).toMatchObject({
      MetricName: 'Invocations',
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    });
  });

  it.each([
    ['comments-overdue', 'overdue'],
    ['comments-not-heard', 'unheard'],
  ])('%s goes by what each poll logs', (name, count) => {
    const alarm = alarmCalled(name);
    expect(alarm?.Properties).toMatchObject({ Statistic: 'Maximum', Threshold: 1 });
    const values = stack
      .of('AWS::Logs::MetricFilter')
      .filter((filter) => String(at(filter, 'FilterPattern')).includes('"comments-waiting"'))
      .flatMap((filter) => many(at(filter, 'MetricTransformations')))
      .filter((one) => at(one, 'MetricName') === at(alarm, 'MetricName'))
      .map((one) => at(one, 'MetricValue'));
    expect(values).toHaveLength(2);
    expect(values).toEqual(expect.arrayContaining([`$.${count}`, `$.message.${count}`]));
  });

  it('notice a post that is out more than a minute late, by the metric of the lines that publish logs', () => {
    const alarm = alarmCalled('posts-late');
    expect(alarm?.Properties).toMatchObject({
      Statistic: 'Maximum',
      Threshold: 60_000,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      TreatMissingData: 'notBreaching',
    });
    const written = stack
      .of('AWS::Logs::MetricFilter')
      .flatMap((filter) => many(at(filter, 'MetricTransformations')))
      .filter((one) => at(one, 'MetricName') === at(alarm, 'MetricName'));
    expect(written).toHaveLength(2);
    for (const one of written) {
      expect(at(one, 'MetricNamespace')).toBe(at(alarm, 'Namespace'));
      expect(at(one, 'Unit')).toBe(at(alarm, 'Unit'));
    }
  });

  it('reach a topic whose key CloudWatch may use', () => {
    expect(spelled(at(stack.one('AWS::SNS::Topic'), 'KmsMasterKeyId'))).toBe('<NoticesKey.Arn>');
    expect(many(at(stack.one('AWS::KMS::Key'), 'KeyPolicy.Statement'))).toContainEqual(
      expect.objectContaining({
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
      }),
    );
  });
});
