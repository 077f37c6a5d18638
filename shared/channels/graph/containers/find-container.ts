import * as v from 'valibot';
import type { Account } from '../../../core/accounts/account.ts';
import type { Remote } from '../../../core/delivery/delivery.ts';
import { type Instant, SECOND } from '../../../core/time.ts';
import type { Search, Shipment } from '../../../ports.ts';
import { beganAt, findOwnPost, type OwnPostList } from '../../find-own-post.ts';
import { foldedText } from '../folded-text.ts';
import type { GraphApi } from '../graph-api.ts';
import { graphInstant } from '../graph-instant.ts';
import type { ContainerNetwork } from './container-network.ts';
import { lookAtContainer } from './container-status.ts';
import type { PreparedContainer } from './prepared-container.ts';

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
  const wanted = foldedText(text);
  const replies = replyTo && network.replies;
  const isOurs = (post: Listed): boolean =>
    foldedText(post.text) === wanted && (replies === undefined || post.answers === replyTo?.remoteId);
  const since = beganAt(delivery) - api.clockLagMs();
  const list: OwnPostList = {
    async read(after) {
      const { posts, next } = await ownPosts(api, network, account, { since, after, replies });
      return { posts: posts.map((post) => ({ ...post, isOurs: isOurs(post) })), next };
    },
    clockLagMs: api.clockLagMs,
    mostPages: MOST_PAGES,
    tooMany: `${account.handle} has more than ${MOST_PAGES * PAGE} posts since the attempt; look whether this one is among them.`,
  };
  const search = await findOwnPost(delivery, list, isTaken);
  if ('found' in search || seen?.status !== 'PUBLISHED') return search;
  return {
    cannotTell: `${name} says that the post was published, and does not list it. Look at ${account.handle} whether it is there.`,
  };
}

/** A page of them. Replies are in a list of their own. */
async function ownPosts(
  api: GraphApi,
  { edges, placeOf, textField }: ContainerNetwork,
  account: Account,
  {
    since,
    after,
    replies,
  }: {
    readonly since: Instant;
    readonly after: string | undefined;
    readonly replies: ContainerNetwork['replies'];
  },
) {
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
  return { posts: data, next: data.length === 0 ? undefined : paging?.cursors?.after };
}
