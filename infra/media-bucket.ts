import { Aws, Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  CfnBucket,
  type LifecycleRule,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { CfnQueuePolicy } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { KNOWN_FOR_DAYS } from '../shared/adapters/known-facts/facts-version.ts';
import { permit } from './permit.ts';
import type { Retention } from './retention.ts';
import { nameIn, type Stage } from './stage.ts';

/** Folders of the bucket, by what is in them. */
export type Folder =
  | 'incoming'
  | 'posts'
  | 'reports'
  | 'media'
  | 'facts'
  | 'policy'
  | 'evidence'
  | 'legal-hold'
  | 'replies';

/** How long a replaced or deleted object can still be brought back. */
const UNDO_DAYS = 30;

/** Settings that every bucket of ours has: private, encrypted, TLS only, owned by us, versioned. */
export const BUCKET_DEFAULTS = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  versioned: true,
} as const;

export const CLEAN_UP: LifecycleRule = {
  id: 'clean-up',
  noncurrentVersionExpiration: Duration.days(UNDO_DAYS),
  abortIncompleteMultipartUploadAfter: Duration.days(7),
};

/** Where staff upload bundles, and where what was proven, derived and reported is kept. */
export class MediaBucket extends Construct {
  readonly bucket: Bucket;
  /** Written out, not referenced: the queue names the bucket in its policy and the bucket needs the queue. */
  readonly arn: string;
  readonly #resource: CfnBucket;

  constructor(scope: Construct, id: string, { stage, retention }: { stage: Stage; retention: Retention }) {
    super(scope, id);
    const bucketName = `${nameIn(stage, 'media')}-${Aws.ACCOUNT_ID}`;
    this.arn = `arn:${Aws.PARTITION}:s3:::${bucketName}`;
    const keep = (folder: Folder, days: number): LifecycleRule => ({
      id: `expire-${folder}`,
      prefix: `${folder}/`,
      expiration: Duration.days(days),
    });
    // What shows or says something about people is gone for good when it goes: no old version stays for a month.
    const forget = (folder: Folder, days: number): LifecycleRule => ({
      ...keep(folder, days),
      noncurrentVersionExpiration: Duration.days(1),
    });
    // A post may be planned this far ahead, and be asked about as long after as its report is kept.
    const content = retention.farthest + retention.reports;
    this.bucket = new Bucket(this, 'Bucket', {
      ...BUCKET_DEFAULTS,
      bucketName,
      removalPolicy: stage === 'production' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      lifecycleRules: [
        // What staff sent may show people who are blurred in what was published.
        forget('incoming', retention.incoming),
        keep('reports', retention.reports),
        keep('posts', content),
        keep('media', content),
        // The words that were read in pictures are among them.
        forget('facts', KNOWN_FOR_DAYS),
        forget('evidence', retention.evidence),
        // Copies of evidence, until the hold is lifted: nothing there ends by its age.
        {
          id: 'forget-legal-hold',
          prefix: 'legal-hold/',
          noncurrentVersionExpiration: Duration.days(1),
        },
        forget('replies', retention.replies),
        CLEAN_UP,
      ],
    });
    const resource = this.bucket.node.defaultChild;
    if (!(resource instanceof CfnBucket)) throw new Error('The media bucket has no resource of its own.');
    this.#resource = resource;
    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'Access logs would be one more store of who uploaded what. Every change of a post is in its own history, and docs/deploy.md says how to switch on CloudTrail data events.',
    });
  }

  /**
   * Tells a queue of every upload. By the resource's own property: CDK's `addEventNotification` would bring a custom
   * resource with a Lambda function that may change every bucket. S3 tries the queue when the property is set, so its
   * policy has to be there first.
   */
  notify(queueArn: string, policy: CfnQueuePolicy): void {
    const filter = { s3Key: { rules: [{ name: 'prefix', value: 'incoming/' }] } };
    this.#resource.notificationConfiguration = {
      queueConfigurations: [{ event: 's3:ObjectCreated:*', queue: queueArn, filter }],
    };
    this.#resource.addResourceDependency(policy);
  }

  grantRead(role: IRole, ...folders: readonly Folder[]): void {
    permit(role, {
      actions: ['s3:GetObject', 's3:GetObjectVersion'],
      on: this.#objectsIn(folders),
      because:
        'Objects are named by bundle and content; a folder of the bucket is the closest that can be said.',
    });
    // Without the right to list, S3 answers 403 and not 404 for an object that is not there.
    permit(role, { actions: ['s3:ListBucket'], on: [this.bucket.bucketArn] });
  }

  grantWrite(role: IRole, ...folders: readonly Folder[]): void {
    permit(role, {
      actions: ['s3:PutObject'],
      on: this.#objectsIn(folders),
      because:
        'Objects are named by bundle and content; a folder of the bucket is the closest that can be said.',
    });
  }

  grantDelete(role: IRole, ...folders: readonly Folder[]): void {
    permit(role, {
      actions: ['s3:DeleteObject'],
      on: this.#objectsIn(folders),
      because:
        'Objects are named by bundle and content; a folder of the bucket is the closest that can be said.',
    });
  }

  #objectsIn(folders: readonly Folder[]): string[] {
    return folders.map((folder) => this.bucket.arnForObjects(`${folder}/*`));
  }
}
