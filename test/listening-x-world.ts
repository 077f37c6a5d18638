import { expect } from 'vitest';
import { xChannel } from '../shared/channels/x/x-channel.ts';
import { HOUR, toIso } from '../shared/core/time.ts';
import { newAccount } from './channel-world.ts';
import { publishPost } from './listening-graph-world.ts';
import type { ListeningWorld } from './listening-world.ts';
import { networkWorld } from './networks/network-world.ts';
import { openApi, specPath } from './networks/openapi.ts';
import { X_CLIENT } from './networks/x-problem.ts';
import { xServer } from './networks/x-server.ts';

const SPEC = specPath('x-openapi.json');
const checkCall = SPEC === undefined ? undefined : openApi(SPEC);
const HEAR = 'GET /2/users/*/mentions';

/** An account with one post, under which readers write. */
export async function xWorld() {
  const server = await xServer({ username: 'library', id: '2244994945' });
  const { secrets, objects, clock, remove } = await networkWorld('x', {
    ...server.tokens.signIn(),
    expiresAt: toIso(Date.now() + HOUR),
    clientId: X_CLIENT.id,
    clientSecret: X_CLIENT.secret,
  });
  const channel = xChannel({ secrets, objects, clock, fetch: server.fetch });
  const account = newAccount({ id: 'x', channel: 'x', handle: '@Library' });
  const post = await publishPost(channel, account, { text: 'Open again.', media: [] });
  const { readers, posts } = server;
  const problem = (status: number, body: object, headers = {}) =>
    ({ kind: 'answer', when: 'before', status, body, headers }) as const;
  const world: ListeningWorld = {
    channel,
    account,
    secrets,
    source: { of: 'account' },
    root: post.id,
    pageSize: 100,
    hidesUntold: true,
    listsInOrder: true,
    say: (text, { answers = post.id, ...rest } = {}) => readers.say(text, { answers, ...rest }),
    authorId: (by = 'a_reader') => readers.idOf(by),
    sayOwn: (text) => posts.write(text, Date.now(), post.id),
    delete: (id) => readers.all.delete(id),
    isShown: (id) => readers.all.get(id)?.isHidden === false,
    repliesTo: (id) => posts.all.flatMap((own) => (own.replyTo === id ? [own.id] : [])),
    spoilHearing: (fault) => server.next(HEAR, fault),
    spoilReply: (fault) => server.next('POST /2/tweets', fault),
    throttled(seconds) {
      const at = Math.floor(Date.now() / 1000);
      return problem(
        429,
        { title: 'Too Many Requests', status: 429 },
        {
          date: new Date(at * 1000).toUTCString(),
          'x-rate-limit-limit': '300',
          'x-rate-limit-remaining': '0',
          'x-rate-limit-reset': String(at + seconds),
        },
      );
    },
    refuses: problem(400, {
      title: 'Invalid Request',
      detail: 'The pagination_token is not valid.',
      status: 400,
    }),
    revoke: () => server.tokens.revoke(),
    async stop() {
      // How tokens are renewed is described elsewhere.
      const calls = server.requests.filter(({ url }) => url.pathname !== '/2/oauth2/token');
      const faults = await Promise.all(calls.map((call) => checkCall?.(call) ?? []));
      await server.close();
      await remove();
      expect(faults.flat()).toEqual([]);
    },
  };
  return { ...world, server };
}
