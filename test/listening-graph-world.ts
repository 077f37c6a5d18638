import type { Account } from '../shared/core/accounts/account.ts';
import type { Remote } from '../shared/core/delivery/delivery.ts';
import type { Rendering } from '../shared/core/post.ts';
import type { Channel } from '../shared/ports.ts';
import { newShipment } from './channel-world.ts';
import type { ListeningWorld } from './listening-world.ts';
import type { GraphComments, Person } from './networks/graph-comments.ts';
import { type GraphToken, graphError } from './networks/graph-server.ts';
import type { LocalNetwork } from './networks/local-network.ts';
import { answered } from './networks/network-world.ts';

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
  nameAsId = false,
  server,
  hearing,
  replying,
  isOneLevel,
}: {
  readonly comments: GraphComments;
  readonly post: Remote;
  readonly account: Person;
  /** The network tells no ids of people. */
  readonly nameAsId?: boolean;
  readonly server: LocalNetwork & { readonly tokens: Map<string, GraphToken> };
  /** The calls that hear and that reply. */
  readonly hearing: string;
  readonly replying: string;
  /** Replies to replies stand beside them. */
  readonly isOneLevel: boolean;
}): Pick<
  ListeningWorld,
  | 'source'
  | 'root'
  | 'authorId'
  | 'refuses'
  | 'say'
  | 'sayOwn'
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
  const idOf = (by: string): string => `24${Buffer.from(by).toString('hex')}`;
  return {
    authorId: (by = 'a.reader') => (nameAsId ? by : idOf(by)),
    source: { of: 'post', remote: post },
    root: post.id,
    say: (text, { answers, at = Date.now(), by = 'a.reader' } = {}) =>
      comments.add({
        root: post.id,
        ...(answers !== undefined && { parent: placeOf(answers) }),
        author: { id: idOf(by), name: by },
        text,
        at,
      }).id,
    sayOwn: (text) => comments.add({ root: post.id, author: account, text, at: Date.now() }).id,
    delete: (id) => comments.remove(id),
    isShown: (id) => comments.all.get(id)?.isHidden === false,
    repliesTo: (id) =>
      [...comments.all.values()].flatMap(({ id: own, parent, author }) =>
        parent === id && author.id === account.id ? [own] : [],
      ),
    spoilHearing: (fault) => server.next(hearing, fault),
    spoilReply: (fault) => server.next(replying, fault),
    throttled: (seconds) =>
      answered('before', 400, graphError(4, 'Application request limit reached'), {
        'retry-after': String(seconds),
      }),
    refuses: answered('before', 400, graphError(100, '(#100) Invalid cursors values')),
    revoke() {
      for (const [key, token] of server.tokens)
        server.tokens.set(key, { ...token, ended: { code: 190, subcode: 467 } });
    },
  };
}
