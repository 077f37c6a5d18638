import middy from '@middy/core';
import { type BaseIssue, type GenericSchema, type InferOutput, isValiError, safeParse } from 'valibot';
import { ConflictError, UsageError } from '../shared/core/errors.ts';
import type { Change } from '../shared/core/history.ts';
import { stopIn } from '../shared/core/publishing.ts';
import type { Log, Reason, Store } from '../shared/ports.ts';

/** What the runtime tells of a call; the local server gives the same. */
type Context = { readonly awsRequestId: string };

/**
 * A Lambda handler over one step: checks the input, logs how it ended (ids only, never the event), and names errors
 * so that the caller can tell its own mistakes from ours.
 */
export const handler = <Schema extends GenericSchema, Output>(
  name: string,
  schema: Schema,
  log: Log,
  step: (input: InferOutput<Schema>) => Promise<Output>,
) =>
  middy<unknown, Output, Error, Context>()
    .use({
      onError: ({ error, context }) => {
        const isCallers = error instanceof UsageError || error instanceof ConflictError;
        log[isCallers ? 'info' : 'error'](`${name}-failed`, {
          request: context.awsRequestId,
          error: error?.name,
          ...(!isCallers && !isQuoting(error) && { message: error?.message }),
        });
      },
    })
    .handler(async (event: unknown) => {
      const input = safeParse(schema, event);
      if (!input.success) {
        const wrong = new Set(input.issues.flatMap((issue) => explain(issue)));
        throw new UsageError(`The call to ${name} is not understood. ${[...wrong].join(' ')}`);
      }
      return step(input.output);
    });

/** What could not be read stands in the message: it may be what a reader wrote. */
const isQuoting = (error: unknown): boolean => error instanceof SyntaxError || isValiError(error);

/** The field and what is wrong with it. Where several forms are possible, what each of them lacks. */
function explain(issue: BaseIssue<unknown>, within: readonly unknown[] = []): string[] {
  const place = [...within, ...(issue.path ?? []).map((part) => part.key)];
  if (issue.issues) return issue.issues.flatMap((one) => explain(one, place));
  return [`${place.join('.') || 'event'}: ${issue.message}`];
}

/** Who asks and why, without the rest of the call. */
export const by = ({ who, why }: Reason): Reason => ({ who, why });

/** Beside every list: who stopped everything, and why, where somebody did. */
export async function stopOf({ store }: { readonly store: Store }): Promise<{ stop?: Change }> {
  const stop = stopIn(await store.publishing());
  return stop ? { stop } : {};
}
