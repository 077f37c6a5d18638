/** Films that really are films: drawn, compressed by the encoder that comes with the decoder, put into a container. */
import { createRequire } from 'node:module';
import {
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedVideoPacketSource,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
} from 'mediabunny';
import { type DecodedFrame, loadDecoders } from '../../shared/adapters/video/decoder.ts';

/** Without them there is no encoder either. */
export const hasDecoders = loadDecoders() !== undefined;

type Packet = { readonly data: Uint8Array; readonly isKey: boolean; readonly timestamp: number };
type Encoder = {
  configure(settings: Readonly<Record<string, string | number>>): void;
  encode(frame: DecodedFrame, timestamp: number, isKey: boolean): void;
  flush(done: () => void): void;
  close(): void;
};
type EncoderLibrary = {
  readonly VideoEncoderNative: new (
    onChunk: (data: Uint8Array, isKey: boolean, timestamp: number) => void,
    onError: (message: string) => void,
  ) => Encoder;
  readonly createVideoFrame: (rgba: Buffer, format: 'RGBA', width: number, height: number) => DecodedFrame;
};

export type Scene = {
  readonly width: number;
  readonly height: number;
  readonly framesPerSecond: number;
  /** Red, green, blue and alpha of each frame. */
  readonly frames: readonly Buffer[];
  readonly rotation?: 0 | 90 | 180 | 270;
  readonly hasSound?: boolean;
};

const KINDS = {
  'video/mp4': { encoder: 'libopenh264', codec: 'avc', name: 'avc1.42c01e' },
  'video/webm': { encoder: 'libvpx', codec: 'vp8', name: 'vp8' },
} as const;

function compress(encoderName: string, { width, height, framesPerSecond, frames }: Scene): readonly Packet[] {
  const name = `@node-webcodecs/static-${process.platform}-${process.arch}`;
  const library: EncoderLibrary = createRequire(import.meta.url)(name);
  const packets: Packet[] = [];
  const encoder = new library.VideoEncoderNative(
    (data, isKey, timestamp) => packets.push({ data: Uint8Array.from(data), isKey, timestamp }),
    (message) => {
      throw new Error(message);
    },
  );
  encoder.configure({
    codec: encoderName,
    width,
    height,
    bitrate: 3_000_000,
    framerate: framesPerSecond,
    hardwareAcceleration: 'prefer-software',
  });
  for (const [index, rgba] of frames.entries()) {
    const frame = library.createVideoFrame(rgba, 'RGBA', width, height);
    encoder.encode(frame, Math.round((index * 1e6) / framesPerSecond), index === 0);
    frame.close();
  }
  encoder.flush(() => undefined);
  encoder.close();
  return packets;
}

export async function realFilm(type: 'video/mp4' | 'video/webm', scene: Scene): Promise<Buffer> {
  const { encoder, codec, name } = KINDS[type];
  const { width, height, framesPerSecond, rotation = 0, hasSound = false } = scene;
  const target = new BufferTarget();
  const output = new Output({
    format: type === 'video/mp4' ? new Mp4OutputFormat() : new WebMOutputFormat(),
    target,
  });
  const pictures = new EncodedVideoPacketSource(codec);
  output.addVideoTrack(pictures, { frameRate: framesPerSecond, rotation });
  const sound = new EncodedAudioPacketSource('opus');
  if (hasSound) output.addAudioTrack(sound);
  await output.start();
  const decoderConfig = { codec: name, codedWidth: width, codedHeight: height };
  for (const [index, { data, isKey, timestamp }] of compress(encoder, scene).entries()) {
    const packet = new EncodedPacket(data, isKey ? 'key' : 'delta', timestamp / 1e6, 1 / framesPerSecond);
    await pictures.add(packet, index === 0 ? { decoderConfig } : undefined);
  }
  // Nobody decodes it.
  if (hasSound)
    await sound.add(new EncodedPacket(Uint8Array.of(1, 2, 3), 'key', 0, 1), {
      decoderConfig: { codec: 'opus', numberOfChannels: 1, sampleRate: 48_000 },
    });
  await output.finalize();
  if (target.buffer === null) throw new Error('The film was not written.');
  return Buffer.from(target.buffer);
}
