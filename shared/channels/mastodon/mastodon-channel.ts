import type { Account } from '../../core/accounts/account.ts';
import { MINUTE, SECOND } from '../../core/time.ts';
import type { Channel } from '../../ports.ts';
import type { SendingDeps } from '../channel-deps.ts';
import { bounded } from '../http/bounded-fetch.ts';
import { keepUploads, replacedIds } from '../keep-uploads.ts';
import { notPrepared } from '../prepared.ts';
import { actOn } from './act.ts';
import { findStatus, remoteOf } from './find-status.ts';
import { hearMentions } from './hear.ts';
import { hearThread } from './hear-thread.ts';
import { idempotencyKey } from './idempotency-key.ts';
import { limitsOf } from './instance-limits.ts';
import { lookAt } from './look.ts';
import { type MastodonServer, mastodonServer } from './mastodon-server.ts';
import { mendDescriptions } from './mend-descriptions.ts';
import { postStatus } from './post-status.ts';
import { idsOf, type PreparedStatus, readPrepared } from './prepared-status.ts';
import { readInstance } from './read-instance.ts';
import { readStatus, shownOf } from './read-status.ts';
import { recogniseServer } from './recognise-server.ts';
import { replyTarget } from './reply-target.ts';
import { MASTODON } from './traits.ts';
import { isStillUploaded, uploadMedium, withLostMedia } from './upload-media.ts';
import { verifyAuthor } from './verify-author.ts';

const COMMIT_MS = 20 * SECOND;
/** Everything under a post comes in one answer: 4,096 statuses at most, of two to four kilobytes. */
const THREAD_BYTES = 20 * 1024 * 1024;

/**
 * Mastodon, and servers that speak its API: what they are is asked, see `relatives.ts`. Secrets: `accessToken` with the scopes read and write.
 * Source: docs.joinmastodon.org/methods; checked against the specification and against the sandbox network.
 */
export function mastodonChannel(deps: SendingDeps): Channel {
  const quick = bounded(deps, COMMIT_MS);
  // A video of 99 MB over a library's line.
  const patient = bounded(deps, 2 * MINUTE);
  const spacious = bounded(deps, COMMIT_MS, { maxBytes: THREAD_BYTES });
  const serverOf = (account: Account, by = quick) => mastodonServer(by, account);
  const factsOf = async (account: Account, server: MastodonServer) =>
    account.probed?.server ?? (await recogniseServer(server));

  return {
    name: 'mastodon',
    ...MASTODON,
    once: 'search',
    settleMs: 30 * SECOND,
    commitMs: COMMIT_MS,
    // Written and read on the same server.
    visibleMs: SECOND,

    async probe(account) {
      const server = await serverOf(account);
      const instance = await readInstance(server);
      await verifyAuthor(server, account);
      return limitsOf(instance, await recogniseServer(server));
    },

    recognise: async (account) => recogniseServer(await serverOf(account)),

    async prepare({ delivery, account, rendering }) {
      const server = await serverOf(account);
      await verifyAuthor(server, account);
      const facts = await factsOf(account, server);
      const replyTo = await replyTarget(server, rendering);
      const uploads = { server: await serverOf(account, patient), objects: deps.objects, clock: deps.clock };
      const before = readPrepared(delivery.prepared);
      const media = await keepUploads(
        rendering.media,
        before?.media ?? [],
        (earlier) => isStillUploaded(server, earlier),
        (medium) => uploadMedium(uploads, medium),
      );
      const status: PreparedStatus = {
        text: rendering.text,
        media,
        earlier: replacedIds([...(before?.earlier ?? []), ...idsOf(before)], idsOf({ media })),
        ...(facts.asksTextType && { isPlain: true }),
        ...(!facts.keepsMediaIds && { idsChange: true }),
        ...(replyTo && { replyTo }),
      };
      return status;
    },

    async commit({ delivery, account, rendering }, prepared) {
      const ready = readPrepared(prepared);
      if (ready === undefined || ready.media.length !== rendering.media.length) throw notPrepared();
      const server = await serverOf(account);
      const posting = postStatus(server, account, ready, idempotencyKey(delivery));
      const status = await posting.catch(async (error: unknown) => {
        throw await withLostMedia(server, delivery, ready.media, error);
      });
      return remoteOf(status);
    },

    async find({ delivery, account, rendering }, prepared, isTaken) {
      const server = await serverOf(account);
      const author = await verifyAuthor(server, account);
      const wanted = readPrepared(prepared) ?? { text: rendering.text, media: [], earlier: [] };
      return findStatus(server, author.id, delivery, wanted, isTaken);
    },

    async readBack({ account, rendering }, remote) {
      const status = await readStatus(await serverOf(account), remote);
      return status && shownOf(status, rendering);
    },

    async describe({ delivery, account, rendering }, remote) {
      const server = await serverOf(account);
      const uploaded = readPrepared(delivery.prepared)?.media ?? [];
      const { mends, software } = await factsOf(account, server);
      await mendDescriptions(server, remote, { rendering, uploaded, mends, software });
    },

    async retract(account, remote) {
      const server = await serverOf(account);
      await server.answer({
        doing: `take the post down from ${server.host}`,
        method: 'DELETE',
        path: `/api/v1/statuses/${encodeURIComponent(remote.id)}`,
        accepts: [404, 410],
      });
    },

    listening: {
      async hear(account, source, cursor) {
        const now = deps.clock.now();
        return source.of === 'post'
          ? hearThread(await serverOf(account, spacious), account, { post: source.remote, cursor, now })
          : hearMentions(await serverOf(account), account, { cursor, now });
      },
      look: async (account, remoteIds) => lookAt(await serverOf(account), account, remoteIds),
      async act(account, comment, action) {
        const server = await serverOf(account);
        await actOn(server, await factsOf(account, server), comment, action);
      },
    },
  };
}
