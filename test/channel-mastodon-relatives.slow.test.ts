import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { accountDetails } from '../cli/render-accounts.ts';
import { startSandbox } from '../local/sandbox/start-sandbox.ts';
import { folderObjects } from '../shared/adapters/embedded/folder-objects.ts';
import { systemClock } from '../shared/adapters/system/clock.ts';
import { mastodonChannel } from '../shared/channels/mastodon/mastodon-channel.ts';
import { factsOf } from '../shared/channels/mastodon/relatives.ts';
import { channelContract } from './channel-contract.ts';
import {
  type ChannelWorld,
  FAULTS,
  FAULTS_WITHOUT_DESCRIPTIONS,
  newAccount,
  newShipment,
  storePicture,
} from './channel-world.ts';
import { mastodonRelative, type Relative } from './networks/mastodon-relative.ts';
import { openApi, specPath } from './networks/openapi.ts';

const TOKEN = 'a-token-of-the-test';
const POST = 'POST /api/v1/statuses';
const PAGE = '<!doctype html><title>Please wait</title>';

/** Small, answers at once, says nothing of its rate limits. */
const gotosocial: Relative = {
  software: { name: 'gotosocial', version: '0.19.1+git-3c2e1a0' },
  version: '0.19.1+git-3c2e1a0',
  hasNoRateLimitHeaders: true,
  readsOneByOne: true,
};
/** Limits in its own words, other ids in posts, other HTML, descriptions with the files. */
const pleroma: Relative = {
  software: { name: 'pleroma', version: '2.7.0' },
  version: '2.7.2 (compatible; Pleroma 2.7.0)',
  oldInstance: { max_toot_chars: 5000, description_limit: 4000, upload_limit: 16_000_000 },
  ignoresKeys: true,
  changesMediaIds: true,
  describesFiles: true,
  html: (content) =>
    content
      .replaceAll('</p><p>', '<br/><br/>')
      .replace(/<\/?p>/g, '')
      .replaceAll('&#39;', "'"),
};
/** An adapter in front of something else: no nodeinfo, old uploads that nobody can look at, descriptions lost. */
const adapter: Relative = {
  version: '3.0.0 (compatible; Sharkey 2024.11.2)',
  ignoresKeys: true,
  hasNoRateLimitHeaders: true,
  hasOldUploads: true,
  showsNoUploads: true,
  losesUploadDescriptions: true,
  describesFiles: true,
  html: (content) => `<div>${content.replaceAll('<br />', '<br>\n')}</div>`,
};

async function relativeWorld(relative: Relative) {
  const root = await mkdtemp(join(tmpdir(), 'relative-'));
  const sandbox = await startSandbox({
    accounts: [{ username: 'library', displayName: 'Library', token: TOKEN }],
    processingMs: 0,
  });
  const network = await mastodonRelative(sandbox.url, relative);
  const objects = folderObjects({ root });
  const secrets = { read: async () => ({ accessToken: TOKEN }), write: async () => {} };
  const world: ChannelWorld = {
    channel: mastodonChannel({
      secrets,
      objects,
      clock: systemClock,
      fetch: network.fetch,
    }),
    account: newAccount({
      id: 'relative',
      channel: 'mastodon',
      handle: '@library@relative.example',
      server: 'https://relative.example',
    }),
    secrets,
    objects,
    faults: {
      loseAnswer: () => network.next(POST, { kind: 'no-answer', when: 'after' }),
      failAfter: () => network.next(POST, { kind: 'answer', when: 'after', status: 502, body: PAGE }),
      failBefore: () => network.next(POST, { kind: 'answer', when: 'before', status: 500, body: {} }),
      answerWithPage: () => network.next(POST, { kind: 'answer', when: 'before', status: 200, body: PAGE }),
      throttle: (seconds) =>
        network.next(POST, {
          kind: 'answer',
          when: 'before',
          status: 429,
          body: { error: 'Throttled' },
          headers: { 'retry-after': String(seconds) },
        }),
      dropDescriptions: () => {
        sandbox.faults.losesDescriptions = true;
      },
      hideList: () =>
        network.next(
          'GET /api/v1/accounts/*/statuses',
          { kind: 'answer', when: 'before', status: 200, body: PAGE },
          9,
        ),
      revoke: () => sandbox.faults.revoke(TOKEN),
      unplug: () => network.close(),
    },
    posts: async () => sandbox.posts().map(({ id, text, alts }) => ({ id, text, alts })),
    async stop() {
      await network.close();
      await sandbox.close();
      await rm(root, { recursive: true, force: true });
    },
  };
  return { ...world, network, sandbox };
}

