import * as v from 'valibot';
import type { Account } from '../../core/accounts/account.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import { toIso } from '../../core/time.ts';
import { placeOf } from './place.ts';
import { asAccount, type SessionDeps } from './session.ts';
import { bodyOf } from './xrpc.ts';

const COLLECTION = 'app.bsky.feed.threadgate';
/** Lexicon `app.bsky.feed.threadgate`. */
const MOST_HIDDEN = 300;
/** Somebody in the app may change the same gate at the same time. */
const MOST_TRIES = 4;

/** Whatever else is in it, who may reply above all, goes back as it came. */
const Gate = v.object({
  cid: v.string(),
  value: v.looseObject({ hiddenReplies: v.optional(v.array(v.string())) }),
});

/** The gate of one of our posts, which has the post's own key; undefined where there is none. @throws ChannelError */
export async function readGate(deps: SessionDeps, account: Account, root: string) {
  const { reply, call } = await asAccount(deps, account, ({ did, server }) => ({
    doing: `read which replies are hidden on ${server.host}`,
    method: 'com.atproto.repo.getRecord',
    kind: 'query',
    query: { repo: did, collection: COLLECTION, rkey: placeOf(root).rkey },
  }));
  return reply.error === 'RecordNotFound' ? undefined : bodyOf(Gate, reply, call);
}

/** Hides a reply under one of our posts from readers, or shows it again. Both can be repeated. @throws ChannelError */
export async function setHidden(
  deps: SessionDeps,
  account: Account,
  { root, uri, isHidden }: { readonly root: string; readonly uri: string; readonly isHidden: boolean },
): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const gate = await readGate(deps, account, root);
    const before = gate?.value.hiddenReplies ?? [];
    if (before.includes(uri) === isHidden) return;
    if (isHidden && before.length >= MOST_HIDDEN) throw full(root);
    const record = {
      $type: COLLECTION,
      post: root,
      createdAt: toIso(deps.clock.now()),
      ...gate?.value,
      hiddenReplies: isHidden ? [...before, uri] : before.filter((hidden) => hidden !== uri),
    };
    const { reply, call } = await asAccount(deps, account, ({ did, server }) => ({
      doing: `${isHidden ? 'hide a reply' : 'show a reply again'} on ${server.host}`,
      method: 'com.atproto.repo.putRecord',
      kind: 'procedure',
      body: {
        json: {
          repo: did,
          collection: COLLECTION,
          rkey: placeOf(root).rkey,
          record,
          swapRecord: gate?.cid ?? null,
        },
      },
    }));
    if (reply.error === 'InvalidSwap') continue;
    bodyOf(v.object({}), reply, call);
    return;
  }
  throw new ChannelError(
    'later',
    'Somebody else is changing which replies are hidden under the same post. It will be tried again.',
  );
}

const full = (root: string): ChannelError =>
  new ChannelError(
    'refused',
    `Bluesky hides at most ${MOST_HIDDEN} replies under one post, and ${root} has as many. Mute or block the author, or report the reply.`,
  );
