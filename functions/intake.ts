import { array, object, optional, picklist, string, union } from 'valibot';
import { ConflictError } from '../shared/core/errors.ts';
import { type IntakeDeps, intakeBundle } from '../shared/steps/intake-bundle.ts';
import { handler } from './handler.ts';
import { bundlesNamedIn } from './intake-events.ts';

const input = union([
  // Without a word on it, nobody sent anything: rescue and the local start only ask whether anything is new.
  object({ bundle: string(), because: optional(picklist(['sent', 'found']), 'found') }),
  object({ Records: array(object({ messageId: string(), body: string() })) }),
]);

/** Fed by the bucket's events through a queue; messages that fail come again, the others do not wait for them. */
export const intake = (deps: IntakeDeps) =>
  handler('intake', input, deps.log, async (event) => {
    if ('bundle' in event) {
      const { did } = await intakeBundle(deps, event.bundle, event.because);
      return { did };
    }
    const batchItemFailures: { itemIdentifier: string }[] = [];
    const done = new Set<string>();
    for (const { messageId, body } of event.Records) {
      try {
        for (const name of bundlesNamedIn(body)) {
          if (!done.has(name)) await intakeBundle(deps, name);
          done.add(name);
        }
      } catch (error) {
        // Somebody else was faster: its next coming finds that all is done.
        if (error instanceof ConflictError) deps.log.info('intake-overtaken', { message: messageId });
        else
          deps.log.error('intake-failed', {
            message: messageId,
            error: error instanceof Error ? error.message : 'unknown',
          });
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  });