channelContract(
  'Mastodon (to a server like GoToSocial)',
  () => relativeWorld(gotosocial),
  FAULTS_WITHOUT_DESCRIPTIONS,
);
channelContract('Mastodon (to a server like Pleroma)', () => relativeWorld(pleroma), FAULTS);
channelContract('Mastodon (to an adapter like Sharkey’s)', () => relativeWorld(adapter), FAULTS);

describe('a server that speaks Mastodon’s API', () => {
  let world: Awaited<ReturnType<typeof relativeWorld>>;
  afterEach(() => world.stop());
  const recognised = async (relative: Relative) => {
    world = await relativeWorld(relative);
    return world.channel.recognise?.(world.account);
  };

  it('is recognised by nodeinfo', async () => {
    expect(await recognised(pleroma)).toMatchObject({ software: 'pleroma', version: '2.7.0', mends: 'file' });
  });

  it('is recognised by the version that it claims where it has no nodeinfo', async () => {
    expect(await recognised(adapter)).toMatchObject({ software: 'sharkey', version: '2024.11.2' });
  });

  it('is treated with care where it does not say what it is', async () => {
    expect(await recognised({ version: '4.4.0' })).toEqual({
      software: 'unknown',
      version: '4.4.0',
      keepsKeys: false,
      keepsMediaIds: false,
      mends: 'file',
      asksTextType: false,
      readsSeveral: true,
      hidesReplies: false,
    });
  });

  it('is not asked elsewhere what it is, where nobody should see the token', async () => {
    world = await relativeWorld(pleroma);
    const links = [
      { rel: 'http://nodeinfo.diaspora.software/ns/schema/2.0', href: 'https://other.example/nodeinfo' },
    ];
    world.network.next('GET /.well-known/nodeinfo', {
      kind: 'answer',
      when: 'before',
      status: 200,
      body: { links },
    });
    // The local network throws where the channel talks to another host.
    expect(await world.channel.recognise?.(world.account)).toMatchObject({ software: 'pleroma' });
  });

  it('has its limits read as it writes them', async () => {
    world = await relativeWorld(pleroma);
    expect(await world.channel.probe(world.account)).toMatchObject({
      text: { max: 5000, count: 'code-points' },
      alt: { max: 4000 },
      media: { imageBytes: 16_000_000, videoBytes: 16_000_000 },
    });
  });

  it('that takes no text alone says so in its limits', async () => {
    world = await relativeWorld({ software: { name: 'pixelfed', version: '0.12.5' } });
    expect((await world.channel.probe(world.account)).media.least).toBe(1);
  });

  it.each([
    ['is told that the text is plain, if it asks', gotosocial, 'text/plain'],
    ['is not told what it does not know', adapter, undefined],
  ])('%s', async (_, relative, expected) => {
    world = await relativeWorld(relative);
    const parcel = newShipment(world.account, { text: 'Open *today* until _nine_.', media: [] });
    await world.channel.commit(parcel, await world.channel.prepare(parcel));
    const sent = world.network.requests.find(({ method, url }) => `${method} ${url.pathname}` === POST);
    expect(JSON.parse(new TextDecoder().decode(sent?.body)).content_type).toBe(expected);
  });

  it('shows files under other ids: a post of the same words about another picture is not taken for ours', async () => {
    world = await relativeWorld(pleroma);
    const text = 'Seen in the archive.';
    const other = newShipment(world.account, {
      text,
      media: [await storePicture(world.objects, 'teal', 'Teal.')],
    });
    await world.channel.commit(other, await world.channel.prepare(other));
    const ours = newShipment(world.account, {
      text,
      media: [await storePicture(world.objects, 'gold', 'Gold.')],
    });
    const prepared = await world.channel.prepare(ours);
    expect(await world.channel.find(ours, prepared, async () => false)).toEqual({ absent: true });
    const remote = await world.channel.commit(ours, prepared);
    expect(await world.channel.find(ours, prepared, async () => false)).toMatchObject({ found: remote });
  });

  it('that lets nobody write descriptions again says what to do', async () => {
    world = await relativeWorld({ software: { name: 'mastodon', version: '4.0.2' } });
    const parcel = newShipment(world.account, {
      text: 'Undescribed',
      media: [await storePicture(world.objects, 'teal', 'Teal.')],
    });
    world.sandbox.faults.losesDescriptions = true;
    const remote = await world.channel.commit(parcel, await world.channel.prepare(parcel));
    await expect(world.channel.describe?.(parcel, remote)).rejects.toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('Add them by hand in its web page'),
    });
  });

  it('refuses a post for its own reasons, and is not taken for one that lost an upload', async () => {
    world = await relativeWorld(adapter);
    const media = [await storePicture(world.objects, 'teal', 'Teal.')];
    const parcel = newShipment(world.account, { text: 'x'.repeat(501), media });
    const prepared = await world.channel.prepare(parcel);
    await expect(world.channel.commit(parcel, prepared)).rejects.toMatchObject({ outcome: 'refused' });
  });

  it('is described in what the administrator sees of the account', async () => {
    world = await relativeWorld(adapter);
    const limits = await world.channel.probe(world.account);
    const probed = { at: 0, limits, server: factsOf('Sharkey', '2024.11.2') };
    const page = accountDetails({ ...world.account, probed }, { timeZone: 'Europe/London' });
    expect(page).toContain('Server         sharkey 2024.11.2');
    expect(page).toContain('a repeated request is not known to publish once');
    expect(page).toContain('not asked yet whether replies can be hidden');
    const asked = { ...probed, server: { ...probed.server, hidesReplies: false } };
    expect(accountDetails({ ...world.account, probed: asked }, { timeZone: 'Europe/London' })).toContain(
      'replies of others cannot be hidden',
    );
  });
});

