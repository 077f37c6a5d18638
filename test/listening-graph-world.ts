import type { Account } from '../shared/core/accounts/account.ts';
import type { Remote } from '../shared/core/delivery/delivery.ts';
import type { Rendering } from '../shared/core/post.ts';
import { MINUTE } from '../shared/core/time.ts';
import type { Channel } from '../shared/ports.ts';
import { newShipment } from './channel-world.ts';
import type { ListeningWorld } from './listening-world.ts';
import type { GraphComments, Person } from './networks/graph-comments.ts';
import type { GraphToken } from './networks/graph-server.ts';
import { throttled } from './networks/graph-world.ts';
import type { LocalNetwork } from './networks/local-network.ts';

/** A post, out through the channel itself. */
export async function publishPost(channel: Channel, account: Account, rendering: Rendering): Promise<Remote> {
  const post = newShipment(account, rendering);
  return channel.commit(post, await channel.prepare(post));
}

/** What readers do on a network of Meta's. */
export function graphReaders({
  comments,
  post,
  account,
  reader,
  server,
  hearing,
  replying,
  isOneLevel,
}: {
  readonly comments: GraphComments;
  readonly post: Remote;
  readonly account: Person;
  readonly reader: Person;
  readonly server: LocalNetwork & { readonly tokens: Map<string, GraphToken> };
  /** The calls that hear and that reply. */
  readonly hearing: string;
  readonly replying: string;
  /** Replies to replies stand beside them. */
  readonly isOneLevel: boolean;
}): Pick<
  ListeningWorld,
  | 'source'
  | 'patienceUnitMs'
  | 'say'
  | 'sayOwn'
  | 'edit'
  | 'delete'
  | 'isShown'
  | 'repliesTo'
  | 'spoilHearing'
  | 'spoilReply'
  | 'throttled'
  | 'revoke'
> {
  const placeOf = (answers: string): string =>
    isOneLevel ? (comments.get(answers).parent ?? answers) : answers;
  return {
    source: { of: 'post', remote: post },
    patienceUnitMs: MINUTE,
    say: (text, { answers, at = Date.now() } = {}) =>
      comments.add({
        root: post.id,
        ...(answers !== undefined && { parent: placeOf(answers) }),
        author: reader,
        text,
        at,
      }).id,
    sayOwn: (text) => comments.add({ root: post.id, author: account, text, at: Date.now() }).id,
    edit: (id, text) => {
      comments.get(id).text = text;
    },
    delete: (id) => comments.remove(id),
    isShown: (id) => comments.all.get(id)?.isHidden === false,
    repliesTo: (id) =>
      [...comments.all.values()].flatMap(({ parent, text }) => (parent === id ? [text] : [])),
    spoilHearing: (fault) => server.next(hearing, fault),
    spoilReply: (fault) => server.next(replying, fault),
    throttled: (minutes) => throttled(32, minutes),
    revoke() {
      for (const [key, token] of server.tokens)
        server.tokens.set(key, { ...token, ended: { code: 190, subcode: 467 } });
    },
  };
}
