import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../local/sandbox/start-sandbox.ts';
import { folderObjects } from '../shared/adapters/embedded/folder-objects.ts';
import { systemClock } from '../shared/adapters/system/clock.ts';
import { idempotencyKey } from '../shared/channels/mastodon/idempotency-key.ts';
import { mastodonChannel } from '../shared/channels/mastodon/mastodon-channel.ts';
import { HOUR, MINUTE } from '../shared/core/time.ts';
import type { Shipment } from '../shared/ports.ts';
import { channelContract } from './channel-contract.ts';
import { type ChannelWorld, FAULTS, newAccount, newShipment, storePicture } from './channel-world.ts';
import { passingClock } from './networks/network-world.ts';

const TOKEN = 'a-token-of-the-test';
const POST = 'POST /api/v1/statuses';

async function mastodonWorld() {
  const root = await mkdtemp(join(tmpdir(), 'mastodon-'));
  let shift = 0;
  const sandbox = await startSandbox({
    accounts: [
      { username: 'library', displayName: 'Library', token: TOKEN },
      { username: 'museum', displayName: 'Museum', token: 'the-token-of-another-account' },
    ],
    processingMs: 20,
    now: () => Date.now() + shift,
  });
  const objects = folderObjects({ root });
  let accessToken = TOKEN;
  const secrets = {
    read: async () => ({ accessToken }),
    write: async (_: string, secret: Readonly<Record<string, string>>) => {
      accessToken = secret.accessToken ?? '';
    },
  };
  const { faults } = sandbox;
  const world: ChannelWorld = {
    channel: mastodonChannel({ secrets, objects, clock: systemClock }),
    account: newAccount({
      id: 'mastodon',
      channel: 'mastodon',
      handle: '@library@sandbox.example',
      server: sandbox.url,
    }),
    secrets,
    objects,
    faults: {
      loseAnswer: () => faults.next(POST, { kind: 'no-answer', when: 'after' }),
      failAfter: () => faults.next(POST, { kind: 'error', when: 'after', status: 500 }),
      failBefore: () => faults.next(POST, { kind: 'error', when: 'before', status: 500 }),
      answerWithPage: () => faults.next(POST, { kind: 'web-page', when: 'before' }),
      throttle: (retryAfterSeconds) => faults.next(POST, { kind: 'too-many-requests', retryAfterSeconds }),
      dropDescriptions: () => {
        faults.losesDescriptions = true;
      },
      hideList: () =>
        faults.next('GET /api/v1/accounts/:id/statuses', { kind: 'web-page', when: 'before' }, 10),
      revoke: () => faults.revoke(TOKEN),
      unplug: () => sandbox.close(),
    },
    posts: async () => sandbox.posts().map(({ id, text, alts }) => ({ id, text, alts })),
    async stop() {
      await sandbox.close();
      await rm(root, { recursive: true, force: true });
    },
  };
  return { ...world, sandbox, passTime: (ms: number) => (shift += ms) };
}

channelContract('Mastodon', mastodonWorld, FAULTS);

