import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderObjects } from '../shared/adapters/embedded/folder-objects.ts';
import { blueskyChannel } from '../shared/channels/bluesky/bluesky.ts';
import { BLUESKY } from '../shared/channels/bluesky/traits.ts';
import { HOUR } from '../shared/core/time.ts';
import type { Secrets, Shipment } from '../shared/ports.ts';
import { localServer } from './bluesky/local-server.ts';
import { videoService } from './bluesky/video-service.ts';
import { newAccount, newShipment } from './channel-world.ts';
import { film } from './media/draw.ts';
import { passingClock } from './networks/network-world.ts';

const HANDLE = 'library.test';

/** An account on a public server, and the video service that all public servers share. */
async function publicWorld() {
  const folder = await mkdtemp(join(tmpdir(), 'bluesky-video-'));
  const pds = await localServer();
  pds.join({ handle: HANDLE, password: 'abcd-efgh-ijkl-mnop' });
  const service = await videoService(pds);
  const hosts: Readonly<Record<string, string>> = {
    'bsky.social': pds.origin,
    'video.bsky.app': service.origin,
  };
  const calls: string[] = [];
  let secret: Readonly<Record<string, string>> = { appPassword: 'abcd-efgh-ijkl-mnop' };
  const secrets: Secrets = {
    read: async () => secret,
    write: async (_, next) => {
      secret = next;
    },
  };
  const objects = folderObjects({ root: folder });
  const channel = blueskyChannel({
    secrets,
    objects,
    clock: passingClock().clock,
    async fetch(input, init) {
      const request = new Request(input, init);
      const url = new URL(request.url);
      const origin = hosts[url.host];
      if (origin === undefined) throw new Error(`The channel talked to ${url.host}.`);
      calls.push(`${url.host} ${url.pathname.replace('/xrpc/', '')}`);
      const body = request.body ? await request.arrayBuffer() : undefined;
      return fetch(new URL(url.pathname + url.search, origin), {
        method: request.method,
        headers: request.headers,
        ...(body && { body }),
      });
    },
  });
  const account = newAccount({ id: 'bluesky', channel: 'bluesky', handle: `@${HANDLE}` });
  const bytes = await film('video/mp4');
  await objects.write('media/film.mp4', bytes, 'video/mp4');
  const medium = { key: 'media/film.mp4', sha256: 'film', type: 'video/mp4', bytes: bytes.length } as const;
  return {
    channel,
    service,
    calls,
    shipment: (text = 'Come in.'): Shipment =>
      newShipment(account, { text, media: [{ ...medium, width: 360, height: 640, alt: 'A walk.' }] }),
    async stop() {
      await Promise.all([service.close(), pds.close()]);
      await rm(folder, { recursive: true });
    },
  };
}

describe('a video for Bluesky', () => {
  let world: Awaited<ReturnType<typeof publicWorld>>;
  beforeEach(async () => {
    world = await publicWorld();
  });
  afterEach(() => world.stop());

  it('is processed by the video service before the post is there, and then published', async () => {
    const parcel = world.shipment();
    const prepared = await world.channel.prepare(parcel);
    expect(world.calls).toContain('video.bsky.app app.bsky.video.uploadVideo');
    expect(world.calls).not.toContain('bsky.social com.atproto.repo.uploadBlob');
    const remote = await world.channel.commit(parcel, prepared);
    expect(await world.channel.readBack(parcel, remote)).toEqual({
      text: 'Come in.',
      isAsSent: true,
      media: [{ alt: 'A walk.' }],
    });
  });

  it('that the service knows is not processed again', async () => {
    await world.channel.prepare(world.shipment());
    world.service.processing = 'never';
    const again = world.shipment('Once more.');
    const remote = await world.channel.commit(again, await world.channel.prepare(again));
    expect(remote.url).toMatch(/^https:\/\/bsky\.app\/profile\/library\.test\/post\//);
  });

  it.each([
    ['never', 'later', /Bluesky has not processed film\.mp4 within 5 minutes/],
    ['failed', 'refused', /Bluesky could not process film\.mp4 \(“Video too long”\)\. Export it again/],
  ] as const)('is not waited for for ever where it is ready %s', async (processing, outcome, message) => {
    world.service.processing = processing;
    await expect(world.channel.prepare(world.shipment())).rejects.toMatchObject({
      outcome,
      message: expect.stringMatching(message),
    });
  });

  it('waits for another day where the account has sent enough of them', async () => {
    world.service.limits = {
      canUpload: false,
      remainingDailyVideos: 0,
      message: 'User has reached the daily limit',
    };
    await expect(world.channel.prepare(world.shipment())).rejects.toMatchObject({
      outcome: 'later',
      retryAfterMs: HOUR,
      message: expect.stringContaining('takes no more videos from @library.test today'),
    });
  });

  it('is refused with what to do where the account may not send any', async () => {
    world.service.limits = {
      canUpload: false,
      error: 'unconfirmed_email',
      message: 'Please confirm your email.',
    };
    await expect(world.channel.prepare(world.shipment())).rejects.toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('confirm its email address in the settings'),
    });
  });

  it('may be what the network takes; a moving GIF may not', () => {
    expect(BLUESKY.defaults.media).toMatchObject({ videos: 1, captionBytes: 20_000 });
    expect(BLUESKY.defaults.media.types).toContain('video/mp4');
    expect(BLUESKY.defaults.media.types).not.toContain('image/gif');
  });
});
