import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { DeadLetters } from './dead-letters.ts';
import { every } from './every.ts';
import { PipelineFunction, type Surroundings } from './pipeline-function.ts';
import { nameIn } from './stage.ts';

/** Every day: what has to be looked after although nobody posts. */
export class Housekeeping extends Construct {
  readonly function: PipelineFunction;
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, id: string, surroundings: Surroundings) {
    super(scope, id);
    const { stage } = surroundings;
    this.function = new PipelineFunction(this, 'housekeeping', surroundings, {
      description: 'Renews access that ends, and writes reports that could not be written',
      // Every network that has access which ends is asked, one after another.
      timeout: Duration.minutes(10),
      memoryMb: 512,
      whenAsync: { retries: 2, maxAge: Duration.hours(6) },
    });
    this.deadLetters = new DeadLetters(this, 'DeadLetters', nameIn(stage, 'housekeeping-dead-letters'));
    every(this, {
      stage,
      id: 'EveryDay',
      group: 'housekeeping',
      rate: 'rate(1 day)',
      function: this.function,
      deadLetters: this.deadLetters,
      maxAgeSeconds: Duration.hours(6).toSeconds(),
      retries: 10,
    });
  }
}
