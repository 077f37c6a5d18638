/** An answer while nothing may go out: whoever gives it is told at once, and by what it is let out. */
import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { commentDetails } from '../cli/render-comment.ts';
import { showComment } from '../shared/steps/comments.ts';
import { pauseAccount } from '../shared/steps/pause-account.ts';
import { resumePublishing, stopPublishing } from '../shared/steps/stop-publishing.ts';
import { answering } from './cli-endpoint.ts';
import { imprimatur, temporaryFolder } from './cli-process.ts';
import { ACCOUNT, type ReplyWorld, replyWorld } from './reply-world.ts';

const BY = { who: 'Head', why: 'an accident' };
let folder: string;
let world: ReplyWorld;
let endpoint: { close(): void };
let id: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  world = await replyWorld();
  id = await world.ask('May I bring tea?');
  endpoint = await answering(folder, async (event) => {
    const answer = await world.call(event);
    await world.run();
    return answer;
  });
});
afterEach(async () => {
  endpoint.close();
  await world.close();
  await rm(folder, { recursive: true, force: true });
});
vi.setConfig({ testTimeout: 60_000 });

const reply = (...more: string[]) =>
  imprimatur(['comments', 'reply', id, '--text', 'Yes, in a closed cup.', ...more], { cwd: folder });
const page = async (): Promise<string> => {
  const view = await showComment(world.deps, id);
  return commentDetails(view, world.deps.policy, world.now()).replaceAll(/\s+/g, ' ');
};

it('says that everything is stopped, by whom and why, and goes out when everything goes on', async () => {
  await stopPublishing(world.deps, BY);
  const { code, err } = await reply();
  expect(code).toBe(1);
  expect(err).toMatch(
    /It is not out, and waits\. Nothing goes out: .* by Head: an accident\. .*imprimatur resume\n/,
  );
  expect(err).toMatch(/To take it back: imprimatur posts cancel reply--/);
  expect(err).not.toContain('on its way');
  expect(await page()).toContain('everything is stopped, by Head: an accident.');
  const data = await reply('--json');
  expect(data.code).toBe(1);
  expect(JSON.parse(data.out)).toMatchObject({ outcome: 'sent', waits: expect.stringContaining('stopped') });

  await resumePublishing(world.deps, BY);
  await world.settle(3);
  expect(world.answers()).toHaveLength(1);
  expect(await page()).not.toContain('stopped');
  expect((await reply()).err).toContain('It is out');
});

it('says that the account is paused', async () => {
  const account = await world.store.account(ACCOUNT);
  if (!account) throw new Error('The account was lost.');
  await pauseAccount(world.deps, account, 'The network is down');
  const { code, err } = await reply();
  expect(code).toBe(1);
  expect(err).toMatch(
    /waits\. It does not go out on sandbox, which is paused: The network is down\. .*accounts resume sandbox/,
  );
  expect(await page()).toContain('imprimatur accounts resume sandbox');
  expect(world.answers()).toEqual([]);
});
