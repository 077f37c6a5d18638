import * as v from 'valibot';
import type { Account } from '../../../core/accounts/account.ts';
import type { Delivery, Remote } from '../../../core/delivery/delivery.ts';
import { type Instant, MINUTE, SECOND } from '../../../core/time.ts';
import type { Search } from '../../../ports.ts';
import { foldedText } from '../folded-text.ts';
import type { GraphApi } from '../graph-api.ts';
import type { ContainerNetwork } from './container-network.ts';
import { lookAtContainer } from './container-status.ts';
import type { PreparedContainer } from './prepared-container.ts';

/** What the two clocks may differ beyond what the network's `Date` says. */
const CLOCK_SKEW_MS = MINUTE;
const PAGE = 50;
/** Far more than the day's quota. */
const MOST_PAGES = 10;

/** Meta writes `2026-11-30T09:00:00+0000`. */
const instant = v.pipe(
  v.string(),
  v.transform((written) => Date.parse(written.replace(/\+0000$/, 'Z'))),
  v.number(),
);

type Listed = { readonly remote: Remote; readonly text: string; readonly at: Instant };

/**
 * Whether it is out: by the account's own posts, and by the container. Two deliveries of the same words have a container
 * each, but a post does not say of which container it is.
 */
export async function findContainer(
  api: GraphApi,
  network: ContainerNetwork,
  account: Account,
  delivery: Delivery,
  { text, container }: PreparedContainer,
  isTaken: (remoteId: string) => Promise<boolean>,
): Promise<Search> {
  const { name } = api.network;
  const seen = await lookAtContainer(api, network, container);
  const since = (delivery.sendingSince ?? delivery.due) - CLOCK_SKEW_MS - api.clockLagMs();
  const { posts, isWhole } = await postsSince(api, network, account, since);
  const wanted = foldedText(text);
  const ours = posts.filter((post) => post.at >= since && foldedText(post.text) === wanted);
  // The oldest: a newer one may be the only one that another delivery of these words can find.
  for (const { remote } of ours.toReversed()) if (!(await isTaken(remote.id))) return { found: remote };
  if (seen?.status === 'PUBLISHED')
    return {
      cannotTell: `${name} says that the post was published, and does not list it. Look at ${account.handle} whether it is there.`,
    };
  if (!isWhole)
    return {
      cannotTell: `${account.handle} has more than ${MOST_PAGES * PAGE} posts since the attempt; look whether this one is among them.`,
    };
  return { absent: true };
}

async function postsSince(api: GraphApi, network: ContainerNetwork, account: Account, since: Instant) {
  const { edges, placeOf, textField } = network;
  const Page = v.object({
    data: v.array(
      v.pipe(
        v.looseObject({ id: v.string(), timestamp: instant, permalink: v.string() }),
        v.transform((post): Listed => {
          const words = post[textField];
          return {
            remote: { id: post.id, url: post.permalink },
            text: typeof words === 'string' ? words : '',
            at: post.timestamp,
          };
        }),
      ),
    ),
    paging: v.optional(v.object({ cursors: v.optional(v.object({ after: v.optional(v.string()) })) })),
  });
  const posts: Listed[] = [];
  let after: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { data, paging } = await api.ask(Page, {
      doing: `read the account's own posts on ${api.network.name}`,
      path: `${placeOf(account)}/${edges.list}`,
      fields: {
        fields: `id,${textField},timestamp,permalink`,
        limit: String(PAGE),
        since: String(Math.floor(since / SECOND)),
        ...(after !== undefined && { after }),
      },
    });
    posts.push(...data);
    after = paging?.cursors?.after;
    const last = data.at(-1);
    if (after === undefined || last === undefined || last.at < since) return { posts, isWhole: true };
  }
  return { posts, isWhole: false };
}
