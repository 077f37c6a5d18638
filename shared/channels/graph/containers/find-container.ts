import * as v from 'valibot';
import type { Account } from '../../../core/accounts/account.ts';
import type { Remote } from '../../../core/delivery/delivery.ts';
import type { ReplyTo } from '../../../core/post.ts';
import { type Instant, MINUTE, SECOND } from '../../../core/time.ts';
import type { Search, Shipment } from '../../../ports.ts';
import { foldedText } from '../folded-text.ts';
import type { GraphApi } from '../graph-api.ts';
import { graphInstant } from '../graph-instant.ts';
import type { ContainerNetwork } from './container-network.ts';
import { lookAtContainer } from './container-status.ts';
import type { PreparedContainer } from './prepared-container.ts';

/** What the two clocks may differ beyond what the network's `Date` says. */
const CLOCK_SKEW_MS = MINUTE;
const PAGE = 50;
/** Far more than the day's quota. */
const MOST_PAGES = 10;

type Listed = {
  readonly remote: Remote;
  readonly text: string;
  readonly at: Instant;
  /** What it answers. */
  readonly answers?: string;
};

const Pointed = v.object({ id: v.string() });

function answeredBy(field: unknown): Pick<Listed, 'answers'> {
  const read = v.safeParse(Pointed, field);
  return read.success ? { answers: read.output.id } : {};
}

/**
 * Whether it is out: by the account's own posts, and by the container. Two deliveries of the same words have a container
 * each, but a post does not say of which container it is.
 */
export async function findContainer(
  api: GraphApi,
  network: ContainerNetwork,
  { account, delivery, rendering: { replyTo } }: Shipment,
  { text, container }: PreparedContainer,
  isTaken: (remoteId: string) => Promise<boolean>,
): Promise<Search> {
  const { name } = api.network;
  const seen = await lookAtContainer(api, network, container);
  const since = (delivery.sendingSince ?? delivery.due) - CLOCK_SKEW_MS - api.clockLagMs();
  const { posts, isWhole } = await postsSince(api, network, account, since, replyTo);
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

/** Replies are in a list of their own; of them, those to this comment. */
async function postsSince(
  api: GraphApi,
  network: ContainerNetwork,
  account: Account,
  since: Instant,
  replyTo: ReplyTo | undefined,
) {
  const { edges, placeOf, textField } = network;
  const replies = replyTo && network.replies;
  const Page = v.object({
    data: v.array(
      v.pipe(
        v.looseObject({ id: v.string(), timestamp: graphInstant, permalink: v.string() }),
        v.transform((post): Listed => {
          const words = post[textField];
          return {
            remote: { id: post.id, url: post.permalink },
            text: typeof words === 'string' ? words : '',
            at: post.timestamp,
            ...(replies && answeredBy(post[replies.answers])),
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
      doing: `read the account's own ${replies ? 'replies' : 'posts'} on ${api.network.name}`,
      path: `${placeOf(account)}/${replies?.list ?? edges.list}`,
      fields: {
        fields: ['id', textField, 'timestamp', 'permalink', replies?.answers ?? []].flat().join(),
        limit: String(PAGE),
        since: String(Math.floor(since / SECOND)),
        ...(after !== undefined && { after }),
      },
    });
    posts.push(...data.filter(({ answers }) => replies === undefined || answers === replyTo?.remoteId));
    after = paging?.cursors?.after;
    const last = data.at(-1);
    if (after === undefined || last === undefined || last.at < since) return { posts, isWhole: true };
  }
  return { posts, isWhole: false };
}
