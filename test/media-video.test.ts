import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharpMedia } from '../shared/adapters/media/sharp-media.ts';
import { box, desk, film, limits } from './media/draw.ts';

const media = sharpMedia();
let files: Awaited<ReturnType<typeof desk>>;
beforeAll(async () => {
  files = await desk();
});
afterAll(() => files.clear());

const PLACE = { raw: { '©xyz': '+52.2050-000.1250+012.000/', LOCATION: '+52.2050-000.1250/' } };
const TYPES = ['video/mp4', 'video/webm'] as const;
const KINDS = TYPES.flatMap((type) =>
  [false, true].map((isLive) => [type, isLive ? 'recorded live' : 'whole', isLive] as const),
);

const inspect = async (bytes: Uint8Array) => media.inspect(await files.put('film', bytes), 'film');
const derive = async (bytes: Uint8Array, of = limits()) => {
  const path = await files.put('film', bytes);
  return media.derive(path, await media.inspect(path, 'film'), of);
};

/** Every frame of a film: time and bytes. */
async function framesOf(bytes: Uint8Array): Promise<string[]> {
  using input = new Input({ formats: ALL_FORMATS, source: new BufferSource(bytes) });
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new Error('There is no picture.');
  const frames: string[] = [];
  for await (const { timestamp, data } of new EncodedPacketSink(track).packets()) {
    frames.push(`${timestamp}: ${[...data]}`);
  }
  return frames;
}

describe('a video', () => {
  it.each(KINDS)('of %s, %s, is measured without being decoded', async (type, _, isLive) => {
    const facts = await inspect(await film(type, {}, isLive));
    expect(facts).toMatchObject({ type, width: 360, height: 640, durationMs: 2_000 });
    expect(facts).not.toHaveProperty('location');
  });

  it.each(KINDS)('of %s, %s, tells where it was taken', async (type, _, isLive) => {
    expect(await inspect(await film(type, PLACE, isLive))).toMatchObject({
      location: { latitude: 52.205, longitude: -0.125 },
    });
  });

  it.each(KINDS)(
    'of %s, %s, is published without its place and title, every frame as it was',
    async (type, _, isLive) => {
      const source = await film(type, { ...PLACE, title: 'Private title' }, isLive);
      const derived = await derive(source);
      if (!derived.ok) throw new Error(derived.reason);
      const text = Buffer.from(derived.bytes).toString('latin1');
      for (const trace of ['52.2050', 'xyz', 'LOCATION', 'Private title']) expect(text).not.toContain(trace);
      expect(await framesOf(derived.bytes)).toEqual(await framesOf(source));
      expect(derived.medium).toMatchObject({
        type,
        width: 360,
        height: 640,
        durationMs: 2_000,
        bytes: source.length,
      });
      expect(await inspect(derived.bytes)).not.toHaveProperty('location');
    },
  );

  it('names the camera that took it', async () => {
    const facts = await inspect(await film('video/mp4', { raw: { '©mak': 'Example', '©mod': 'Camera 1' } }));
    expect(facts).toMatchObject({ camera: 'Example Camera 1' });
  });

  it.each([
    ['3GPP user data', box('udta', box('loci', Buffer.alloc(20)))],
    [
      'an XMP box',
      box('uuid', Buffer.from('be7acfcb97a942e89c71999491e3afac', 'hex'), Buffer.from('<exif:GPSLatitude>')),
    ],
    [
      'free space with what an editor removed',
      box('free', Buffer.from('...com.apple.quicktime.location.ISO6709')),
    ],
    ['a dashboard camera', box('gps ', Buffer.alloc(8))],
  ])('is searched for places in %s, which is then blanked', async (_, extra) => {
    const source = Buffer.concat([await film('video/mp4'), extra]);
    expect(await inspect(source)).toMatchObject({ location: 'present' });
    const derived = await derive(source);
    if (!derived.ok) throw new Error(derived.reason);
    expect([...derived.bytes.subarray(-extra.length + 8)].every((byte) => byte === 0)).toBe(true);
  });

  it('with a data track, as action cameras write it, is refused with the way out', async () => {
    const whole = await film('video/mp4');
    const moov = whole.indexOf('moov') - 4;
    const size = whole.readUInt32BE(moov);
    const track = box(
      'trak',
      box('mdia', box('hdlr', Buffer.alloc(8), Buffer.from('meta'), Buffer.alloc(13))),
    );
    const grown = Buffer.concat([whole.subarray(0, moov + size), track, whole.subarray(moov + size)]);
    grown.writeUInt32BE(size + track.length, moov);
    const derived = await derive(grown);
    expect(derived).toEqual({
      ok: false,
      reason: expect.stringMatching(/data track.*export the video again/),
    });
    expect(await inspect(grown)).toMatchObject({ location: 'present' });
  });

  it.each(TYPES)('of %s that breaks off is damaged', async (type) => {
    const whole = await film(type);
    expect(await inspect(whole.subarray(0, Math.floor(whole.length / 2)))).toMatchObject({
      problem: { code: 'damaged' },
    });
  });

  it('is refused where the network takes none, or none so large', async () => {
    const source = await film('video/webm');
    expect(await derive(source, limits({ types: ['image/jpeg', 'video/mp4'] }))).toEqual({
      ok: false,
      reason: expect.stringMatching(/no WebM/),
    });
    expect(await derive(source, limits({ videos: 0 }))).toEqual({
      ok: false,
      reason: expect.stringMatching(/no WebM/),
    });
    expect(await derive(source, limits({ videoBytes: 100 }))).toEqual({
      ok: false,
      reason: expect.stringMatching(/Export it shorter/),
    });
  });
});
