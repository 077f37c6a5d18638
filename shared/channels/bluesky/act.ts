import type { Account } from '../../core/accounts/account.ts';
import type { CommentAction, CommentRef } from '../../core/comments/heard.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import { unable } from '../comments/unable.ts';
import { block, unblock } from './blocks.ts';
import { placeOf } from './place.ts';
import { readRecord } from './read-posts.ts';
import { asAccount, type SessionDeps } from './session.ts';
import { setHidden } from './threadgate.ts';

/**
 * Does something about a comment. A repeated report is a second report; everything else can be repeated without effect.
 * @throws ChannelError
 */
export async function actOn(
  deps: SessionDeps,
  account: Account,
  comment: CommentRef,
  action: CommentAction,
): Promise<void> {
  switch (action) {
    case 'hide':
    case 'unhide': {
      const root = await ourRoot(deps, account, comment);
      return setHidden(deps, account, { root, uri: comment.remoteId, isHidden: action === 'hide' });
    }
    case 'mute':
      return procedure(deps, account, 'app.bsky.graph.muteActor', { actor: comment.authorId });
    case 'unmute':
      return procedure(deps, account, 'app.bsky.graph.unmuteActor', { actor: comment.authorId });
    case 'block':
      return block(deps, account, comment.authorId);
    case 'unblock':
      return unblock(deps, account, comment.authorId);
    case 'report':
      return report(deps, account, comment);
    case 'remove':
      throw unable('Bluesky', action);
  }
}

/** Only who wrote the post decides what is seen below it. */
async function ourRoot(deps: SessionDeps, account: Account, { root }: CommentRef): Promise<string> {
  const { session } = await asAccount(deps, account, ({ server }) => ({
    doing: `log in to ${server.host}`,
    method: 'com.atproto.server.getSession',
    kind: 'query',
  }));
  if (root !== undefined && placeOf(root).repo === session.did) return root;
  throw new ChannelError(
    'refused',
    'On Bluesky only replies under posts of the account itself can be hidden, and this one is somewhere else. Mute or block its author, or report it.',
  );
}

async function report(deps: SessionDeps, account: Account, { remoteId }: CommentRef): Promise<void> {
  const reported = await readRecord(deps, account, remoteId);
  if (reported === undefined) return;
  const { uri, cid } = reported;
  await procedure(deps, account, 'com.atproto.moderation.createReport', {
    reasonType: 'com.atproto.moderation.defs#reasonOther',
    subject: { $type: 'com.atproto.repo.strongRef', uri, cid },
  });
}

const DOING: Readonly<Record<string, string>> = {
  'app.bsky.graph.muteActor': 'mute somebody',
  'app.bsky.graph.unmuteActor': 'hear somebody again',
  'com.atproto.moderation.createReport': 'report a comment',
};

async function procedure(deps: SessionDeps, account: Account, method: string, json: object): Promise<void> {
  const { reply } = await asAccount(deps, account, ({ server }) => ({
    doing: `${DOING[method]} on ${server.host}`,
    method,
    kind: 'procedure',
    body: { json },
    // What has no output has no body.
    accepts: [200],
  }));
  if (reply.error !== undefined) throw reply.failure();
}
