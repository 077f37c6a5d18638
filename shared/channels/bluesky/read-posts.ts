import * as v from 'valibot';
import type { Account } from '../../core/accounts/account.ts';
import { placeOf } from './place.ts';
import { HeardPost, HeardRecord } from './post-view.ts';
import { asAccount, type SessionDeps } from './session.ts';
import { bodyOf } from './xrpc.ts';

/** `replyDisabled`: its author lets us not answer. */
const PostView = v.object({
  ...HeardPost.entries,
  viewer: v.optional(v.looseObject({ replyDisabled: v.optional(v.boolean()) })),
});
export type PostView = v.InferOutput<typeof PostView>;

/** Posts as the app shows them to the account, at most 25; with who is signed in. @throws ChannelError */
export async function readPosts(deps: SessionDeps, account: Account, uris: readonly string[]) {
  const { session, reply, call } = await asAccount(deps, account, ({ server }) => ({
    doing: `read comments on ${server.host}`,
    method: 'app.bsky.feed.getPosts',
    kind: 'query',
    query: { uris },
  }));
  const { posts } = bodyOf(v.object({ posts: v.array(PostView) }), reply, call);
  return { did: session.did, posts };
}

/**
 * A post that the app does not show, as its record stands: the app hides what those wrote whom we blocked, and words are
 * erased here only for what is gone. Undefined where it is. The record has no handle, so the id stands in its place.
 * @throws ChannelError
 */
export async function readRecord(
  deps: SessionDeps,
  account: Account,
  uri: string,
): Promise<HeardPost | undefined> {
  const place = placeOf(uri);
  const { reply, call } = await asAccount(deps, account, ({ server }) => ({
    doing: `read a comment on ${server.host}`,
    method: 'com.atproto.repo.getRecord',
    kind: 'query',
    query: place,
  }));
  // Of an account that is gone the network says that it finds no such repository.
  if (reply.error === 'RecordNotFound' || reply.error === 'InvalidRequest') return undefined;
  const { cid, value } = bodyOf(v.object({ cid: v.string(), value: HeardRecord }), reply, call);
  const indexedAt = new Date(deps.clock.now()).toISOString();
  return { uri, cid, author: { did: place.repo, handle: place.repo }, record: value, indexedAt };
}
