import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { DeadLetters } from './dead-letters.ts';
import { every } from './every.ts';
import { PipelineFunction, type Surroundings } from './pipeline-function.ts';
import { nameIn } from './stage.ts';

/** Every minute: whatever should have moved by now and has not. */
export class Rescue extends Construct {
  readonly function: PipelineFunction;
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, id: string, surroundings: Surroundings) {
    super(scope, id);
    const { stage } = surroundings;
    this.function = new PipelineFunction(this, 'rescue', surroundings, {
      description: 'Takes up what was lost or left half-way',
      timeout: Duration.minutes(5),
      memoryMb: 512,
      // The next minute is the retry.
      whenAsync: { retries: 0, maxAge: Duration.minutes(1) },
    });
    this.deadLetters = new DeadLetters(this, 'DeadLetters', nameIn(stage, 'rescue-dead-letters'));
    every(this, {
      stage,
      id: 'EveryMinute',
      group: 'upkeep',
      rate: 'rate(1 minute)',
      function: this.function,
      deadLetters: this.deadLetters,
      maxAgeSeconds: 60,
      retries: 1,
    });
  }
}
