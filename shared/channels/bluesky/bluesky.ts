import * as v from 'valibot';
import type { Account } from '../../core/accounts/account.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { Remote } from '../../core/delivery/delivery.ts';
import { handlesIn } from '../../core/text/facets.ts';
import { MINUTE, SECOND, toIso } from '../../core/time.ts';
import type { Channel, Search } from '../../ports.ts';
import type { SendingDeps } from '../channel-deps.ts';
import { bounded } from '../http/bounded-fetch.ts';
import { blueskyListening } from './listening.ts';
import { placeOf, urlOf } from './place.ts';
import { isSamePost, type PostRecord, postRecord, readPrepared, shownOf } from './record.ts';
import { recordKey } from './record-key.ts';
import { replyRefs } from './reply-refs.ts';
import { asAccount } from './session.ts';
import { BLUESKY } from './traits.ts';
import { uploadMedia } from './upload-media.ts';
import { bodyOf, serverOf } from './xrpc.ts';

const COLLECTION = 'app.bsky.feed.post';

/** A commit that meets a dead token makes seven requests at most. */
const REQUEST_MS = 8 * SECOND;

const LoggedIn = v.object({
  did: v.string(),
  active: v.optional(v.boolean()),
  status: v.optional(v.string()),
});
const Standing = v.object({ value: v.unknown() });
const Written = v.object({ uri: v.pipe(v.string(), v.startsWith('at://')) });

/**
 * Bluesky, and other servers of the AT Protocol. Secrets: `appPassword`, and `identifier` where one logs in with
 * something else than the handle; the channel keeps its session beside them.
 * Source: docs.bsky.app and the lexicons; verified against a real server (`npm run test:bluesky`).
 */
export function blueskyChannel(deps: SendingDeps): Channel {
  const quick = bounded(deps, REQUEST_MS);
  // A video of 100 MB over a library's line.
  const patient = bounded(deps, 3 * MINUTE);

  /** Asked while preparing too: a session that has died is better noticed before the due second than at it. */
  async function verifyAccount(account: Account): Promise<void> {
    const { reply, call } = await asAccount(quick, account, ({ server }) => ({
      doing: `log in to ${server.host}`,
      method: 'com.atproto.server.getSession',
      kind: 'query',
    }));
    const { active = true, status = 'inactive' } = bodyOf(LoggedIn, reply, call);
    if (active) return;
    throw new ChannelError(
      'credentials',
      `${account.handle} is ${status} on ${serverOf(account).host}. Log in there to see why; nothing can be posted until it is active.`,
    );
  }

  /** DIDs of the accounts that a text mentions; a handle that nobody has is text. */
  async function resolve(account: Account, text: string): Promise<ReadonlyMap<string, string>> {
    const dids = new Map<string, string>();
    for (const handle of handlesIn(text)) {
      const { reply, call } = await asAccount(quick, account, () => ({
        doing: `look up @${handle}`,
        method: 'com.atproto.identity.resolveHandle',
        kind: 'query',
        query: { handle },
      }));
      if (reply.error === undefined) dids.set(handle, bodyOf(v.object({ did: v.string() }), reply, call).did);
    }
    return dids;
  }

  async function look(account: Account, key: string, record: PostRecord | undefined): Promise<Search> {
    const { reply, call } = await asAccount(quick, account, ({ did, server }) => ({
      doing: `look for the post on ${server.host}`,
      method: 'com.atproto.repo.getRecord',
      kind: 'query',
      query: { repo: did, collection: COLLECTION, rkey: key },
    }));
    if (reply.error === 'RecordNotFound') return { absent: true };
    const { uri, value } = bodyOf(v.object({ ...Written.entries, value: v.unknown() }), reply, call);
    // The key belongs to this delivery alone; other content there was changed by somebody.
    return record === undefined || isSamePost(record, value)
      ? { found: remoteOf(account, uri) }
      : { cannotTell: `${uri} is on the network with other content than ours. Look at it.` };
  }

  return {
    name: 'bluesky',
    ...BLUESKY,
    once: 'record-key',
    settleMs: 10 * SECOND,
    commitMs: 7 * REQUEST_MS,
    // Read from the server that holds the account, which has it at once; the app shows it some seconds later.
    visibleMs: SECOND,

    async probe(account) {
      await verifyAccount(account);
      return BLUESKY.defaults;
    },

    async prepare({ delivery, account, rendering }) {
      await verifyAccount(account);
      const reply = await replyRefs(quick, account, rendering.replyTo);
      const uploads = { objects: deps.objects, clock: deps.clock, quick, patient };
      const embed = await uploadMedia(uploads, account, rendering.media);
      const dids = await resolve(account, rendering.text);
      // Late posts carry the time when they became public, not the one that was missed.
      const createdAt = toIso(Math.max(delivery.due, deps.clock.now()));
      const { text } = rendering;
      return { record: postRecord({ text, dids, embed, reply, language: account.language, createdAt }) };
    },

    async commit({ delivery, account }, prepared) {
      const record = readPrepared(prepared)?.record;
      if (record === undefined) throw notPrepared();
      const key = recordKey(delivery);
      const { reply, call } = await asAccount(quick, account, ({ did, server }) => ({
        doing: `publish the post on ${server.host}`,
        publishes: true,
        method: 'com.atproto.repo.putRecord',
        kind: 'procedure',
        // `swapRecord: null`: only where nothing is yet. The same record again is a no-op, other content an error.
        body: { json: { repo: did, collection: COLLECTION, rkey: key, record, swapRecord: null } },
      }));
      if (reply.error === 'InvalidSwap') return standing(await look(account, key, record));
      // The server drops uploads that no post uses after some hours; they are uploaded again.
      if (reply.error === 'BlobNotFound') throw notPrepared();
      return remoteOf(account, bodyOf(Written, reply, call).uri);
    },

    find: ({ delivery, account }, prepared) =>
      look(account, recordKey(delivery), readPrepared(prepared)?.record),

    async readBack({ account, rendering }, remote) {
      const { reply, call } = await asAccount(quick, account, ({ did, server }) => ({
        doing: `read the post on ${server.host}`,
        method: 'com.atproto.repo.getRecord',
        kind: 'query',
        query: { repo: did, collection: COLLECTION, rkey: placeOf(remote.id).rkey },
      }));
      if (reply.error === 'RecordNotFound') return undefined;
      return shownOf(bodyOf(Standing, reply, call).value, rendering.text);
    },

    async retract(account, remote) {
      const { reply, call } = await asAccount(quick, account, ({ did, server }) => ({
        doing: `take the post down on ${server.host}`,
        method: 'com.atproto.repo.deleteRecord',
        kind: 'procedure',
        body: { json: { repo: did, collection: COLLECTION, rkey: placeOf(remote.id).rkey } },
      }));
      bodyOf(v.object({}), reply, call);
    },

    listening: blueskyListening(quick),
  };
}

const notPrepared = (): ChannelError =>
  new ChannelError(
    'later',
    'What was prepared for the network is no longer there. The post will be prepared and tried again.',
  );

function standing(search: Search): Remote {
  if ('found' in search) return search.found;
  throw new ChannelError(
    'unknown',
    'cannotTell' in search
      ? search.cannotTell
      : 'The post stood on the network already and was taken away at the same time. Look at the account.',
  );
}

const remoteOf = (account: Account, uri: string): Remote => ({ id: uri, url: urlOf(account, uri) });
