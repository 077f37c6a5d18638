import { commentAnsweredBy } from '../comments/reply-id.ts';
import { list } from '../rules/wording.ts';
import type { Delivery, DeliveryState } from './delivery.ts';
import { isOut } from './moves.ts';

type Ended = Extract<DeliveryState, 'failed' | 'missed' | 'unconfirmed' | 'cancelled'>;
/** `beside`: the deliveries of the same post, on its other accounts. */
type Place = Pick<Delivery, 'postId' | 'accountId'> & { readonly beside: readonly Delivery[] };

const WHAT_TO_DO: Readonly<Record<Ended, (place: Place) => string>> = {
  failed: (place) =>
    `${sendAgain(place, 'Correct the bundle and send it again')} To try it as it is: imprimatur posts reschedule ${place.postId} --to now`,
  cancelled: (place) => sendAgain(place, 'Send the bundle again without what is not to be used'),
  missed: ({ postId }) => `To send it after all: imprimatur posts reschedule ${postId} --to "…"`,
  unconfirmed: ({ postId, accountId }) =>
    `Look at the account, then say what you saw: imprimatur posts resolve ${postId} ${accountId} --published, or --not-published. Do not post it by hand before.`,
};

/** A new version is refused under the name of what is out anywhere, and what is to go out may be by the time this is read. */
function sendAgain({ accountId, beside }: Place, what: string): string {
  const on = (states: (state: DeliveryState) => boolean): string =>
    list(beside.filter(({ state }) => states(state)).map((one) => one.accountId));
  const another = `under another name, with "accounts: [${accountId}]"`;
  const out = on((state) => isOut(state) || state === 'unconfirmed');
  if (out) return `${what}, ${another}: a new version of what is, was or may be out on ${out} is not taken.`;
  const toCome = on((state) => state === 'sending' || state === 'scheduled' || state === 'held');
  return toCome
    ? `${what}, under the same name before it is out on ${toCome}; after that, ${another}.`
    : `${what}, under the same name.`;
}

/**
 * What the administrator can do about a delivery that the network, or time, has ended in `state`; and where to look.
 * @param all Every delivery of its post.
 */
export function whatToDo(
  { postId, accountId }: Delivery,
  state: Ended,
  all: readonly Delivery[],
): { readonly toDo: string; readonly see: string } {
  const comment = commentAnsweredBy(postId);
  const beside = all.filter((one) => one.accountId !== accountId);
  return comment === undefined || state === 'unconfirmed'
    ? { toDo: WHAT_TO_DO[state]({ postId, accountId, beside }), see: `imprimatur posts show ${postId}` }
    : {
        toDo: `Its comment waits for an answer again: imprimatur comments reply ${comment} --text "…"`,
        see: `imprimatur comments show ${comment}`,
      };
}
