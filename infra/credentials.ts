import { ArnFormat, Stack } from 'aws-cdk-lib';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { permit } from './permit.ts';
import type { Stage } from './stage.ts';

/**
 * The accounts' passwords and tokens in Secrets Manager, one secret each. People put them there (docs/deploy.md): a
 * secret that a template knows is none.
 */
export class Credentials extends Construct {
  /** What the names begin with; the account's id follows. */
  readonly prefix: string;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id);
    this.prefix = `imprimatur/${stage}/`;
  }

  /** Networks hand out new tokens for old ones, so who reads also writes. */
  grantUse(role: IRole): void {
    permit(role, {
      actions: ['secretsmanager:GetSecretValue', 'secretsmanager:PutSecretValue'],
      on: [
        Stack.of(this).formatArn({
          service: 'secretsmanager',
          resource: 'secret',
          resourceName: `${this.prefix}*`,
          arnFormat: ArnFormat.COLON_RESOURCE_NAME,
        }),
      ],
      because:
        'Secrets are named after accounts, which come and go without a deployment, and AWS adds random letters.',
    });
  }
}
