import { commentAnsweredBy } from '../comments/reply-id.ts';
import type { Delivery, DeliveryState } from './delivery.ts';

type Ended = Extract<DeliveryState, 'failed' | 'missed' | 'unconfirmed' | 'cancelled'>;

const WHAT_TO_DO: Readonly<Record<Ended, (delivery: Delivery) => string>> = {
  failed: ({ postId }) =>
    `Correct the bundle and send it again, under the same name. To try it as it is: imprimatur posts reschedule ${postId} --to now`,
  cancelled: () => 'Send the bundle again without what is not to be used, under the same name.',
  missed: ({ postId }) => `To send it after all: imprimatur posts reschedule ${postId} --to "…"`,
  unconfirmed: ({ postId, accountId }) =>
    `Look at the account, then say what you saw: imprimatur posts resolve ${postId} ${accountId} --published, or --not-published. Do not post it by hand before.`,
};

/** What the administrator can do about a delivery that the network, or time, has ended in `state`; and where to look. */
export function whatToDo(delivery: Delivery, state: Ended): { readonly toDo: string; readonly see: string } {
  const comment = commentAnsweredBy(delivery.postId);
  return comment === undefined || state === 'unconfirmed'
    ? { toDo: WHAT_TO_DO[state](delivery), see: `imprimatur posts show ${delivery.postId}` }
    : {
        toDo: `Its comment waits for an answer again: imprimatur comments reply ${comment} --text "…"`,
        see: `imprimatur comments show ${comment}`,
      };
}
