import { RemovalPolicy } from 'aws-cdk-lib';
import { type Attribute, AttributeType, BillingMode, ProjectionType, Table } from 'aws-cdk-lib/aws-dynamodb';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { TABLE } from '../shared/adapters/aws/dynamo/table.ts';
import { permit } from './permit.ts';
import type { Stage } from './stage.ts';

const TYPES = { S: AttributeType.STRING, N: AttributeType.NUMBER } as const;
const attribute = ({ name, type }: { readonly name: string; readonly type: 'S' | 'N' }): Attribute => ({
  name,
  type: TYPES[type],
});

/** Posts, deliveries, accounts and registers, as `shared/adapters/aws/dynamo/table.ts` defines the table. */
export class PostsTable extends Construct {
  readonly table: Table;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id);
    const isKept = stage === 'production';
    this.table = new Table(this, 'Table', {
      partitionKey: attribute(TABLE.partitionKey),
      sortKey: attribute(TABLE.sortKey),
      billingMode: BillingMode[TABLE.billing],
      timeToLiveAttribute: TABLE.timeToLiveAttribute,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: isKept,
      removalPolicy: isKept ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    for (const index of TABLE.indexes) {
      this.table.addGlobalSecondaryIndex({
        indexName: index.name,
        partitionKey: attribute(index.partitionKey),
        sortKey: attribute(index.sortKey),
        projectionType: ProjectionType[TABLE.projection],
      });
    }
  }

  /** Single items are read and written; listings are queries. Nothing scans, nothing deletes. */
  grantUse(role: IRole): void {
    permit(role, {
      actions: [
        'dynamodb:GetItem',
        'dynamodb:BatchGetItem',
        'dynamodb:PutItem',
        'dynamodb:UpdateItem',
        'dynamodb:Query',
      ],
      on: [this.table.tableArn],
    });
    permit(role, {
      actions: ['dynamodb:Query'],
      on: TABLE.indexes.map(({ name }) => `${this.table.tableArn}/index/${name}`),
    });
  }
}
