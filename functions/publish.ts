import { object, string } from 'valibot';
import type { Deps } from '../shared/ports.ts';
import { publishDelivery } from '../shared/steps/publish-delivery.ts';
import { handler } from './handler.ts';

const input = object({ postId: string(), accountId: string() });

/** Started by a delivery's schedule shortly before it is due, and by rescue. */
export const publish = (deps: Parameters<typeof publishDelivery>[0] & Pick<Deps, 'log'>) =>
  handler('publish', input, deps.log, async (names) => {
    const { did } = await publishDelivery(deps, names);
    return { did };
  });
