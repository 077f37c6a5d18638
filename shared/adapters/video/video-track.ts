import type { InputVideoTrack, VideoCodec } from 'mediabunny';
import type { Colours } from './colours.ts';
import type { DecoderSettings } from './decoder.ts';

/** The decoders' names of codecs. */
const CODECS: Readonly<Partial<Record<VideoCodec, string>>> = {
  avc: 'h264',
  hevc: 'hevc',
  vp8: 'vp8',
  vp9: 'vp9',
  av1: 'av1',
};

/** Profiles with ten bits for each number, by what MP4 and WebM call them (RFC 6381). */
const TEN_BITS = /^avc1\.6e|^(?:hvc1|hev1)\.2\.|^vp09\.\d\d\.\d\d\.10|^av01\.\d\.\d\d[MH]\.10/i;

/** From this height on, a video that does not say how its colours are meant is taken for one of high definition. */
const HIGH_DEFINITION = 720;

const matrixOf = (named: string | null | undefined, height: number): Colours['matrix'] => {
  if (named === 'bt709') return 'bt709';
  if (named === 'bt2020-ncl') return 'bt2020';
  if (named === 'smpte170m' || named === 'bt470bg') return 'bt601';
  return height >= HIGH_DEFINITION ? 'bt709' : 'bt601';
};

const bytesOf = (source: ArrayBufferView | ArrayBufferLike): Buffer =>
  ArrayBuffer.isView(source)
    ? Buffer.from(source.buffer, source.byteOffset, source.byteLength)
    : Buffer.from(source);

/** What a container says of its pictures, as the decoder wants it; no `settings` where none here reads it. */
export async function readTrack(
  track: InputVideoTrack,
): Promise<{ readonly colours: Colours; readonly settings?: DecoderSettings }> {
  const config = await track.getDecoderConfig();
  const name = await track.getCodec();
  const { matrix, fullRange } = await track.getColorSpace();
  const [width, height] = [await track.getCodedWidth(), await track.getCodedHeight()];
  const colours = {
    matrix: matrixOf(matrix, height),
    isFullRange: fullRange === true,
    isTenBit: TEN_BITS.test(config?.codec ?? ''),
  };
  const codec = name === null ? undefined : CODECS[name];
  if (codec === undefined) return { colours };
  const extradata = config?.description && bytesOf(config.description);
  return { colours, settings: { codec, width, height, ...(extradata && { extradata }) } };
}
