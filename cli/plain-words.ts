import { ConflictError, UsageError } from '../shared/core/errors.ts';
import { BusyError, isBusy } from './busy-error.ts';
import { UnansweredError } from './unanswered-error.ts';

const DEPLOYED = 'docs/deploy.md says how';

/** What the AWS SDK throws, by name, for what whoever types the command can mend. */
const AWS: Readonly<Record<string, string>> = {
  CredentialsProviderError: `There are no credentials for AWS. Set AWS_PROFILE, or sign in with "aws sso login" (${DEPLOYED}).`,
  TokenProviderError: 'Your sign-in to AWS has expired. Sign in again, for example with "aws sso login".',
  ExpiredTokenException: 'Your sign-in to AWS has expired. Sign in again, for example with "aws sso login".',
  ExpiredToken: 'Your sign-in to AWS has expired. Sign in again, for example with "aws sso login".',
  UnrecognizedClientException: 'AWS does not know these credentials. Look at AWS_PROFILE, or sign in again.',
  InvalidAccessKeyId: 'AWS does not know these credentials. Look at AWS_PROFILE, or sign in again.',
  AccessDeniedException: `AWS does not let you do this. Ask the engineer for the permission (${DEPLOYED}: "Who may do what").`,
  AccessDenied: `AWS does not let you do this. Ask the engineer for the permission (${DEPLOYED}: "Who may do what").`,
  ResourceNotFoundException:
    'AWS has no such pipeline. Look at IMPRIMATUR_STAGE (such as staging or production), AWS_REGION and AWS_PROFILE.',
  NoSuchBucket: 'AWS has no such bucket. Look at IMPRIMATUR_MEDIA_BUCKET, AWS_REGION and AWS_PROFILE.',
};

/** What Node's system calls answer, by code. */
const SYSTEM: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `There is no ${path}.`,
  EACCES: (path) => `You may not read or write ${path}. Look at who owns it and at its permissions.`,
  EPERM: (path) => `You may not read or write ${path}. Look at who owns it and at its permissions.`,
  ENOTDIR: (path) => `${path} is below something that is no folder.`,
  EISDIR: (path) => `${path} is a folder. Expected a file.`,
  ENOSPC: () => 'The disk is full. Make room, then repeat.',
  EROFS: (path) => `${path} is on a disk that cannot be written to.`,
  ECONNREFUSED: () =>
    'The pipeline does not answer. If it is starting, repeat in a few seconds; otherwise start it again.',
  ENOTFOUND: () => 'AWS cannot be reached. Look at the network, and at AWS_REGION.',
};

/** Errors of the machine and of AWS that the person at the keyboard can mend, as sentences; others as they came. */
export function inPlainWords(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof UsageError) return error;
  if (error instanceof BusyError || error instanceof UnansweredError) return error;
  if (isBusy(error.name)) return new BusyError({ cause: error });
  if (error instanceof ConflictError)
    return new UsageError('Somebody else changed it at the same moment. Look at it again, then repeat.', {
      cause: error,
    });
  if (/^Region (?:is missing|not accepted)/.test(error.message))
    return new UsageError(`Set AWS_REGION to the region of the stage (${DEPLOYED}).`, { cause: error });
  const said = Object.hasOwn(AWS, error.name) ? AWS[error.name] : systemSentence(error);
  return said === undefined ? error : new UsageError(said, { cause: error });
}

function systemSentence(error: Error): string | undefined {
  const code = 'code' in error ? String(error.code) : '';
  const path = 'path' in error ? String(error.path) : 'such a file';
  return Object.hasOwn(SYSTEM, code) ? SYSTEM[code]?.(path) : undefined;
}
