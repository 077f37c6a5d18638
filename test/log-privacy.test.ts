import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Comment } from '../shared/core/comments/comment.ts';
import { newComment } from './comment-store-contract.ts';
import { ACCOUNT, commentWorld } from './comment-world.ts';
import { leaks, leaksInLog, watchedLog } from './log-privacy.ts';
import { replyWorld } from './reply-world.ts';
import { memoryStore } from './world/memory-store.ts';

const REASON = { who: 'test', why: 'heard' };
const TEXT = 'When does the reading room open on Saturdays?';

/** Other logs would not be looked through. */
const OWN_LOGS = ['test/log-privacy.ts', 'test/log-privacy.test.ts'];

describe('the look through the logs of every test', () => {
  it.each([
    ['the words of a comment', { text: TEXT }],
    ['a part of them', { why: `not: “${TEXT.slice(9, 33)}…”` }],
    ['a handle', { by: '@reader@mastodon.example' }],
    ['an address with a handle in it', { url: 'https://mastodon.example/@reader@mastodon.example/7' }],
  ])('finds %s', async (_, fields) => {
    await memoryStore().create(newComment('1', { text: TEXT }), REASON, 0);
    watchedLog().info('comment-heard', { comment: 'mastodon.0123456789ab', ...fields });
    expect(leaks()).not.toEqual([]);
    expect(leaks(), 'it looks once').toEqual([]);
  });

  it('finds the words of an answer', async () => {
    const world = await replyWorld();
    const id = await world.ask(TEXT);
    const saying = { say: 'text', text: 'From ten in the morning.' };
    await world.call({ op: 'reply', id, saying, who: 'test' });
    world.deps.log.info('reply-named', { comment: id, text: 'ten in the' });
    expect(leaks()).toEqual([expect.stringContaining('words of an answer (“ten in the”)')]);
    await world.close();
  });

  it('finds what a step of the pipeline says too much', async () => {
    const world = await commentWorld(memoryStore());
    const { store, log } = world.deps;
    const talkative = {
      ...store,
      create: async (...[item, reason, now]: Parameters<typeof store.create>) => {
        if ('text' in item) log.info('heard', { words: String(item.text) });
        return store.create(item, reason, now);
      },
    };
    world.network.say({ remoteId: '1', text: TEXT });
    await world.poll(Object.assign({}, world.deps, { store: talkative }));
    expect(leaks()).toEqual([
      expect.stringContaining('words of a comment (“when does the”)'),
      ...Array(5).fill(expect.any(String)),
    ]);
    await world.close();
  });

  it('lets ids and numbers pass', async () => {
    const comment = await memoryStore().create<Comment>(newComment('1', { text: TEXT }), REASON, 0);
    watchedLog().warn('look-problem', { account: ACCOUNT, comment: comment.id, outcome: 'later', open: 3 });
    expect(leaks()).toEqual([]);
  });

  it('reads the log of another process, too', () => {
    const log = [{ event: 'comments-polled' }, { event: 'x', words: TEXT }].map((line) =>
      JSON.stringify(line),
    );
    expect(leaksInLog(log.join('\n'), [{ text: TEXT }])).not.toEqual([]);
    expect(leaksInLog(log[0] ?? '', [{ text: TEXT }])).toEqual([]);
  });

  it('is passed by no test', () => {
    const project = join(import.meta.dirname, '..');
    const files = globSync('test/**/*.ts', { cwd: project, exclude: ['**/node_modules/**'] });
    expect(files.length).toBeGreaterThan(200);
    const unwatched = files
      .filter((file) => !OWN_LOGS.includes(file))
      .filter((file) => /\bjsonLog\b/.test(readFileSync(join(project, file), 'utf8')));
    expect(unwatched, 'they are to use watchedLog').toEqual([]);
  });
});