describe('Mastodon’s descriptions', () => {
  it.each([
    ['mastodon', '4.1.0', 'post'],
    ['mastodon', '4.0.9', 'nothing'],
    ['mastodon', '5.0.0-alpha.1', 'post'],
    ['mastodon', '3.5.3', 'nothing'],
    ['hometown', '1.1.1', 'nothing'],
    ['akkoma', '3.13.2', 'file'],
  ])('of %s %s are mended with the %s', (name, version, mends) => {
    expect(factsOf(name, version).mends).toBe(mends);
  });
});

const SPEC = specPath('mastodon-openapi.json');

describe('what Mastodon is asked', () => {
  it.skipIf(SPEC !== undefined)('is not held against its description: IMPRIMATUR_SPECS is not there', () => {
    expect(SPEC).toBeUndefined();
  });

  it.skipIf(SPEC === undefined)('is in its description: method, path, parameters and body', async () => {
    const world = await relativeWorld({ software: { name: 'mastodon', version: '4.4.0' } });
    const { account, channel, objects, network } = world;
    const media = [
      await storePicture(objects, 'teal', 'Teal.'),
      await storePicture(objects, 'gold', 'Gold.'),
    ];
    const parcel = newShipment(account, { text: 'Held against its description.', media });
    await channel.probe(account);
    const prepared = await channel.prepare(parcel);
    const next = { ...parcel, delivery: { ...parcel.delivery, prepared } };
    const remote = await channel.commit(next, await channel.prepare(next));
    await channel.find(next, prepared, async () => false);
    await channel.readBack(next, remote);
    await channel.describe?.(next, remote);
    await channel.retract(account, remote);
    const faultsOf = openApi(SPEC ?? '');
    const calls = network.requests.filter(({ url }) => url.pathname.startsWith('/api/'));
    expect(
      new Set(calls.map(({ method, url }) => `${method} ${url.pathname.replace(/\d{5,}/, ':id')}`)),
    ).toEqual(
      new Set([
        'GET /api/v2/instance',
        'GET /api/v1/accounts/verify_credentials',
        'POST /api/v2/media',
        'GET /api/v1/media/:id',
        'POST /api/v1/statuses',
        'GET /api/v1/accounts/:id/statuses',
        'GET /api/v1/statuses',
        'GET /api/v1/statuses/:id',
        'PUT /api/v1/statuses/:id',
        'DELETE /api/v1/statuses/:id',
      ]),
    );
    const faults = (await Promise.all(calls.map(faultsOf))).flat();
    // The sandbox's answers have what Mastodon's have and the unofficial description has not: `null`, sizes.
    expect(faults.filter((fault) => !fault.startsWith('the answer'))).toEqual([
      // It knows the name of the form's field only, which ends in `[]`; in JSON there is none.
      'PUT /api/v1/statuses/{id} has media_attributes, which is not described',
    ]);
    await world.stop();
  });
});
