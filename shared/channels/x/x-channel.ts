import type { Account } from '../../core/accounts/account.ts';
import { MINUTE, SECOND } from '../../core/time.ts';
import type { Channel } from '../../ports.ts';
import type { SendingDeps } from '../channel-deps.ts';
import { deaf, gone } from '../comments/unable.ts';
import { bounded } from '../http/bounded-fetch.ts';
import { keepUploads, replacedIds } from '../keep-uploads.ts';
import { accessTokens } from '../oauth/access-tokens.ts';
import { notPrepared } from '../prepared.ts';
import { actOnPost } from './act-on-post.ts';
import { findPost } from './find-post.ts';
import { hearMentions } from './hear-mentions.ts';
import { lookAtPosts } from './look-at-posts.ts';
import { keysOf, type PreparedPost, readPrepared } from './prepared-post.ts';
import { publishPost } from './publish-post.ts';
import { readPost } from './read-post.ts';
import { X } from './traits.ts';
import { isStillUploaded, uploadMedium } from './upload-media.ts';
import { verifyAuthor } from './verify-author.ts';
import { X_GRANT, type XApi, xApi } from './x-api.ts';

const REQUEST_MS = 8 * SECOND;

/**
 * X, by the second version of its API. Secrets: `accessToken`, `refreshToken`, `clientId`, `clientSecret`.
 * Source: docs.x.com and X's OpenAPI description; checked against the description and against a server of ours.
 */
export function xChannel(deps: SendingDeps): Channel {
  const quick = bounded(deps, REQUEST_MS);
  // A segment of 4 MB over a library's line.
  const patient = bounded(deps, MINUTE);
  const tokens = accessTokens(quick, X_GRANT);
  const apiOf = (account: Account, by = quick): XApi => xApi(by, tokens, account);

  return {
    name: 'x',
    ...X,
    once: 'search',
    // Lists are said to follow within seconds.
    settleMs: 45 * SECOND,
    // The post, a token that died, its renewal (8 s of pauses), the post again, and a look for what stands there.
    commitMs: 5 * REQUEST_MS + 10 * SECOND,
    visibleMs: 5 * SECOND,

    async probe(account) {
      await verifyAuthor(apiOf(account), account);
      return X.defaults;
    },

    keepAccess: (account) => tokens.keep(account),

    async prepare({ delivery, account, rendering }) {
      const userId = await verifyAuthor(apiOf(account), account);
      const { replyTo } = rendering;
      if (replyTo && (await lookAtPosts(apiOf(account), account, [replyTo.remoteId])).size === 0)
        throw gone('X', account);
      const uploads = { api: apiOf(account, patient), objects: deps.objects, clock: deps.clock };
      const before = readPrepared(delivery.prepared);
      const media = await keepUploads(
        rendering.media,
        before?.media ?? [],
        (earlier) => isStillUploaded(uploads, earlier),
        (medium) => uploadMedium(uploads, medium),
      );
      const post: PreparedPost = {
        userId,
        text: rendering.text,
        media,
        earlier: replacedIds([...(before?.earlier ?? []), ...keysOf(before)], keysOf({ media })),
      };
      return post;
    },

    async commit(shipment, prepared) {
      const ready = readPrepared(prepared);
      if (ready === undefined || ready.media.length !== shipment.rendering.media.length) throw notPrepared();
      return publishPost(apiOf(shipment.account), shipment, ready);
    },

    async find(shipment, prepared, isTaken) {
      const { account, rendering } = shipment;
      const api = apiOf(account);
      const ready = readPrepared(prepared) ?? {
        userId: await verifyAuthor(api, account),
        text: rendering.text,
        media: [],
        earlier: [],
      };
      return findPost(api, shipment, ready, isTaken);
    },

    readBack: ({ account, rendering }, remote) => readPost(apiOf(account), remote, rendering),

    async retract(account, remote) {
      await apiOf(account).answer({
        doing: 'take the post down from X',
        method: 'DELETE',
        path: `/2/tweets/${encodeURIComponent(remote.id)}`,
        accepts: [404],
      });
    },

    listening: {
      hear: (account, source, cursor) =>
        source.of === 'account'
          ? hearMentions(apiOf(account), account, cursor, deps.clock.now())
          : Promise.reject(deaf('X', source)),
      look: (account, ids) => lookAtPosts(apiOf(account), account, ids),
      act: (account, comment, action) => actOnPost(apiOf(account), account, comment, action),
    },
  };
}
