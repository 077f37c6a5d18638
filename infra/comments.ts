import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { PipelineFunction, type Surroundings } from './pipeline-function.ts';

/** What readers write: heard by a schedule per account, and tended until what was decided about it is done. */
export class Comments extends Construct {
  readonly poll: PipelineFunction;
  readonly tend: PipelineFunction;

  constructor(scope: Construct, id: string, surroundings: Surroundings) {
    super(scope, id);
    this.poll = new PipelineFunction(this, 'poll-comments', surroundings, {
      description: 'Asks one account for new comments, and judges them',
      // A run takes no new page after two minutes; the network may take its time with the last one.
      timeout: Duration.minutes(5),
      memoryMb: 512,
      // The next poll takes up what this one left.
      whenAsync: { retries: 0, maxAge: Duration.minutes(10) },
    });
    this.tend = new PipelineFunction(this, 'tend-comment', surroundings, {
      description: 'Carries out what was decided about one comment',
      timeout: Duration.minutes(2),
      memoryMb: 512,
      whenAsync: { retries: 2, maxAge: Duration.hours(1) },
    });
  }
}
