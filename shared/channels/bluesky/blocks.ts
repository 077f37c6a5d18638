import * as v from 'valibot';
import type { Account } from '../../core/accounts/account.ts';
import { toIso } from '../../core/time.ts';
import { placeOf } from './place.ts';
import { keyOf } from './record-key.ts';
import { asAccount, type SessionDeps } from './session.ts';
import { bodyOf } from './xrpc.ts';

const COLLECTION = 'app.bsky.graph.block';
const PAGE = 100;
/** 5,000 blocks of one account. */
const MOST_PAGES = 50;

/** Blocks somebody, under a key that is made from who it is: a repeat finds the block. @throws ChannelError */
export async function block(deps: SessionDeps, account: Account, subject: string): Promise<void> {
  const record = { $type: COLLECTION, subject, createdAt: toIso(deps.clock.now()) };
  const { reply, call } = await asAccount(deps, account, ({ did, server }) => ({
    doing: `block somebody on ${server.host}`,
    method: 'com.atproto.repo.putRecord',
    kind: 'procedure',
    body: {
      json: { repo: did, collection: COLLECTION, rkey: keyOf(`block ${subject}`), record, swapRecord: null },
    },
  }));
  if (reply.error !== 'InvalidSwap') bodyOf(v.object({}), reply, call);
}

const Listed = v.object({
  cursor: v.optional(v.string()),
  records: v.array(v.object({ uri: v.string(), value: v.looseObject({ subject: v.optional(v.string()) }) })),
});

/** Takes every block of somebody away, also those that were made in the network's app. @throws ChannelError */
export async function unblock(deps: SessionDeps, account: Account, subject: string): Promise<void> {
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const after = cursor;
    const { reply, call } = await asAccount(deps, account, ({ did, server }) => ({
      doing: `read whom the account blocks on ${server.host}`,
      method: 'com.atproto.repo.listRecords',
      kind: 'query',
      query: { repo: did, collection: COLLECTION, limit: String(PAGE), ...(after && { cursor: after }) },
    }));
    const listed = bodyOf(Listed, reply, call);
    for (const { uri, value } of listed.records)
      if (value.subject === subject) await remove(deps, account, placeOf(uri).rkey);
    cursor = listed.cursor;
    if (cursor === undefined || listed.records.length === 0) return;
  }
}

async function remove(deps: SessionDeps, account: Account, rkey: string): Promise<void> {
  const { reply, call } = await asAccount(deps, account, ({ did, server }) => ({
    doing: `unblock somebody on ${server.host}`,
    method: 'com.atproto.repo.deleteRecord',
    kind: 'procedure',
    body: { json: { repo: did, collection: COLLECTION, rkey } },
  }));
  bodyOf(v.object({}), reply, call);
}
