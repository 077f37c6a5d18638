import { Duration } from 'aws-cdk-lib';
import { Metric, Unit } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern } from 'aws-cdk-lib/aws-logs';
import type { PipelineFunction } from './pipeline-function.ts';
import type { Stage } from './stage.ts';

/** What each poll logs of its account. */
const COUNTS = {
  /** Comments that nobody answered in time. */
  overdue: 'CommentsOverdue',
  /** Places where the network has not let us listen several times in a row. */
  unheard: 'CommentsUnheard',
} as const;

/** The most that any account had in a quarter of an hour: a poll that could not be made says nothing. */
export function commentsCounted(
  { logGroup }: PipelineFunction,
  stage: Stage,
  count: keyof typeof COUNTS,
): Metric {
  const at = { metricNamespace: `Imprimatur/${stage}`, metricName: COUNTS[count] };
  // Lambda puts what is logged beside its own fields or into `message`, as its log format says.
  for (const [name, place] of [
    [at.metricName, '$'],
    [`${at.metricName}InMessage`, '$.message'],
  ] as const)
    logGroup.addMetricFilter(name, {
      ...at,
      filterPattern: FilterPattern.literal(`{ ${place}.event = "comments-waiting" }`),
      metricValue: `${place}.${count}`,
      unit: Unit.COUNT,
    });
  return new Metric({
    namespace: at.metricNamespace,
    metricName: at.metricName,
    statistic: 'max',
    period: Duration.minutes(15),
  });
}
