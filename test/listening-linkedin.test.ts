import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkedinChannel } from '../shared/channels/linkedin/linkedin-channel.ts';
import { DAY, HOUR, toIso } from '../shared/core/time.ts';
import { newAccount, newShipment } from './channel-world.ts';
import { listeningCases } from './listening-cases.ts';
import { publishPost } from './listening-graph-world.ts';
import type { ListeningWorld } from './listening-world.ts';
import { graphWorld } from './networks/graph-world.ts';
import { LINKEDIN_CLIENT, linkedinServer } from './networks/linkedin-server.ts';

const PAGE = 'urn:li:organization:5515715';
const COMMENTS = '/rest/socialActions/*/comments';

async function linkedinWorld() {
  const server = await linkedinServer('5515715');
  const { secrets, objects, clock, remove } = await graphWorld('linkedin', {
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

listeningCases('LinkedIn', linkedinWorld);

describe('what readers say on LinkedIn', () => {
  let world: Awaited<ReturnType<typeof linkedinWorld>>;
  beforeEach(async () => {
    world = await linkedinWorld();
  });
  afterEach(() => world.stop());
  const hear = async (cursor?: string) => {
    const hearing = await world.channel.listening?.hear(world.account, world.source, cursor);
    if (hearing === undefined) throw new Error('LinkedIn does not listen');
    return hearing;
  };

  it('loses nothing where comments are deleted between two pages', async () => {
    const said = Array.from({ length: 60 }, (_, index) => world.say(`${index}`, { at: Date.now() + index }));
    const first = await hear();
    for (const { remoteId } of first.comments.slice(0, 3)) world.delete(remoteId);
    const second = await hear(first.cursor);
    const heard = [...first.comments, ...second.comments].map(({ remoteId }) => remoteId);
    expect(heard.toSorted()).toEqual(said.toSorted());
  });

  it('is heard to the last reply', async () => {
    const question = world.say('When do you open?', { at: Date.now() - HOUR });
    const replies = Array.from({ length: 120 }, (_, index) =>
      world.say(`Reply ${index}`, { answers: question, at: Date.now() - HOUR + index }),
    );
    const { comments } = await hear();
    expect(comments.map(({ remoteId }) => remoteId).toSorted()).toEqual([question, ...replies].toSorted());
  });

  it('has no names, and no profile is asked for', async () => {
    world.say('Hello');
    const [comment] = (await hear()).comments;
    expect(comment?.author.handle).toBe('not told by LinkedIn');
    expect(world.server.requests.some(({ url }) => /people|person$/.test(url.pathname))).toBe(false);
    expect(world.channel.comments?.remark).toMatch(/no names/);
  });

  it('is silence where the post is gone', async () => {
    const { comments } = await hear();
    expect(comments).toEqual([]);
    const remote = { id: 'urn:li:share:1', url: 'https://www.linkedin.com/' };
    const gone = await world.channel.listening?.hear(world.account, { of: 'post', remote }, undefined);
    expect(gone).toMatchObject({ comments: [], more: false });
  });

  it('is not answered at more length than LinkedIn takes', async () => {
    const parcel = newShipment(world.account, {
      text: 'x'.repeat(1251),
      media: [],
      replyTo: { remoteId: world.say('Hello') },
    });
    await expect(world.channel.prepare(parcel)).rejects.toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('at most 1250 characters'),
    });
  });
});
