import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { type IRole, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { permit } from './permit.ts';
import { nameIn, type Stage } from './stage.ts';

/** Tells the administrator: what needs a decision, what failed, and every alarm. */
export class Notices extends Construct {
  readonly topic: Topic;
  readonly #key: Key;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id);
    // A key of our own: CloudWatch cannot send alarms to a topic that is encrypted with SNS's key.
    this.#key = new Key(this, 'Key', {
      description: 'Notices to the administrator',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.topic = new Topic(this, 'Topic', {
      topicName: nameIn(stage, 'notices'),
      displayName: 'Imprimatur',
      masterKey: this.#key,
      enforceSSL: true,
    });
    const alarms = { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } };
    const cloudWatch = new ServicePrincipal('cloudwatch.amazonaws.com');
    this.#key.addToResourcePolicy(
      new PolicyStatement({
        principals: [cloudWatch],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: ['*'],
        conditions: alarms,
      }),
    );
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [cloudWatch],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: alarms,
      }),
    );
  }

  grantSend(role: IRole): void {
    permit(role, { actions: ['sns:Publish'], on: [this.topic.topicArn] });
    permit(role, { actions: ['kms:Decrypt', 'kms:GenerateDataKey'], on: [this.#key.keyArn] });
  }
}
