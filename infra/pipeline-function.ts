import { join } from 'node:path';
import { ArnFormat, type Duration, RemovalPolicy, Size, Stack } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { type BundlingOptions, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { DeadLetters } from './dead-letters.ts';
import { permit } from './permit.ts';
import { nameIn, type Stage } from './stage.ts';
import { REPLACED } from './vision-files.ts';

export const PROJECT = join(import.meta.dirname, '..');

/** The functions, as their files in `functions/lambda/` are called. */
export type FunctionName =
  | 'intake'
  | 'publish'
  | 'rescue'
  | 'housekeeping'
  | 'posts'
  | 'accounts'
  | 'poll-comments'
  | 'tend-comment'
  | 'comments'
  | 'permissions';

/** What every function of a stage has in common. */
export type Surroundings = { readonly stage: Stage; readonly environment: Readonly<Record<string, string>> };

type Duty = {
  readonly description: string;
  readonly timeout: Duration;
  readonly memoryMb: number;
  readonly diskMb?: number;
  /** Installed and not bundled: packages with native code. */
  readonly native?: readonly string[];
  /** Commands that put more files beside the code, given its folder. */
  readonly putBeside?: (folder: string) => readonly string[];
  /**
   * For functions that others start without waiting: how often Lambda tries again and for how long. What fails for
   * good waits in a queue of its own.
   */
  readonly whenAsync?: { readonly retries: 0 | 1 | 2; readonly maxAge: Duration };
};

/** The ARN is written out, not referenced: functions that name one another would wait for one another for ever. */
export const functionArn = (scope: Construct, stage: Stage, name: FunctionName): string =>
  Stack.of(scope).formatArn({
    service: 'lambda',
    resource: 'function',
    resourceName: nameIn(stage, name),
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });

/** esbuild on this machine, never Docker; native packages from the npm registry, for Lambda's processor. */
const bundling = ({ native = [], putBeside = () => [] }: Duty): BundlingOptions => ({
  format: OutputFormat.CJS,
  target: 'node24',
  minify: true,
  // ES modules where a package has them: 200 KB less and 25 ms sooner than CommonJS.
  mainFields: ['module', 'main'],
  // The SDK is bundled, in the version that the tests ran with.
  externalModules: [],
  ...(native.length > 0 && { nodeModules: [...native] }),
  esbuildArgs: Object.fromEntries(Object.entries(REPLACED).map(([name, file]) => [`--alias:${name}`, file])),
  environment: {
    npm_config_os: 'linux',
    npm_config_cpu: 'arm64',
    npm_config_libc: 'glibc',
    npm_config_ignore_scripts: 'true',
  },
  commandHooks: {
    beforeBundling: () => [],
    beforeInstall: () => [],
    afterBundling: (input, output) => [
      `mkdir -p "${output}/policy"`,
      `cp "${input}"/policy/*.yaml "${output}/policy/"`,
      ...putBeside(output),
    ],
  },
});

/** A Lambda function with a role, a log group and, where it is started without waiting, a dead-letter queue of its own. */
export class PipelineFunction extends Construct {
  readonly lambda: NodejsFunction;
  readonly role: Role;
  readonly logGroup: LogGroup;
  readonly failures: DeadLetters | undefined;
  readonly name: FunctionName;
  readonly #stage: Stage;

  constructor(scope: Construct, name: FunctionName, { stage, environment }: Surroundings, duty: Duty) {
    super(scope, `${name}-function`);
    this.name = name;
    this.#stage = stage;
    const functionName = nameIn(stage, name);
    this.logGroup = new LogGroup(this, 'Logs', {
      logGroupName: `/aws/lambda/${functionName}`,
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: stage === 'production' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    // Not AWS's managed policy: that one may write to every log group of the account.
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    permit(this.role, {
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      on: [this.logGroup.logGroupArn],
    });
    const { whenAsync } = duty;
    this.failures = whenAsync && new DeadLetters(this, 'Failures', nameIn(stage, `${name}-failures`));
    this.lambda = new NodejsFunction(this, 'Function', {
      functionName,
      description: duty.description,
      entry: join(PROJECT, 'functions/lambda', `${name}.ts`),
      projectRoot: PROJECT,
      depsLockFilePath: join(PROJECT, 'package-lock.json'),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      role: this.role,
      logGroup: this.logGroup,
      loggingFormat: LoggingFormat.JSON,
      timeout: duty.timeout,
      memorySize: duty.memoryMb,
      environment: { ...environment },
      bundling: bundling(duty),
      ...(duty.diskMb !== undefined && { ephemeralStorageSize: Size.mebibytes(duty.diskMb) }),
      ...(whenAsync && { retryAttempts: whenAsync.retries, maxEventAge: whenAsync.maxAge }),
      ...(this.failures && { onFailure: new SqsDestination(this.failures.queue) }),
    });
  }

  /** Lets `starter` start this function without waiting for it. */
  grantStart(starter: PipelineFunction): void {
    permit(starter.role, {
      actions: ['lambda:InvokeFunction'],
      on: [functionArn(this, this.#stage, this.name)],
    });
  }
}
