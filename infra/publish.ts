import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { PipelineFunction, type Surroundings } from './pipeline-function.ts';

/** Started by a delivery's schedule a little before it is due; prepares, waits for the second, and publishes. */
export class Publish extends Construct {
  readonly function: PipelineFunction;

  constructor(scope: Construct, id: string, surroundings: Surroundings) {
    super(scope, id);
    this.function = new PipelineFunction(this, 'publish', surroundings, {
      description: 'Publishes one delivery at its due second, once',
      // The lead of 90 s, uploads, and a network that takes its time to answer.
      timeout: Duration.minutes(10),
      // A video is in memory while it is uploaded.
      memoryMb: 1_024,
      // Whether it is too late to publish is for the step to say; rescue starts what got lost.
      whenAsync: { retries: 2, maxAge: Duration.hours(1) },
    });
  }
}
