import type { Account } from '../../core/accounts/account.ts';
import { MINUTE, SECOND } from '../../core/time.ts';
import type { Channel } from '../../ports.ts';
import type { SendingDeps } from '../channel-deps.ts';
import { withReplies } from '../comments/with-replies.ts';
import { bounded } from '../http/bounded-fetch.ts';
import { keepUploads, replacedIds } from '../keep-uploads.ts';
import { accessTokens } from '../oauth/access-tokens.ts';
import { notPrepared } from '../prepared.ts';
import { placeIn } from './comment-urn.ts';
import { findPost, postsOf } from './find-post.ts';
import { LINKEDIN_GRANT, type LinkedinApi, linkedinApi } from './linkedin-api.ts';
import { linkedinListening } from './linkedin-listening.ts';
import { linkedinReplies } from './linkedin-replies.ts';
import { idsOf, type PreparedPost, readPrepared } from './prepared-post.ts';
import { publishPost } from './publish-post.ts';
import { pathOf, readPost } from './read-post.ts';
import { removeComment } from './remove-comment.ts';
import { LINKEDIN } from './traits.ts';
import { isStillUploaded, uploadMedium } from './upload-media.ts';

const REQUEST_MS = 8 * SECOND;

/**
 * Pages of organisations on LinkedIn, by its versioned API. Secrets: `accessToken`, and `refreshToken`, `clientId`,
 * `clientSecret` where LinkedIn gives refresh tokens.
 * Source: learn.microsoft.com/linkedin/marketing/community-management; checked against a server of ours.
 */
export function linkedinChannel(deps: SendingDeps): Channel {
  const quick = bounded(deps, REQUEST_MS);
  // A part of 4 MB over a library's line.
  const patient = bounded(deps, MINUTE);
  const tokens = accessTokens(quick, LINKEDIN_GRANT);
  const apiOf = (account: Account, by = quick): LinkedinApi => linkedinApi(by, tokens, account);

  const channel: Channel = {
    name: 'linkedin',
    ...LINKEDIN,
    once: 'search',
    // How far its lists lag behind is not documented.
    settleMs: MINUTE,
    // The post, a token that died, its renewal (8 s of pauses), the post again, and a look for what stands there.
    commitMs: 5 * REQUEST_MS + 10 * SECOND,
    visibleMs: 10 * SECOND,

    async probe(account) {
      await postsOf(apiOf(account), 0, 1);
      return LINKEDIN.defaults;
    },

    keepAccess: (account) => tokens.keep(account),

    async prepare({ delivery, account, rendering }) {
      // Access that has died is better noticed before the due second than at it.
      await postsOf(apiOf(account), 0, 1);
      const uploads = { api: apiOf(account, patient), objects: deps.objects, clock: deps.clock };
      const before = readPrepared(delivery.prepared);
      const media = await keepUploads(
        rendering.media,
        before?.media ?? [],
        (earlier) => isStillUploaded(uploads, earlier),
        (medium) => uploadMedium(uploads, medium),
      );
      const post: PreparedPost = {
        text: rendering.text,
        media,
        earlier: replacedIds([...(before?.earlier ?? []), ...idsOf(before)], idsOf({ media })),
      };
      return post;
    },

    async commit(shipment, prepared) {
      const ready = readPrepared(prepared);
      if (ready === undefined || ready.media.length !== shipment.rendering.media.length) throw notPrepared();
      return publishPost(apiOf(shipment.account), shipment, ready);
    },

    find({ delivery, account, rendering }, prepared, isTaken) {
      const ready = readPrepared(prepared) ?? { text: rendering.text, media: [], earlier: [] };
      return findPost(apiOf(account), delivery, ready, isTaken);
    },

    readBack: ({ account, rendering }, remote) => readPost(apiOf(account), remote, rendering.text),

    async retract(account, remote) {
      const api = apiOf(account);
      if (placeIn(remote.id)) return removeComment(api, remote.id, 'take the reply down from LinkedIn');
      await api.answer({
        doing: 'take the post down from LinkedIn',
        method: 'DELETE',
        path: pathOf(remote),
        accepts: [404],
      });
    },

    listening: linkedinListening((account) => apiOf(account)),
  };
  return withReplies(
    channel,
    linkedinReplies((account) => apiOf(account)),
  );
}
