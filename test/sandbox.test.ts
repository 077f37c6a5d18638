import { createRestAPIClient, MastoHttpError } from 'masto';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countCharacters } from '../local/sandbox/count-characters.ts';
import { type Sandbox, startSandbox } from '../local/sandbox/start-sandbox.ts';
import { HOUR, MINUTE } from '../shared/core/time.ts';

const TOKEN = 'token';
const picture = async (format: 'png' | 'gif' = 'png'): Promise<Blob> => {
  const drawn = sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } });
  return new Blob([new Uint8Array(await drawn.toFormat(format).toBuffer())]);
};
const withKey = (key: string) => ({ requestInit: { headers: { 'Idempotency-Key': key } } });
const statusOf = (attempt: Promise<unknown>): Promise<number> =>
  attempt.then(
    () => 200,
    (error: unknown) => {
      if (error instanceof MastoHttpError) return error.statusCode;
      throw error;
    },
  );

describe('the sandbox network, to a client that others wrote (masto),', () => {
  let sandbox: Sandbox;
  let shift = 0;
  const start = () =>
    startSandbox({
      accounts: [
        { username: 'library', displayName: 'Library', token: TOKEN },
        { username: 'museum', displayName: 'Museum', token: 'other' },
      ],
      processingMs: MINUTE,
      now: () => Date.now() + shift,
    });
  const client = (accessToken = TOKEN) => createRestAPIClient({ url: sandbox.url, accessToken });
  const pass = (ms: number): void => {
    shift += ms;
  };
  const upload = async (description: string, format?: 'png' | 'gif') =>
    client().v2.media.create({ file: await picture(format), description, skipPolling: true });
  const raw = (path: string, init: RequestInit = {}) =>
    fetch(sandbox.url + path, { ...init, headers: { authorization: `Bearer ${TOKEN}` } });

  beforeEach(async () => {
    shift = 0;
    sandbox = await start();
  });
  afterEach(() => sandbox.close());

  it('says who is signed in, and refuses who is not', async () => {
    expect((await client().v1.accounts.verifyCredentials()).username).toBe('library');
    expect(await statusOf(client('wrong').v1.accounts.verifyCredentials())).toBe(401);
    expect(await statusOf(client('wrong').v1.statuses.create({ status: 'No' }))).toBe(401);
    expect((await fetch(`${sandbox.url}/api/v1/statuses`, { method: 'POST' })).status).toBe(401);
    sandbox.faults.revoke(TOKEN);
    expect(await statusOf(client().v1.accounts.verifyCredentials())).toBe(401);
    expect(sandbox.posts()).toEqual([]);
  });

  it('processes an upload for a while, and refuses a post that uses it too soon', async () => {
    const form = new FormData();
    form.append('file', await picture());
    form.append('description', 'Teal.');
    const accepted = await raw('/api/v2/media', { method: 'POST', body: form });
    expect(accepted.status).toBe(202);
    const { id, url }: { id: string; url: string | null } = JSON.parse(await accepted.text());
    expect(url).toBeNull();
    expect((await raw(`/api/v1/media/${id}`)).status).toBe(206);
    expect(await statusOf(client().v1.statuses.create({ status: 'Now?', mediaIds: [id] }))).toBe(422);
    pass(MINUTE);
    const ready = await client().v1.media.$select(id).fetch();
    expect(ready).toMatchObject({
      type: 'image',
      description: 'Teal.',
      meta: { original: { width: 40, height: 30 } },
    });
    expect((await fetch(ready.url ?? '')).headers.get('content-type')).toBe('image/png');
    const status = await client().v1.statuses.create({ status: 'Now.', mediaIds: [id] });
    expect(status.mediaAttachments).toMatchObject([{ id, description: 'Teal.' }]);
    expect(await statusOf(client().v1.media.$select(id).fetch())).toBe(404);
    expect(await statusOf(client().v1.statuses.create({ status: 'Twice?', mediaIds: [id] }))).toBe(422);
  });

  it('keeps a description that is written later', async () => {
    const { id } = await upload('');
    await client().v1.media.$select(id).update({ description: 'Teal after all.' });
    pass(MINUTE);
    expect((await client().v1.media.$select(id).fetch()).description).toBe('Teal after all.');
  });

  it('refuses files that are no pictures, descriptions that are too long, and pictures beside a GIF', async () => {
    const file = new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/png' });
    expect(await statusOf(client().v2.media.create({ file, skipPolling: true }))).toBe(422);
    expect(await statusOf(upload('x'.repeat(1501)))).toBe(422);
    const ids = [(await upload('A')).id, (await upload('B', 'gif')).id];
    const five = [
      ...ids.slice(0, 1),
      ...(await Promise.all([1, 2, 3, 4].map(async () => (await upload('C')).id))),
    ];
    pass(MINUTE);
    expect(await statusOf(client().v1.statuses.create({ status: 'Mixed', mediaIds: ids }))).toBe(422);
    expect(await statusOf(client().v1.statuses.create({ status: 'Five', mediaIds: five }))).toBe(422);
    expect(
      await statusOf(client('other').v1.statuses.create({ status: 'Not mine', mediaIds: [ids[0] ?? ''] })),
    ).toBe(422);
    expect(sandbox.posts()).toEqual([]);
  });

  it('publishes once for one key within the hour, and again after it', async () => {
    const first = await client().v1.statuses.create({ status: 'Once' }, withKey('k'));
    const again = await client().v1.statuses.create({ status: 'Once' }, withKey('k'));
    expect(again.id).toBe(first.id);
    expect((await client('other').v1.statuses.create({ status: 'Once' }, withKey('k'))).id).not.toBe(
      first.id,
    );
    pass(HOUR + 1);
    expect((await client().v1.statuses.create({ status: 'Once' }, withKey('k'))).id).not.toBe(first.id);
  });

  it('publishes twice for one key when both calls come at once, as real servers do', async () => {
    const held = sandbox.faults.holdPublishing();
    const first = client().v1.statuses.create({ status: 'At once' }, withKey('k'));
    await held.arrived;
    await client().v1.statuses.create({ status: 'At once' }, withKey('k'));
    held.release();
    await first;
    expect(sandbox.posts()).toHaveLength(2);
  });

  it('refuses texts that are empty or too long as Mastodon counts them', async () => {
    const link = `https://library.example/${'x'.repeat(400)}`;
    expect(countCharacters(`${link} @library@mastodon.example 👩🏽‍🔬.`)).toBe(23 + 1 + 8 + 1 + 1 + 1);
    expect(await statusOf(client().v1.statuses.create({ status: `${'y'.repeat(476)} ${link}` }))).toBe(200);
    expect(await statusOf(client().v1.statuses.create({ status: `${'y'.repeat(477)} ${link}` }))).toBe(422);
    expect(await statusOf(client().v1.statuses.create({ status: ' \n' }))).toBe(422);
  });

  it('gives HTML with links, hashtags and mentions, and everything else escaped', async () => {
    const { content, tags, mentions } = await client().v1.statuses.create({
      status: '<script>alert("1")</script> & @museum #Tag https://library.example/?a=1&b=2',
    });
    expect(content).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; ');
    expect(content).toContain('href="https://library.example/?a=1&amp;b=2"');
    expect(content).not.toContain('<script');
    expect(tags.map(({ name }) => name)).toEqual(['Tag']);
    expect(mentions.map(({ username }) => username)).toEqual(['museum']);
  });

  it('edits and deletes only what is the caller’s own', async () => {
    const { id } = await client().v1.statuses.create({ status: 'Draft' });
    expect(await statusOf(client('other').v1.statuses.$select(id).remove())).toBe(403);
    const edited = await client().v1.statuses.$select(id).update({ status: 'Final' });
    expect(edited).toMatchObject({ content: '<p>Final</p>', editedAt: expect.any(String) });
    await client().v1.statuses.$select(id).remove();
    expect(await statusOf(client().v1.statuses.$select(id).fetch())).toBe(404);
    expect(await statusOf(client().v1.statuses.$select(id).remove())).toBe(404);
  });

  it('pages through an account’s posts in both directions', async () => {
    const ids: string[] = [];
    for (let number = 1; number <= 7; number += 1) {
      ids.unshift((await client().v1.statuses.create({ status: `Number ${number}` })).id);
    }
    const { id } = await client().v1.accounts.verifyCredentials();
    const list = client().v1.accounts.$select(id).statuses;
    const pages: string[][] = [];
    for await (const page of list.list({ limit: 3 })) pages.push(page.map((status) => status.id));
    expect(pages).toEqual([ids.slice(0, 3), ids.slice(3, 6), ids.slice(6)]);
    const idsOf = async (query: { minId?: string; sinceId?: string }) =>
      (await list.list({ limit: 2, ...query })).map((status) => status.id);
    const [oldest = ''] = ids.slice(-1);
    expect(await idsOf({ minId: oldest })).toEqual(ids.slice(4, 6));
    expect(await idsOf({ sinceId: oldest })).toEqual(ids.slice(0, 2));
  });

  it('hides new posts from lists for as long as a test wants, but not from who has their address', async () => {
    sandbox.faults.listingDelayMs = 20_000;
    const { id, account } = await client().v1.statuses.create({ status: 'Fresh' });
    const list = () => client().v1.accounts.$select(account.id).statuses.list();
    expect(await list()).toEqual([]);
    expect((await client().v1.statuses.$select(id).fetch()).id).toBe(id);
    pass(20_000);
    expect((await list()).map((status) => status.id)).toEqual([id]);
  });

  it('notifies who is named in a reply, and shows the thread', async () => {
    const post = await client().v1.statuses.create({ status: 'Ask us' });
    const reply = await client('other').v1.statuses.create({
      status: '@library When?',
      inReplyToId: post.id,
    });
    await client('other').v1.statuses.create({ status: 'Names nobody', inReplyToId: post.id });
    const [first, ...more] = await client().v1.notifications.list({ types: ['mention'] });
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      type: 'mention',
      account: { username: 'museum' },
      status: { id: reply.id },
    });
    expect(await client().v1.notifications.list({ minId: first?.id ?? '' })).toEqual([]);
    const answer = await client().v1.statuses.create({ status: '@museum Now.', inReplyToId: reply.id });
    const { ancestors, descendants } = await client().v1.statuses.$select(reply.id).context.fetch();
    expect(ancestors.map(({ id }) => id)).toEqual([post.id]);
    expect(descendants.map(({ id }) => id)).toEqual([answer.id]);
  });

  it('counts the calls of a token and says when it may call again', async () => {
    await sandbox.close();
    sandbox = await startSandbox({
      accounts: [{ username: 'library', displayName: 'Library', token: TOKEN }],
      rateLimits: { calls: 2, uploads: 1 },
      now: () => Date.now() + shift,
    });
    const path = '/api/v1/accounts/verify_credentials';
    expect((await raw(path)).headers.get('x-ratelimit-remaining')).toBe('1');
    await raw(path);
    const refused = await raw(path);
    expect(refused.status).toBe(429);
    expect(Date.parse(refused.headers.get('x-ratelimit-reset') ?? '')).toBeGreaterThan(Date.now());
    pass(5 * MINUTE);
    expect((await raw(path)).status).toBe(200);
  });
});
