import { createRequire } from 'node:module';

/** A decoded frame, in memory of the decoder until it is closed. */
export type DecodedFrame = {
  readonly width: number;
  readonly height: number;
  /** How its colours lie in memory, `I420` mostly; empty for a way that the decoder has no name for. */
  readonly format: string;
  /** Bytes that `copyTo` writes. */
  allocationSize(): number;
  /** A smaller copy with its colours as they are, each pixel the mean of those that it stands for. */
  scale(width: number, height: number): DecodedFrame;
  copyTo(bytes: Buffer): void;
  close(): void;
};

export type DecoderSettings = {
  readonly codec: string;
  readonly width: number;
  readonly height: number;
  /** What the container keeps for the decoder (`avcC`, `hvcC`). */
  readonly extradata?: Buffer;
};

/** Works while it is asked: frames are handed over before `decode` and `flush` return, in the order they are shown. */
export type Decoder = {
  configure(settings: DecoderSettings): void;
  decode(packet: Buffer, isKey: boolean, timestamp: number, duration: number): void;
  flush(done: () => void): void;
  close(): void;
};

export type DecoderLibrary = {
  readonly VideoDecoderNative: new (
    onFrame: (frame: DecodedFrame) => void,
    onError: (message: string) => void,
  ) => Decoder;
};

/**
 * FFmpeg's decoders for this machine's system and processor; undefined where npm has none (docs/dependencies.md).
 * Native code: load it only in a process that may crash.
 */
export function loadDecoders(): DecoderLibrary | undefined {
  const { resolve } = createRequire(import.meta.url);
  const name = `@node-webcodecs/static-${process.platform}-${process.arch}`;
  try {
    resolve(name);
  } catch {
    return undefined;
  }
  const library: DecoderLibrary = createRequire(import.meta.url)(name);
  return library;
}
