import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AccessLevel,
  CachePolicy,
  Distribution,
  type DistributionProps,
  HttpVersion,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct, type Node } from 'constructs';
import { BUCKET_DEFAULTS, CLEAN_UP } from './media-bucket.ts';
import { permit } from './permit.ts';
import type { Stage } from './stage.ts';

/** An address of the library's own; its certificate lies in us-east-1, where CloudFront looks for it. */
export type Domain = { readonly name: string; readonly certificateArn: string };

/** What `-c noticeboard-domain=… -c noticeboard-certificate=…` say. @throws Error for one without the other. */
export function domainOf(node: Node): Domain | undefined {
  const name: unknown = node.tryGetContext('noticeboard-domain');
  const certificateArn: unknown = node.tryGetContext('noticeboard-certificate');
  if (name === undefined && certificateArn === undefined) return undefined;
  if (typeof name === 'string' && typeof certificateArn === 'string') return { name, certificateArn };
  throw new Error(
    'An address of your own needs both -c noticeboard-domain=… and -c noticeboard-certificate=….',
  );
}

/** The library's public news page: a private bucket that only its CloudFront distribution may read. */
export class Noticeboard extends Construct {
  readonly bucket: Bucket;
  readonly url: string;

  constructor(scope: Construct, id: string, { stage, domain }: { stage: Stage; domain: Domain | undefined }) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      ...BUCKET_DEFAULTS,
      removalPolicy: stage === 'production' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      lifecycleRules: [CLEAN_UP],
    });
    const distribution = new Distribution(this, 'Distribution', {
      comment: `Imprimatur noticeboard (${stage})`,
      defaultRootObject: 'index.html',
      defaultBehavior: {
        // With the right to list, a page that is not there is 404 and not 403. Query strings never reach the bucket,
        // so that nobody can ask it for the list itself.
        origin: S3BucketOrigin.withOriginAccessControl(this.bucket, {
          originAccessLevels: [AccessLevel.READ, AccessLevel.LIST],
        }),
        // Pages are rewritten in place by every post: what readers see is at most a minute old.
        cachePolicy: new CachePolicy(this, 'Minute', {
          minTtl: Duration.seconds(0),
          defaultTtl: Duration.minutes(1),
          maxTtl: Duration.minutes(1),
          enableAcceptEncodingGzip: true,
          enableAcceptEncodingBrotli: true,
        }),
        compress: true,
        responseHeadersPolicy: ResponseHeadersPolicy.SECURITY_HEADERS,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      },
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      ...(domain && ownAddress(this, domain)),
    });
    this.url = `https://${domain?.name ?? distribution.distributionDomainName}`;

    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'Only CloudFront reads this bucket. Readers of a library are not logged.',
    });
    Validations.of(distribution).acknowledge(
      { id: 'AwsSolutions-CFR1', reason: 'A public page of a library is for readers in every country.' },
      {
        id: 'AwsSolutions-CFR2',
        reason:
          'The origin is a bucket of static pages: there is no code or form that a firewall would protect.',
      },
      { id: 'AwsSolutions-CFR3', reason: 'Readers of a library are not logged.' },
    );
    Validations.of(distribution).acknowledge({
      id: '@aws-cdk/aws-cloudfront-origins:listBucketSecurityRisk',
      reason: 'There is a root page, and no query string reaches the bucket: a list cannot be asked for.',
    });
    if (!domain) {
      Validations.of(distribution).acknowledge({
        id: 'AwsSolutions-CFR4',
        reason:
          'CloudFront fixes the protocols of its own address. With -c noticeboard-domain and -c noticeboard-certificate TLS 1.2 is the least.',
      });
    }
  }

  /** Pages are written, listed, and taken away when a post is retracted. */
  grantEdit(role: IRole): void {
    permit(role, {
      actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
      on: [this.bucket.arnForObjects('*')],
      because: 'The whole bucket is the noticeboard: its pages, feeds and pictures are named by the posts.',
    });
    permit(role, { actions: ['s3:ListBucket'], on: [this.bucket.bucketArn] });
  }
}

const ownAddress = (scope: Construct, { name, certificateArn }: Domain): Partial<DistributionProps> => ({
  domainNames: [name],
  certificate: Certificate.fromCertificateArn(scope, 'Certificate', certificateArn),
  minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
});
