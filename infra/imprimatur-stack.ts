import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { factsVersion } from '../shared/adapters/known-facts/facts-version.ts';
import { ENV, type VisionName } from '../shared/wiring/environment.ts';
import { Administration } from './administration.ts';
import { Comments } from './comments.ts';
import { type Comprehend, permitComprehend } from './comprehend.ts';
import { Credentials } from './credentials.ts';
import type { DeadLetters } from './dead-letters.ts';
import { Housekeeping } from './housekeeping.ts';
import { Intake } from './intake.ts';
import { MediaBucket } from './media-bucket.ts';
import { Monitoring } from './monitoring.ts';
import { type Domain, Noticeboard } from './noticeboard.ts';
import { Notices } from './notices.ts';
import { OwnSchedules } from './own-schedules.ts';
import { functionArn, type PipelineFunction, PROJECT } from './pipeline-function.ts';
import { PostsTable } from './posts-table.ts';
import { Publish } from './publish.ts';
import { Rescue } from './rescue.ts';
import { readRetention } from './retention.ts';
import type { Stage } from './stage.ts';
import { permitRekognition } from './vision.ts';

/** The queues of calls that failed for good, by what the alarms on them are called. */
const failuresOf = (...functions: readonly PipelineFunction[]): Record<string, DeadLetters> =>
  Object.fromEntries(
    functions.flatMap(({ name, failures }) => (failures ? [[`${name}-failures`, failures]] : [])),
  );

type Props = StackProps & {
  readonly stage: Stage;
  readonly domain?: Domain;
  readonly vision?: VisionName;
  /** Absent where nobody but the rules judges comments. */
  readonly comprehend?: Comprehend;
};

