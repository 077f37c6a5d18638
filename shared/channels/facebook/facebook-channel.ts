import type { Account } from '../../core/accounts/account.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import { MINUTE, SECOND } from '../../core/time.ts';
import type { Channel } from '../../ports.ts';
import type { SendingDeps } from '../channel-deps.ts';
import { withReplies } from '../comments/with-replies.ts';
import { Done, type GraphApi, graphApi } from '../graph/graph-api.ts';
import { pageTokens } from '../graph/page-token.ts';
import { bounded } from '../http/bounded-fetch.ts';
import { notPrepared } from '../prepared.ts';
import { FACEBOOK_GRAPH, verifyPage } from './facebook-graph.ts';
import { facebookListening } from './facebook-listening.ts';
import { facebookReplies } from './facebook-replies.ts';
import { videoOf } from './prepared-video.ts';
import { readPost } from './read-post.ts';
import { FACEBOOK } from './traits.ts';
import { createUnpublished } from './unpublished-post.ts';
import { createUnpublishedVideo } from './unpublished-video.ts';
import { isWanted, kindOf, lookAt, opening, readWaiting, type Standing } from './waiting.ts';

const REQUEST_MS = 10 * SECOND;

/**
 * A Facebook page. The post, or the video, is created unpublished, and published by its id: a repeat changes nothing,
 * and whether it is out can be read. Secret: `accessToken`, the page's own.
 * Source: developers.facebook.com/docs/pages-api; checked against Meta's description and against a server of ours.
 */
export function facebookChannel(deps: SendingDeps): Channel {
  const tokens = pageTokens(deps.secrets, FACEBOOK_GRAPH);
  const quick = bounded(deps, REQUEST_MS);
  // A picture of 4 MB over a library's line; then a video of 100 MB.
  const patient = bounded(deps, MINUTE);
  const slow = bounded(deps, 5 * MINUTE);
  const apiOf = (account: Account, by = quick): GraphApi =>
    graphApi({ ...by, tokens }, FACEBOOK_GRAPH, account);

  const channel: Channel = {
    name: 'facebook',
    ...FACEBOOK,
    once: 'record-key',
    settleMs: 30 * SECOND,
    // Publishing, and a look at what stands there where that was refused.
    commitMs: 2 * REQUEST_MS,
    visibleMs: 10 * SECOND,

    async probe(account) {
      await verifyPage(apiOf(account), account);
      return FACEBOOK.defaults;
    },

    async keepAccess(account) {
      // Nothing renews it; one that has died is better noticed before a post is due.
      await verifyPage(apiOf(account), account);
      return tokens.keep(account);
    },

    async prepare({ delivery, account, rendering }) {
      const api = apiOf(account);
      const pageId = await verifyPage(api, account);
      const before = readWaiting(delivery.prepared);
      const isGood = before && isWanted(before, rendering);
      if (isGood && (await lookAt(api, before.id, kindOf(rendering)))) return before;
      const video = videoOf(rendering);
      return video
        ? createUnpublishedVideo({ ...deps, api: apiOf(account, slow) }, pageId, rendering.text, video)
        : createUnpublished(apiOf(account, patient), deps.objects, pageId, rendering);
    },

    async commit({ account, rendering }, prepared) {
      const ready = readWaiting(prepared);
      if (ready === undefined || !isWanted(ready, rendering)) throw notPrepared();
      const api = apiOf(account);
      const publishing = api.ask(Done, {
        doing: 'publish the post on Facebook',
        publishes: true,
        method: 'POST',
        path: encodeURIComponent(ready.id),
        fields: opening(ready),
      });
      await publishing.catch(async (error: unknown) => {
        if (!(error instanceof ChannelError) || error.outcome !== 'refused') throw error;
        await forgiveRefusal(() => lookAt(api, ready.id, kindOf(rendering)), error);
      });
      return { id: ready.id, url: ready.url };
    },

    async find({ account, rendering }, prepared) {
      const ready = readWaiting(prepared);
      if (ready === undefined)
        return { cannotTell: 'It is not known any more under which id the post waited on Facebook.' };
      const seen = await lookAt(apiOf(account), ready.id, kindOf(rendering));
      return seen?.isOut ? { found: { id: seen.id, url: seen.url } } : { absent: true };
    },

    readBack: ({ account, rendering }, remote) => readPost(apiOf(account), remote, rendering),

    async retract(account, remote) {
      await apiOf(account).look(Done, {
        doing: 'take the post down from Facebook',
        method: 'DELETE',
        path: encodeURIComponent(remote.id),
      });
    },

    listening: facebookListening(deps.clock, (account) => apiOf(account)),
  };
  return withReplies(
    channel,
    facebookReplies((account) => apiOf(account)),
  );
}

/** An earlier attempt may have published it, or somebody may have deleted what waited there. */
async function forgiveRefusal(
  look: () => Promise<Standing | undefined>,
  refusal: ChannelError,
): Promise<void> {
  const seen = await look().catch(() => {
    throw refusal;
  });
  if (seen?.isOut) return;
  if (seen !== undefined) throw refusal;
  throw new ChannelError(
    'later',
    `${refusal.message} The post that waited on Facebook is no longer there; it will be prepared again.`,
    { cause: refusal },
  );
}
