import { join } from 'node:path';
import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { CfnQueuePolicy, Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { VISION_FOLDER } from '../shared/wiring/environment.ts';
import { DeadLetters, QUEUE_DEFAULTS } from './dead-letters.ts';
import type { MediaBucket } from './media-bucket.ts';
import { PipelineFunction, PROJECT, type Surroundings } from './pipeline-function.ts';
import { nameIn } from './stage.ts';

const TIMEOUT = Duration.minutes(10);

/** An upload goes from the bucket through a queue to the intake function, a few messages at a time. */
export class Intake extends Construct {
  readonly function: PipelineFunction;
  readonly queue: Queue;
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, id: string, surroundings: Surroundings, media: MediaBucket) {
    super(scope, id);
    const { stage } = surroundings;
    this.function = new PipelineFunction(this, 'intake', surroundings, {
      description: 'Reads an uploaded bundle, proves it against the policy, and plans its deliveries',
      timeout: TIMEOUT,
      // Half of it would do: four photos take 1.1 GB. But Lambda gives processors by memory, here 1.7 of them.
      memoryMb: 3_008,
      // A zip of 500 MB and what it unpacks to.
      diskMb: 2_048,
      native: ['sharp'],
      // With this Node: the one that a shell finds may be too old for TypeScript.
      putBeside: (folder) => [
        `"${process.execPath}" "${join(PROJECT, 'infra/put-vision-files.ts')}" "${join(folder, VISION_FOLDER)}"`,
      ],
      whenAsync: { retries: 2, maxAge: Duration.hours(6) },
    });
    this.deadLetters = new DeadLetters(this, 'DeadLetters', nameIn(stage, 'intake-dead-letters'));
    this.queue = new Queue(this, 'Uploads', {
      ...QUEUE_DEFAULTS,
      queueName: nameIn(stage, 'uploads'),
      // AWS's advice for queues that feed Lambda: six times as long as one call may take.
      visibilityTimeout: Duration.minutes(6 * TIMEOUT.toMinutes()),
      retentionPeriod: Duration.days(14),
      deadLetterQueue: { queue: this.deadLetters.queue, maxReceiveCount: 4 },
    });
    this.queue.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [this.queue.queueArn],
        conditions: {
          StringEquals: { 'aws:SourceAccount': Stack.of(this).account },
          ArnEquals: { 'aws:SourceArn': media.arn },
        },
      }),
    );
    const policy = this.queue.node.findAll().find((child) => child instanceof CfnQueuePolicy);
    if (!policy) throw new Error('The queue of uploads has no policy.');
    media.notify(this.queue.queueArn, policy);

    this.function.lambda.addEventSource(
      new SqsEventSource(this.queue, {
        // The files of a folder arrive together, and are looked at once.
        batchSize: 10,
        maxBatchingWindow: Duration.seconds(5),
        maxConcurrency: 5,
        reportBatchItemFailures: true,
      }),
    );
  }
}
