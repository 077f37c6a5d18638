import type { Account } from '../../core/accounts/account.ts';
import { handleOf } from './session.ts';
import { serverOf } from './xrpc.ts';

/** Where a record stands, taken from its address `at://<account>/<collection>/<key>` (atproto.com/specs/at-uri-scheme). */
export type Place = { readonly repo: string; readonly collection: string; readonly rkey: string };

export function placeOf(uri: string): Place {
  const [repo = '', collection = '', rkey = ''] = uri.replace('at://', '').split('/');
  return { repo, collection, rkey };
}

/**
 * Where people see a post. Every server of the network shows in Bluesky's app; for one on this machine, the record itself
 * must do.
 */
export function urlOf(account: Account, uri: string, author = handleOf(account)): string {
  const server = serverOf(account);
  const { repo, collection, rkey } = placeOf(uri);
  if (server.protocol === 'https:') return `https://bsky.app/profile/${author}/post/${rkey}`;
  const query = new URLSearchParams({ repo, collection, rkey });
  return new URL(`/xrpc/com.atproto.repo.getRecord?${query}`, server).href;
}