/** The pipeline of one stage: what keeps, what runs, who may do what, and what is watched. */
export class ImprimaturStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { stage, domain, vision = 'local', comprehend, ...props }: Props,
  ) {
    super(scope, id, props);

    const media = new MediaBucket(this, 'Media', { stage, retention: readRetention(PROJECT) });
    const posts = new PostsTable(this, 'Posts', stage);
    const noticeboard = new Noticeboard(this, 'Noticeboard', { stage, domain });
    const notices = new Notices(this, 'Notices', stage);
    const credentials = new Credentials(this, 'Credentials', stage);
    const publishFunctionArn = functionArn(this, stage, 'publish');
    const schedules = new OwnSchedules(this, 'Schedules', {
      stage,
      group: 'deliveries',
      deadLetters: 'schedule-dead-letters',
      functionArn: publishFunctionArn,
    });
    const pollFunctionArn = functionArn(this, stage, 'poll-comments');
    const polls = new OwnSchedules(this, 'PollSchedules', {
      stage,
      group: 'polls',
      deadLetters: 'poll-dead-letters',
      functionArn: pollFunctionArn,
    });

    // Names are no secrets: every function gets all of them, and its role says what it may do with them.
    const environment: Readonly<Record<(typeof ENV)[keyof typeof ENV], string>> = {
      [ENV.table]: posts.table.tableName,
      [ENV.mediaBucket]: media.bucket.bucketName,
      [ENV.noticeboardBucket]: noticeboard.bucket.bucketName,
      [ENV.noticeboardUrl]: noticeboard.url,
      [ENV.scheduleGroup]: schedules.groupName,
      [ENV.scheduleRoleArn]: schedules.role.roleArn,
      [ENV.scheduleDeadLetterArn]: schedules.deadLetters.queue.queueArn,
      [ENV.intakeFunctionArn]: functionArn(this, stage, 'intake'),
      [ENV.publishFunctionArn]: publishFunctionArn,
      [ENV.pollScheduleGroup]: polls.groupName,
      [ENV.pollScheduleRoleArn]: polls.role.roleArn,
      [ENV.pollScheduleDeadLetterArn]: polls.deadLetters.queue.queueArn,
      [ENV.pollFunctionArn]: pollFunctionArn,
      [ENV.tendFunctionArn]: functionArn(this, stage, 'tend-comment'),
      [ENV.secretPrefix]: credentials.prefix,
      [ENV.noticeTopicArn]: notices.topic.topicArn,
      [ENV.vision]: vision,
      [ENV.factsVersion]: factsVersion(PROJECT),
      [ENV.comprehendRegion]: comprehend?.region ?? this.region,
    };
    const surroundings = { stage, environment };

    const intake = new Intake(this, 'Intake', surroundings, media);
    const publish = new Publish(this, 'Publish', surroundings);
    const rescue = new Rescue(this, 'Rescue', surroundings);
    const housekeeping = new Housekeeping(this, 'Housekeeping', surroundings);
    const comments = new Comments(this, 'Comments', surroundings);
    const administration = new Administration(this, 'Administration', surroundings);

    const { role: intakeRole } = intake.function;
    posts.grantUse(intakeRole);
    media.grantRead(intakeRole, 'incoming', 'posts', 'reports', 'media', 'facts');
    media.grantWrite(intakeRole, 'posts', 'reports', 'media', 'facts');
    if (vision === 'rekognition') permitRekognition(intakeRole);
    schedules.grantPlan(intakeRole);
    publish.function.grantStart(intake.function);
    notices.grantSend(intakeRole);

    const { role: publishRole } = publish.function;
    posts.grantUse(publishRole);
    media.grantRead(publishRole, 'posts', 'replies', 'reports', 'media');
    media.grantWrite(publishRole, 'reports');
    noticeboard.grantEdit(publishRole);
    credentials.grantUse(publishRole);
    schedules.grantPlan(publishRole);
    publish.function.grantStart(publish.function);
    comments.tend.grantStart(publish.function);
    notices.grantSend(publishRole);

    const { role: rescueRole } = rescue.function;
    posts.grantUse(rescueRole);
    media.grantRead(rescueRole, 'posts', 'reports', 'policy');
    media.grantWrite(rescueRole, 'reports', 'policy');
    schedules.grantPlan(rescueRole);
    intake.function.grantStart(rescue.function);
    publish.function.grantStart(rescue.function);
    comments.poll.grantStart(rescue.function);
    comments.tend.grantStart(rescue.function);
    notices.grantSend(rescueRole);

    const { role: housekeepingRole } = housekeeping.function;
    posts.grantUse(housekeepingRole);
    // Evidence under a legal hold gets the copy that is missing.
    media.grantRead(housekeepingRole, 'posts', 'reports', 'evidence', 'legal-hold');
    media.grantWrite(housekeepingRole, 'reports', 'legal-hold');
    // Copies that nobody holds any more, and what is left of whom somebody forgot.
    media.grantDelete(housekeepingRole, 'legal-hold', 'evidence', 'replies');
    credentials.grantUse(housekeepingRole);
    schedules.grantPlan(housekeepingRole);
    publish.function.grantStart(housekeeping.function);
    notices.grantSend(housekeepingRole);

    const { role: pollRole } = comments.poll;
    posts.grantUse(pollRole);
    media.grantRead(pollRole, 'posts', 'replies');
    if (comprehend) permitComprehend(pollRole);
    credentials.grantUse(pollRole);
    polls.grantPlan(pollRole);
    comments.poll.grantStart(comments.poll);
    comments.tend.grantStart(comments.poll);
    notices.grantSend(pollRole);

    const { role: tendRole } = comments.tend;
    posts.grantUse(tendRole);
    media.grantRead(tendRole, 'replies', 'legal-hold');
    media.grantWrite(tendRole, 'evidence', 'legal-hold');
    // What was kept of somebody at the moment when they were forgotten.
    media.grantDelete(tendRole, 'evidence');
    credentials.grantUse(tendRole);
    schedules.grantPlan(tendRole);
    publish.function.grantStart(comments.tend);
    notices.grantSend(tendRole);

    const { role: commentsRole } = administration.comments;
    posts.grantUse(commentsRole);
    media.grantRead(commentsRole, 'replies', 'evidence', 'legal-hold', 'reports');
    media.grantWrite(commentsRole, 'replies', 'legal-hold', 'reports');
    media.grantDelete(commentsRole, 'replies', 'evidence', 'legal-hold');
    schedules.grantPlan(commentsRole);
    publish.function.grantStart(administration.comments);
    comments.tend.grantStart(administration.comments);

    const { role: postsRole } = administration.posts;
    posts.grantUse(postsRole);
    media.grantRead(postsRole, 'posts', 'reports');
    media.grantWrite(postsRole, 'reports');
    schedules.grantPlan(postsRole);
    publish.function.grantStart(administration.posts);
    comments.tend.grantStart(administration.posts);
    notices.grantSend(postsRole);

    const { role: permissionsRole } = administration.permissions;
    posts.grantUse(permissionsRole);
    media.grantRead(permissionsRole, 'posts', 'reports');
    media.grantWrite(permissionsRole, 'reports');
    schedules.grantPlan(permissionsRole);
    publish.function.grantStart(administration.permissions);

    const { role: accountsRole } = administration.accounts;
    posts.grantUse(accountsRole);
    credentials.grantUse(accountsRole);
    // Asking the noticeboard whether it works writes its pages.
    noticeboard.grantEdit(accountsRole);

    new Monitoring(this, 'Monitoring', {
      stage,
      topic: notices.topic,
      intake,
      publish: publish.function,
      rescue,
      housekeeping: housekeeping.function,
      comments,
      deadLetters: {
        'upload-dead-letters': intake.deadLetters,
        'schedule-dead-letters': schedules.deadLetters,
        'rescue-dead-letters': rescue.deadLetters,
        'housekeeping-dead-letters': housekeeping.deadLetters,
        'poll-dead-letters': polls.deadLetters,
        ...failuresOf(
          intake.function,
          publish.function,
          rescue.function,
          housekeeping.function,
          comments.poll,
          comments.tend,
        ),
      },
    });

    const functions = [
      intake.function,
      publish.function,
      rescue.function,
      housekeeping.function,
      comments.poll,
      comments.tend,
      administration.posts,
      administration.accounts,
      administration.comments,
      administration.permissions,
    ];
    for (const { name, lambda } of functions) {
      new CfnOutput(this, `${name}FunctionName`, { value: lambda.functionName });
    }
    new CfnOutput(this, 'MediaBucketName', { value: media.bucket.bucketName });
    new CfnOutput(this, 'NoticeboardUrl', { value: noticeboard.url });
    new CfnOutput(this, 'NoticeTopicArn', { value: notices.topic.topicArn });
    new CfnOutput(this, 'TableName', { value: posts.table.tableName });
  }
}
