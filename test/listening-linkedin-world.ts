import { linkedinChannel } from '../shared/channels/linkedin/linkedin-channel.ts';
import { DAY, toIso } from '../shared/core/time.ts';
import { newAccount } from './channel-world.ts';
import { publishPost } from './listening-graph-world.ts';
import type { ListeningWorld } from './listening-world.ts';
import { LINKEDIN_CLIENT, linkedinServer } from './networks/linkedin-server.ts';
import { networkWorld } from './networks/network-world.ts';

const PAGE = 'urn:li:organization:5515715';
const COMMENTS = '/rest/socialActions/*/comments';

/** An account with one post, under which readers write. */
export async function linkedinWorld() {
  const server = await linkedinServer('5515715');
  const { secrets, objects, clock, remove } = await networkWorld('linkedin', {
    ...server.tokens.signIn(),
    expiresAt: toIso(Date.now() + 50 * DAY),
    clientId: LINKEDIN_CLIENT.id,
    clientSecret: LINKEDIN_CLIENT.secret,
  });
  const channel = linkedinChannel({ secrets, objects, clock, fetch: server.fetch });
  const account = newAccount({
    id: 'linkedin',
    channel: 'linkedin',
    handle: 'The Library',
    networkId: '5515715',
  });
  const post = await publishPost(channel, account, { text: 'Open again.', media: [] });
  const { comments } = server;
  const idOf = (by: string): string => `urn:li:person:${Buffer.from(by).toString('hex')}`;
  const placeOf = (answers: string): string => comments.all.get(answers)?.parent ?? answers;
  const world: ListeningWorld = {
    channel,
    account,
    secrets,
    source: { of: 'post', remote: post },
    root: post.id,
    pageSize: 50,
    say: (text, { answers, at = Date.now(), by = 'a.reader' } = {}) =>
      comments.add({
        post: post.id,
        ...(answers !== undefined && { parent: placeOf(answers) }),
        actor: idOf(by),
        text,
        at,
      }),
    authorId: (by = 'a.reader') => idOf(by),
    sayOwn: (text) => comments.add({ post: post.id, actor: PAGE, text, at: Date.now() }),
    edit(id, text) {
      const comment = comments.all.get(id);
      if (comment) Object.assign(comment, { text, modifiedAt: comment.at + 1000 });
    },
    delete: (id) => comments.remove(id),
    isShown: (id) => comments.all.has(id),
    repliesTo: (id) =>
      [...comments.all.values()].flatMap(({ urn, parent, actor }) =>
        parent === id && actor === PAGE ? [urn] : [],
      ),
    spoilHearing: (fault) => server.next(`GET ${COMMENTS}`, fault),
    spoilReply: (fault) => server.next(`POST ${COMMENTS}`, fault),
    throttled: (seconds) => ({
      kind: 'answer',
      when: 'before',
      status: 429,
      body: { status: 429, message: 'Resource level throttle limit is reached.' },
      headers: { 'retry-after': String(seconds) },
    }),
    refuses: {
      kind: 'answer',
      when: 'before',
      status: 400,
      body: { status: 400, message: 'start is too large' },
    },
    revoke: () => server.tokens.revoke(),
    async stop() {
      await server.close();
      await remove();
    },
  };
  return { ...world, server };
}