describe('the Mastodon channel', () => {
  let world: Awaited<ReturnType<typeof mastodonWorld>>;
  beforeEach(async () => {
    world = await mastodonWorld();
  });
  afterEach(() => world.stop());

  const shipment = (text: string): Shipment => newShipment(world.account, { text, media: [] });
  const nobodys = async () => false;

  it('reads the limits from the server', async () => {
    expect(await world.channel.probe(world.account)).toMatchObject({
      text: { max: 500, count: 'mastodon', linkLength: 23 },
      alt: { max: 1500 },
      media: { images: 4, imageBytes: 16 * 1024 * 1024 },
    });
  });

  it('asks servers that lack the second version of the instance for the first', async () => {
    world.sandbox.faults.next('GET /api/v2/instance', { kind: 'error', when: 'before', status: 404 });
    expect(await world.channel.probe(world.account)).toMatchObject({ text: { max: 500 } });
  });

  it('does not publish in the name of another account whose token it was given', async () => {
    await world.secrets.write('mastodon', { accessToken: 'the-token-of-another-account' });
    await expect(world.channel.probe(world.account)).rejects.toMatchObject({
      outcome: 'credentials',
      message: expect.stringContaining('belongs to @museum, the directory says @library@sandbox.example'),
    });
    await expect(world.channel.prepare(shipment('Ours?'))).rejects.toMatchObject({ outcome: 'credentials' });
  });

  it('says how to make a token where there is none', async () => {
    await world.secrets.write('mastodon', {});
    await expect(world.channel.probe(world.account)).rejects.toMatchObject({
      outcome: 'credentials',
      message: expect.stringContaining('Development → New application'),
    });
  });

  it('derives its idempotency key from the delivery and its content alone', () => {
    const { delivery } = shipment('Any');
    const key = idempotencyKey(delivery);
    expect(idempotencyKey({ ...delivery, attempt: 7, due: 0 })).toBe(key);
    expect(idempotencyKey({ ...delivery, revision: 'r2' })).not.toBe(key);
    expect(idempotencyKey({ ...delivery, accountId: 'other' })).not.toBe(key);
  });

  it('sends the key with the post, so that a server that remembers it publishes once', async () => {
    const parcel = shipment('Once');
    const prepared = await world.channel.prepare(parcel);
    const remote = await world.channel.commit(parcel, prepared);
    expect(await world.channel.commit(parcel, prepared)).toEqual(remote);
    expect(world.sandbox.posts()).toHaveLength(1);
  });

  it('publishes at once, for everybody, in the language of the account', async () => {
    const welsh = { ...world.account, language: 'cy' };
    const parcel = newShipment(welsh, { text: 'Mae’r llyfrgell ar agor.', media: [] });
    const { id } = await world.channel.commit(parcel, await world.channel.prepare(parcel));
    const answer = await fetch(`${world.sandbox.url}/api/v1/statuses/${id}`);
    expect(JSON.parse(await answer.text())).toMatchObject({ language: 'cy', visibility: 'public' });
  });

  it('keeps uploads that are still there and repeats only those that are not', async () => {
    const first = newShipment(world.account, {
      text: 'Two pictures',
      media: [
        await storePicture(world.objects, 'teal', 'Teal.'),
        await storePicture(world.objects, 'gold', 'Gold.'),
      ],
    });
    const prepared = await world.channel.prepare(first);
    const again = { ...first, delivery: { ...first.delivery, prepared } };
    expect(await world.channel.prepare(again)).toEqual(prepared);
    world.sandbox.faults.next('GET /api/v1/media/:id', { kind: 'error', when: 'before', status: 404 });
    const third = await world.channel.prepare(again);
    expect(third.media).toMatchObject([{ alt: 'Teal.' }, { alt: 'Gold.' }]);
    expect(third.earlier).toHaveLength(1);
    expect(third.earlier).not.toEqual(expect.arrayContaining(idsOf(third.media)));
  });

  it('finds the post of an attempt whose uploads were replaced since', async () => {
    const media = [await storePicture(world.objects, 'teal', 'Teal.')];
    const first = newShipment(world.account, { text: 'One picture', media });
    const prepared = await world.channel.prepare(first);
    const remote = await world.channel.commit(first, prepared);
    // Used uploads are not shown any more: to prepare they look lost.
    const next = await world.channel.prepare({ ...first, delivery: { ...first.delivery, prepared } });
    expect(next.media).not.toEqual(prepared.media);
    expect(await world.channel.find(first, next, nobodys)).toMatchObject({ found: remote });
  });

  it('mends a description that did not arrive with the file', async () => {
    const lossy = mastodonChannel({
      secrets: world.secrets,
      objects: world.objects,
      clock: systemClock,
      fetch: async (input, init) => {
        const request = new Request(input, init);
        if (!request.url.endsWith('/api/v2/media')) return fetch(request);
        const form = await request.formData();
        form.set('description', '');
        return fetch(request.url, {
          method: 'POST',
          body: form,
          headers: { authorization: `Bearer ${TOKEN}` },
        });
      },
    });
    const media = [await storePicture(world.objects, 'teal', 'A teal square.')];
    const parcel = newShipment(world.account, { text: 'Described', media });
    await lossy.commit(parcel, await lossy.prepare(parcel));
    expect(world.sandbox.posts()[0]?.alts).toEqual(['A teal square.']);
  });

  it('prepares again where the network has thrown an upload away', async () => {
    const media = [await storePicture(world.objects, 'teal', 'Teal.')];
    const parcel = newShipment(world.account, { text: 'Later', media });
    const prepared = await world.channel.prepare(parcel);
    const gone = { ...prepared, media: [{ sha256: media[0]?.sha256, alt: 'Teal.', id: '1' }] };
    await expect(world.channel.commit(parcel, gone)).rejects.toMatchObject({
      outcome: 'later',
      message: expect.stringContaining('it will be uploaded again'),
    });
    expect(world.sandbox.posts()).toEqual([]);
    // The network says the same of an upload that a post has: perhaps that of an attempt whose answer was lost.
    const inDoubt = { ...parcel, delivery: { ...parcel.delivery, lookUps: 1 } };
    await expect(world.channel.commit(inDoubt, gone)).rejects.toMatchObject({ outcome: 'unknown' });
  });

  it('gives the reason of a definite refusal in the words of the network', async () => {
    const parcel = shipment('x'.repeat(501));
    const prepared = await world.channel.prepare(parcel);
    await expect(world.channel.commit(parcel, prepared)).rejects.toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('“Validation failed: Text character limit of 500 exceeded”'),
    });
  });

  it('knows its own text again in the HTML that the network makes of it', async () => {
    for (const text of [
      'Ask @library, @museum or @somebody@social.example about https://www.library.example/a/long/way/to/the/page?x=1&y=<2>',
      'Line one\nline two\n\n\n“Quotes” & <tags> &amp; #CamelCase, c’est ça… 👩🏽‍🔬',
      '#One #Two\u00a0#Three',
    ]) {
      const parcel = shipment(text);
      const prepared = await world.channel.prepare(parcel);
      const remote = await world.channel.commit(parcel, prepared);
      const isOther = async (id: string) => id !== remote.id;
      expect(await world.channel.find(parcel, prepared, isOther), text).toMatchObject({ found: remote });
    }
  });

  it('takes the oldest of several posts of the same text, and leaves the newer ones to those who need them', async () => {
    const [first, second] = [shipment('The same.'), shipment('The same.')];
    const prepared = await world.channel.prepare(first);
    const older = await world.channel.commit(first, prepared);
    const newer = await world.channel.commit(second, await world.channel.prepare(second));
    expect(await world.channel.find(first, prepared, nobodys)).toMatchObject({ found: older });
    const isOlder = async (id: string) => id === older.id;
    expect(await world.channel.find(first, prepared, isOlder)).toMatchObject({ found: newer });
  });

  it('does not take an older post of the same text for its own', async () => {
    const earlier = shipment('Closed on Monday.');
    await world.channel.commit(earlier, await world.channel.prepare(earlier));
    const parcel = shipment('Closed on Monday.');
    const today = { ...parcel, delivery: { ...parcel.delivery, sendingSince: Date.now() + 2 * MINUTE } };
    expect(await world.channel.find(today, await world.channel.prepare(today), nobodys)).toEqual({
      absent: true,
    });
  });

  it('looks through several pages of the account’s own posts', async () => {
    const parcel = shipment('The first of many');
    const prepared = await world.channel.prepare(parcel);
    const remote = await world.channel.commit(parcel, prepared);
    for (let number = 1; number <= 45; number += 1) {
      await world.channel.commit(shipment(`Number ${number}`), {
        text: `Number ${number}`,
        media: [],
        earlier: [],
      });
    }
    expect(await world.channel.find(parcel, prepared, nobodys)).toMatchObject({ found: remote });
  });

  it('finds the post on a server whose clock is ahead', async () => {
    world.passTime(2 * HOUR);
    const parcel = shipment('The server’s clock is two hours ahead.');
    const prepared = await world.channel.prepare(parcel);
    const remote = await world.channel.commit(parcel, prepared);
    expect(await world.channel.find(parcel, prepared, nobodys)).toMatchObject({ found: remote });
  });

  it('finds the post on a server whose clock is behind', async () => {
    world.passTime(-2 * HOUR);
    const parcel = shipment('The server’s clock is two hours behind.');
    const prepared = await world.channel.prepare(parcel);
    const remote = await world.channel.commit(parcel, prepared);
    const search = await world.channel.find(parcel, prepared, nobodys);
    expect(search).toMatchObject({ found: remote });
  });

  it('reports a server that has moved instead of following it', async () => {
    const elsewhere = createServer((_, answer) => answer.end('{"id":"1"}'));
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    let calls = 0;
    elsewhere.on('request', () => (calls += 1));
    const { port } = elsewhere.address() as AddressInfo;
    world.sandbox.faults.next('*', { kind: 'redirect', to: `http://127.0.0.1:${port}/` }, 5);
    await expect(world.channel.probe(world.account)).rejects.toMatchObject({ outcome: 'later' });
    expect(calls).toBe(0);
    await new Promise((resolve) => elsewhere.close(resolve));
  });

  it('does not wait for ever for an upload that never becomes ready', async () => {
    const { secrets, objects, account } = world;
    const channel = mastodonChannel({
      secrets,
      objects,
      clock: passingClock().clock,
    });
    world.sandbox.faults.next('GET /api/v1/media/:id', { kind: 'error', when: 'before', status: 206 }, 1000);
    const media = [await storePicture(objects, 'teal', 'Teal.')];
    await expect(channel.prepare(newShipment(account, { text: 'Soon.', media }))).rejects.toMatchObject({
      outcome: 'later',
      message: expect.stringMatching(/has not processed .*\.png within 2 minutes/),
    });
  });

  it('does not know whether it is out after an answer of 100 MB to the post itself', async () => {
    const parcel = shipment('Out?');
    const prepared = await world.channel.prepare(parcel);
    world.sandbox.faults.next(POST, { kind: 'huge', bytes: 100 * 1024 * 1024 });
    await expect(world.channel.commit(parcel, prepared)).rejects.toMatchObject({ outcome: 'unknown' });
    const search = await world.channel.find(parcel, prepared, async () => false);
    expect(search).toHaveProperty('found');
  });

  it('is sure that nothing was sent where the server’s name does not resolve', async () => {
    const parcel = shipment('Anybody?');
    const prepared = await world.channel.prepare(parcel);
    const nameless = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
    const { secrets, objects } = world;
    const channel = mastodonChannel({
      secrets,
      objects,
      clock: systemClock,
      fetch: () => Promise.reject(nameless),
    });
    await expect(channel.commit(parcel, prepared)).rejects.toMatchObject({
      outcome: 'later',
      message: expect.stringContaining('there is no server of that name'),
    });
  });

  it('asks for the server’s address where the directory has none', async () => {
    const { server: _, ...homeless } = world.account;
    await expect(world.channel.probe(homeless)).rejects.toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('server: https://mastodon.example'),
    });
  });
});

const idsOf = (media: unknown): string[] =>
  Array.isArray(media) ? media.map(({ id }: { id: string }) => id) : [];
