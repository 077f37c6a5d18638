import { object, string } from 'valibot';
import { isFinal } from '../shared/core/delivery/moves.ts';
import { isTold } from '../shared/core/report/standing.ts';
import type { Deps } from '../shared/ports.ts';
import { publishDelivery } from '../shared/steps/publish-delivery.ts';
import { tendAnswered } from '../shared/steps/tend-answered.ts';
import { updateReport } from '../shared/steps/update-report.ts';
import { handler } from './handler.ts';

const input = object({ postId: string(), accountId: string() });

/** Started by a delivery's schedule shortly before it is due, and by rescue. */
export const publish = (deps: Parameters<typeof publishDelivery>[0] & Pick<Deps, 'log'>) =>
  handler('publish', input, deps.log, async (names) => {
    const { did, delivery } = await publishDelivery(deps, names);
    // After everything else: the report must keep nobody waiting.
    if (delivery && isTold(delivery)) await updateReport(deps, delivery.postId);
    if (delivery && isFinal(delivery.state)) await tendAnswered(deps, delivery.postId);
    return { did };
  });
