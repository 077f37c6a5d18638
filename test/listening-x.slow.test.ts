import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY } from '../shared/core/time.ts';
import { listeningCases } from './listening-cases.ts';
import { xWorld } from './listening-x-world.ts';

listeningCases('X', xWorld);

describe('what readers say on X', () => {
  let world: Awaited<ReturnType<typeof xWorld>>;
  beforeEach(async () => {
    world = await xWorld();
  });
  afterEach(() => world.stop());
  const hear = async (cursor?: string) => {
    const hearing = await world.channel.listening?.hear(world.account, world.source, cursor);
    if (hearing === undefined) throw new Error('X does not listen');
    return hearing;
  };
  const act = async (remoteId: string, action: 'hide' | 'mute' | 'unmute', root?: string) =>
    world.channel.listening?.act(
      world.account,
      { remoteId, authorId: world.authorId(undefined), ...(root !== undefined && { root }) },
      action,
    );

  it('is asked for sparingly: who is signed in once, each post once, nothing from long ago', async () => {
    world.say('Long ago', { at: Date.now() - 2 * DAY });
    const first = await hear();
    expect(first).toMatchObject({ comments: [], more: false });
    const before = world.server.requests.length;
    world.say('Now');
    const second = await hear(first.cursor);
    await hear(second.cursor);
    const calls = world.server.requests.slice(before);
    expect(calls.map(({ url }) => url.pathname)).toEqual(Array(2).fill('/2/users/2244994945/mentions'));
    expect(calls[1]?.url.searchParams.get('since_id')).toBe(second.comments[0]?.remoteId);
    expect(calls[1]?.answer?.json).toMatchObject({ meta: { result_count: 0 } });
  });

  it('has its links whole, and says what it answers and where the conversation began', async () => {
    const { cursor } = await hear();
    const id = world.say('See https://library.example/rooms & tell');
    const [heard] = (await hear(cursor)).comments;
    expect(heard).toMatchObject({
      remoteId: id,
      text: '@library See https://library.example/rooms & tell',
      links: ['https://library.example/rooms'],
      author: { handle: '@a_reader' },
      parent: world.root,
      root: world.root,
      language: 'en',
      url: `https://x.com/a_reader/status/${id}`,
    });
  });

  it('cannot be hidden where somebody else began the conversation, which is no matter of rights', async () => {
    const elsewhere = world.server.readers.say('Hello @library');
    await expect(act(elsewhere, 'hide')).rejects.toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('under its own posts only'),
    });
    const below = world.say('Spam', { answers: elsewhere });
    await expect(act(below, 'hide', elsewhere)).rejects.toMatchObject({ outcome: 'refused' });
  });

  it('is not hidden where X says that it is not', async () => {
    const spam = world.say('Spam');
    world.server.next('PUT /2/tweets/*/hidden', {
      kind: 'answer',
      when: 'before',
      status: 200,
      body: { data: { hidden: false } },
    });
    await expect(act(spam, 'hide', world.root)).rejects.toMatchObject({ outcome: 'later' });
  });

  it('is no longer heard from somebody who is muted, until that is taken back', async () => {
    const id = world.say('Spam');
    await act(id, 'mute');
    expect([...world.server.readers.muted]).toEqual([world.authorId(undefined)]);
    await act(id, 'unmute');
    expect(world.server.readers.muted.size).toBe(0);
  });

  it('needs rights of its own, and the message names them', async () => {
    world.server.scopes.delete('tweet.moderate.write');
    const spam = world.say('Spam');
    await expect(act(spam, 'hide', world.root)).rejects.toMatchObject({
      outcome: 'credentials',
      message: expect.stringContaining('tweet.moderate.write'),
    });
  });
});
