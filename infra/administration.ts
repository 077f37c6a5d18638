import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { PipelineFunction, type Surroundings } from './pipeline-function.ts';

/** What the administrator calls, and waits for the answer of. */
export class Administration extends Construct {
  readonly posts: PipelineFunction;
  readonly accounts: PipelineFunction;
  readonly comments: PipelineFunction;
  readonly permissions: PipelineFunction;

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
      description: 'Shows comments, takes decisions about them, and forgets people',
      // To forget somebody, every comment and all evidence are read.
      timeout: Duration.minutes(5),
      memoryMb: 512,
    });
    this.permissions = new PipelineFunction(this, 'permissions', surroundings, {
      description: 'Keeps the registers of permissions and consents',
      // A withdrawal cancels every post that is queued and uses it.
      timeout: Duration.minutes(5),
      memoryMb: 512,
    });
  }
}
