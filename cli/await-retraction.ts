import { setTimeout as sleep } from 'node:timers/promises';
import type { Delivery } from '../shared/core/delivery/delivery.ts';
import type { Policy } from '../shared/core/policy/policy.ts';
import type { PostView } from '../shared/steps/posts.ts';
import { oneBeingSent } from './being-sent.ts';
import { call } from './call.ts';
import { say } from './output.ts';
import { afterwards } from './unanswered-error.ts';

const ASK_EVERY_MS = 500;
/** A network takes seconds; what takes longer goes on without us. */
const WAIT_MS = 30_000;

/** Not answered by its network yet. */
const isOpen = ({ state, retraction }: Delivery): boolean =>
  state === 'published' && retraction !== undefined && retraction.problem === undefined;

/** The post once every network has answered, or after half a minute. */
export async function awaitRetraction(first: PostView): Promise<PostView> {
  let view = first;
  for (let waited = 0; view.deliveries.some(isOpen) && waited < WAIT_MS; waited += ASK_EVERY_MS) {
    await sleep(ASK_EVERY_MS);
    view = await afterwards(
      call<PostView>('posts', { op: 'show', id: first.post.id }),
      `imprimatur posts show ${first.post.id}`,
    );
  }
  return view;
}

/** What is left to do by hand, or by itself; nothing where all of it is gone. */
export function whatIsStillOut(
  { post, deliveries }: PostView,
  account: string | undefined,
  zone: Pick<Policy, 'timeZone'>,
): string[] {
  return deliveries
    .filter((one) => account === undefined || one.accountId === account)
    .flatMap((one) => {
      if (one.state === 'published') {
        const { problem } = one.retraction ?? {};
        const next =
          one.wake === undefined && problem !== undefined
            ? `Take it down by hand: ${one.remote?.url ?? one.link ?? one.accountId}`
            : 'The network is asked again by itself.';
        return [`Still out on ${one.accountId}. ${problem ?? 'The network has not answered yet.'} ${next}`];
      }
      if (one.state === 'sending') {
        const isKept = post.unwanted !== undefined && one.plan < post.unwanted.plan;
        return [oneBeingSent(one, isKept ? 'retract-everywhere' : 'retract', zone)];
      }
      if (one.state === 'unconfirmed')
        return [
          `On ${one.accountId} nobody knows whether it is out. Look at the account, then: imprimatur posts resolve ${post.id} ${one.accountId} --published, or --not-published`,
        ];
      return [];
    });
}

export const sayWhatIsStillOut = (lines: readonly string[]): void => {
  for (const line of lines) say(line);
};
