/** What we use of the W3C's parser, which comes without types. Its named exports are not seen by Node: import the default. */
declare module 'webvtt-parser' {
  export type Node =
    | { readonly type: 'text'; readonly value: string }
    | { readonly type: 'timestamp'; readonly value: number }
    | { readonly type: 'object'; readonly name: string; readonly children: readonly Node[] };
  type ParsedCue = {
    /** Seconds. */
    readonly startTime: number;
    readonly endTime: number;
    readonly tree: { readonly children: readonly Node[] };
  };
  type Parsed = {
    /** Sorted by time, not in the order of the file. */
    readonly cues: readonly ParsedCue[];
    readonly errors: readonly { readonly message: string; readonly line: number; readonly col?: number }[];
  };
  class WebVTTParser {
    constructor(entities: Readonly<Record<string, string>>);
    /** `metadata` reports no errors within the text of a cue. */
    parse(input: string, mode: 'metadata'): Parsed;
  }
  const module: { readonly WebVTTParser: typeof WebVTTParser };
  export default module;
}
