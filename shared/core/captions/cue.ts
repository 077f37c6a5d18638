/** What is shown, and when, in milliseconds from the start of the video. Text is without markup. */
export type Cue = { readonly startMs: number; readonly endMs: number; readonly text: string };

/** WebVTT (W3C), or SubRip (`.srt`). Known by what is in the file, not by its name. */
export type CaptionType = 'text/vtt' | 'application/x-subrip';

/** What is wrong with a caption file, as data; the rule words it. */
export type CaptionProblem =
  /** Neither UTF-8 nor UTF-16 with a byte order mark. */
  | { readonly code: 'encoding' }
  | { readonly code: 'too-large'; readonly bytes: number; readonly most: number }
  /** Neither WebVTT nor SubRip. */
  | { readonly code: 'not-captions' }
  | { readonly code: 'no-cues' }
  /** What the format does not allow at this line (from 1). `detail` is in English. */
  | { readonly code: 'syntax'; readonly line: number; readonly detail: string }
  /** Starts before `after` does, which stands in front of it. */
  | { readonly code: 'out-of-order'; readonly cue: Cue; readonly after: Cue }
  /** Starts before `earlier` has ended. */
  | { readonly code: 'overlap'; readonly cue: Cue; readonly earlier: Cue }
  /** Ends when it starts, or before. */
  | { readonly code: 'no-length'; readonly cue: Cue }
  | { readonly code: 'empty'; readonly cue: Cue }
  | {
      readonly code: 'too-fast';
      readonly cue: Cue;
      readonly charactersPerSecond: number;
      readonly most: number;
    }
  | { readonly code: 'past-end'; readonly cue: Cue; readonly durationMs: number }
  /** Nothing is shown for long, though the video goes on. */
  | { readonly code: 'gap'; readonly fromMs: number; readonly toMs: number }
  /** As many more problems are not listed. */
  | { readonly code: 'more'; readonly count: number };

/** What was read from a caption file, and what is wrong with it whatever video it belongs to. */
export type CaptionFacts = {
  /** Absent where the file is neither. */
  readonly type?: CaptionType;
  /** Browsers read WebVTT as UTF-8 only: what came as UTF-16 has to be written anew. */
  readonly encoding?: 'utf-8' | 'utf-16';
  /** In the order of the file. */
  readonly cues: readonly Cue[];
  readonly problems: readonly CaptionProblem[];
};
