import { LambdaError } from './lambda-error.ts';

/**
 * What a handler learns about its invocation.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/nodejs-context.html
 */
export type LambdaContext = {
  readonly functionName: string;
  readonly functionVersion: string;
  readonly invokedFunctionArn: string;
  readonly memoryLimitInMB: string;
  readonly awsRequestId: string;
  readonly logGroupName: string;
  readonly logStreamName: string;
  callbackWaitsForEmptyEventLoop: boolean;
  getRemainingTimeInMillis(): number;
};

type Invocable = { handle(event: unknown, context: LambdaContext): Promise<unknown> };
/** A method's type, so that handlers may state the event that they expect: they check it themselves when it arrives. */
export type Handler = Invocable['handle'];
/** Handlers by function name. */
export type Functions = Readonly<Record<string, Handler>>;

/** The only version of a function here, whatever qualifier is asked for. */
export const VERSION = '$LATEST';

const NAME =
  /^(?:(?:arn:aws[a-z-]*:lambda:[a-z0-9-]+:)?(?:\d{12}:)?function:)?([a-zA-Z0-9-_]{1,64})(?::(\$LATEST|[a-zA-Z0-9-_]{1,128}))?$/;

/**
 * Reads a function's name out of the name, the partial ARN or the whole ARN that Invoke takes.
 *
 * @throws LambdaError
 * @see https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
 */
export function functionNameOf(written: string, qualifier?: string): string {
  const [, name, ownQualifier] = NAME.exec(written) ?? [];
  if (name === undefined)
    throw new LambdaError(
      'InvalidParameterValueException',
      `${written.slice(0, 200)} is no function name: expected a name or an ARN such as arn:aws:lambda:eu-west-2:000000000000:function:publish.`,
    );
  if (qualifier !== undefined && ownQualifier !== undefined && qualifier !== ownQualifier)
    throw new LambdaError(
      'InvalidParameterValueException',
      'The derived qualifier from the function name does not match the specified qualifier.',
    );
  return name;
}

/** @throws LambdaError when there is no such function. */
export function handlerOf(functions: Functions, name: string, arn: string): Handler {
  const handler = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (!handler) throw new LambdaError('ResourceNotFoundException', `Function not found: ${arn}`);
  return handler;
}
