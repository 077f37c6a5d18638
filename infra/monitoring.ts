import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  Metric,
  TreatMissingData,
  Unit,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { FilterPattern } from 'aws-cdk-lib/aws-logs';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { commentsCounted } from './comment-metrics.ts';
import type { Comments } from './comments.ts';
import type { DeadLetters } from './dead-letters.ts';
import type { Intake } from './intake.ts';
import type { PipelineFunction } from './pipeline-function.ts';
import type { Rescue } from './rescue.ts';
import { nameIn, type Stage } from './stage.ts';

/** Headings of docs/runbook.md, as links spell them; a test finds each. */
type Heading =
  | 'a-dead-letter-queue-is-not-empty'
  | 'a-function-fails'
  | 'rescue-is-not-running'
  | 'housekeeping-is-not-running'
  | 'posts-go-out-late'
  | 'deliveries-are-failing'
  | 'uploads-are-waiting'
  | 'comments-are-overdue'
  | 'comments-are-not-heard';

/** Rescue comes by the minute: a post whose schedule was lost is out within it, one whose publisher died later. */
const LATE = Duration.minutes(1);

type Watched = {
  readonly stage: Stage;
  readonly topic: Topic;
  readonly intake: Intake;
  readonly publish: PipelineFunction;
  readonly rescue: Rescue;
  readonly housekeeping: PipelineFunction;
  readonly comments: Comments;
  readonly deadLetters: Readonly<Record<string, DeadLetters>>;
};

type Rule = {
  readonly metric: IMetric;
  readonly says: string;
  readonly runbook: Heading;
  readonly atLeast?: number;
  readonly periods?: number;
  /** Alarms when the metric is below this, or missing. */
  readonly lessThan?: number;
};

/** Alarms that tell the administrator what happened and where the runbook says what to do. */
export class Monitoring extends Construct {
  readonly #watched: Watched;

  constructor(scope: Construct, id: string, watched: Watched) {
    super(scope, id);
    this.#watched = watched;
    const { intake, publish, rescue, housekeeping, comments } = watched;

    for (const [name, { queue }] of Object.entries(watched.deadLetters)) {
      this.#alarm(`${name}-not-empty`, {
        metric: queue.metricApproximateNumberOfMessagesVisible({
          period: Duration.minutes(1),
          statistic: 'max',
        }),
        says: `Something could not be handled and waits in the queue ${queue.queueName}.`,
        runbook: 'a-dead-letter-queue-is-not-empty',
      });
    }
    // Mistakes of the caller count as errors of `posts` and `accounts` as well, and are told to the caller.
    for (const { name, lambda } of [
      intake.function,
      publish,
      rescue.function,
      housekeeping,
      comments.poll,
      comments.tend,
    ]) {
      this.#alarm(`${name}-errors`, {
        metric: lambda.metricErrors({ period: Duration.minutes(5) }),
        says: `The function ${name} failed.`,
        runbook: 'a-function-fails',
      });
    }
    this.#alarm('rescue-not-running', {
      metric: rescue.function.lambda.metricInvocations({ period: Duration.minutes(5) }),
      says: 'Nothing looks after lost and half-finished deliveries: the rescue function was not started for ten minutes.',
      runbook: 'rescue-is-not-running',
      lessThan: 1,
      periods: 2,
    });
    this.#alarm('housekeeping-not-running', {
      metric: housekeeping.lambda.metricInvocations({ period: Duration.days(1) }),
      says: 'Nobody renews the access to the networks: the housekeeping function was not started for two days.',
      runbook: 'housekeeping-is-not-running',
      lessThan: 1,
      periods: 2,
    });
    this.#alarm('delivery-problems', {
      metric: this.#deliveryProblems(publish),
      says: 'A network refused a post, or did not say whether it took it.',
      runbook: 'deliveries-are-failing',
    });
    this.#alarm('posts-late', {
      metric: this.#lateness(publish),
      says: 'A post was out more than a minute after its time.',
      runbook: 'posts-go-out-late',
      atLeast: LATE.toMilliseconds(),
    });
    this.#alarm('comments-overdue', {
      metric: commentsCounted(comments.poll, watched.stage, 'overdue'),
      says: 'A reader waits for an answer longer than the policy promises.',
      runbook: 'comments-are-overdue',
    });
    this.#alarm('comments-not-heard', {
      metric: commentsCounted(comments.poll, watched.stage, 'unheard'),
      says: 'A network has not let us read its comments, several times in a row.',
      runbook: 'comments-are-not-heard',
    });
    this.#alarm('uploads-waiting', {
      metric: intake.queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5) }),
      says: 'An upload has been waiting for a quarter of an hour.',
      runbook: 'uploads-are-waiting',
      atLeast: Duration.minutes(15).toSeconds(),
    });
  }

  /** Counts the lines that the publish step logs for an attempt that did not end in a published post. */
  #deliveryProblems({ logGroup }: PipelineFunction): Metric {
    const namespace = `Imprimatur/${this.#watched.stage}`;
    const filter = logGroup.addMetricFilter('DeliveryProblems', {
      filterPattern: FilterPattern.literal(
        '{ ($.event = "delivery-problem") || ($.message.event = "delivery-problem") }',
      ),
      metricNamespace: namespace,
      metricName: 'DeliveryProblems',
    });
    return filter.metric({ statistic: 'sum', period: Duration.minutes(5) });
  }

  /** How late each post was out, in milliseconds, from the line that publish logs for it: for graphs, p99 among them. */
  #lateness({ logGroup }: PipelineFunction): Metric {
    const at = { metricNamespace: `Imprimatur/${this.#watched.stage}`, metricName: 'PublishLateness' };
    for (const [name, place] of [
      ['Lateness', '$'],
      ['LatenessInMessage', '$.message'],
    ] as const)
      logGroup.addMetricFilter(name, {
        ...at,
        filterPattern: FilterPattern.literal(`{ ${place}.event = "delivery-published" }`),
        metricValue: `${place}.lateMs`,
        unit: Unit.MILLISECONDS,
      });
    return new Metric({
      namespace: at.metricNamespace,
      metricName: at.metricName,
      statistic: 'max',
      period: Duration.minutes(5),
      unit: Unit.MILLISECONDS,
    });
  }

  #alarm(name: string, { metric, says, runbook, atLeast = 1, periods = 1, lessThan }: Rule): void {
    const isLow = lessThan !== undefined;
    new Alarm(this, name, {
      alarmName: nameIn(this.#watched.stage, name),
      alarmDescription: `${says} What to do: docs/runbook.md#${runbook}`,
      metric,
      threshold: lessThan ?? atLeast,
      evaluationPeriods: periods,
      comparisonOperator: isLow
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: isLow ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(new SnsAction(this.#watched.topic));
  }
}
