/** Whom the library may ask for a permission. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { permissions } from '../functions/permissions.ts';
import type { Comment } from '../shared/core/comments/comment.ts';
import { ACCOUNT, type ReplyWorld, replyWorld } from './reply-world.ts';

const BY = { who: 'the administrator', why: 'a fine picture' };

let world: ReplyWorld;
let id: string;
beforeEach(async () => {
  world = await replyWorld();
  id = await world.ask('My picture of your window, taken yesterday.');
});
afterEach(() => world.close());

const request = (more: object = {}) =>
  permissions(world.deps)(
    { op: 'request', id: 'window', work: { comment: id }, ...BY, ...more },
    {
      awsRequestId: 'request-1',
    },
  );
/** Whatever the rules say of the words. */
async function becomes(change: Partial<Comment>): Promise<void> {
  const { route: _route, alsoFor: _alsoFor, ...comment } = await world.comment(id);
  const judgement = { ...comment.judgement, action: 'none', findings: [] } as const;
  await world.store.save<Comment>(
    await world.comment(id),
    { ...comment, judgement, ...change },
    BY,
    world.now(),
  );
}

it.each(['safeguarding', 'information-rights'] as const)(
  'nobody is asked while their comment is an officer’s (%s), whatever the reason',
  async (why) => {
    await becomes({ route: { why, to: 'the officer' } });
    for (const more of [{}, { despite: 'it is a fine picture' }])
      await expect(request(more)).rejects.toThrow(
        new RegExp(`for the the officer \\(${why}\\).*comments close.*comments unroute`),
      );
    expect(await world.store.permissions()).toEqual([]);
    await world.call({ op: 'close', id, ...BY });
    expect(await request()).toMatchObject({ permission: { state: 'requested' } });
  },
);

it('nobody is asked under what the rules found, unless somebody says why, which is kept', async () => {
  const { judgement } = await world.comment(id);
  const findings = [{ rule: 'threat', reason: 'moderation.offence', certainty: 'high' }] as const;
  await becomes({ judgement: { ...judgement, action: 'look', findings } });
  await expect(request()).rejects.toThrow(/found something.*\(threat\).*comments approve.*--despite/);
  expect(await world.store.permissions()).toEqual([]);
  await request({ despite: 'it is a line of a song' });
  const [asked] = await world.store.permissions();
  expect(asked?.history.at(-1)?.why).toContain('it is a line of a song');
  expect(asked?.work.maker?.accountId).toBe(ACCOUNT);
});
