import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { PipelineFunction, type Surroundings } from './pipeline-function.ts';

/** What the administrator calls, and waits for the answer of. */
export class Administration extends Construct {
  readonly posts: PipelineFunction;
  readonly accounts: PipelineFunction;
  readonly comments: PipelineFunction;

  constructor(scope: Construct, id: string, surroundings: Surroundings) {
    super(scope, id);
    this.posts = new PipelineFunction(this, 'posts', surroundings, {
      description: 'Shows, approves, moves and cancels posts',
      timeout: Duration.minutes(1),
      memoryMb: 512,
    });
    this.accounts = new PipelineFunction(this, 'accounts', surroundings, {
      description: 'Keeps the directory of accounts',
      // Every server of the directory is asked for its limits.
      timeout: Duration.minutes(5),
      memoryMb: 512,
    });
    this.comments = new PipelineFunction(this, 'comments', surroundings, {
      description: 'Shows comments, and takes decisions about them',
      timeout: Duration.minutes(1),
      memoryMb: 512,
    });
  }
}
