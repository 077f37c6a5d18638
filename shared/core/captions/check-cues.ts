import type { CaptionProblem, Cue } from './cue.ts';

/** Netflix, Timed Text Style Guide for English: adult programmes have at most 20 characters a second. */
export const MOST_CHARACTERS_PER_SECOND = 20;
/** Pauses are no fault; half a minute without any caption is worth a look. */
export const LONGEST_GAP_MS = 30_000;
/** Containers round a video's length. */
const END_TOLERANCE_MS = 1_000;

const charactersOf = (text: string): number => [...text.replace(/\s+/g, ' ')].length;

const overlaps = (a: Cue, b: Cue): boolean => a.startMs < b.endMs && b.startMs < a.endMs;

function* checkCue(cue: Cue, most: number): Iterable<CaptionProblem> {
  const lengthMs = cue.endMs - cue.startMs;
  if (lengthMs <= 0) yield { code: 'no-length', cue };
  if (cue.text === '') yield { code: 'empty', cue };
  const charactersPerSecond = (charactersOf(cue.text) * 1_000) / lengthMs;
  if (lengthMs > 0 && charactersPerSecond > most) yield { code: 'too-fast', cue, charactersPerSecond, most };
}

/** What is wrong with captions by themselves. `cues` are in the order of the file. */
export function* checkCues(
  cues: readonly Cue[],
  most: number = MOST_CHARACTERS_PER_SECOND,
): Iterable<CaptionProblem> {
  /** The cue before this one that ends last: a short one in between hides no overlap. */
  let longest: Cue | undefined;
  let before: Cue | undefined;
  for (const cue of cues) {
    yield* checkCue(cue, most);
    if (before && cue.startMs < before.startMs) yield { code: 'out-of-order', cue, after: before };
    else if (longest && overlaps(cue, longest)) yield { code: 'overlap', cue, earlier: longest };
    if (longest === undefined || cue.endMs > longest.endMs) longest = cue;
    before = cue;
  }
}

type Stretch = { readonly fromMs: number; readonly toMs: number };

/** When captions are shown, in order, without overlaps, within the video. */
function shownIn(cues: readonly Cue[], durationMs: number): readonly Stretch[] {
  const shown: { fromMs: number; toMs: number }[] = [];
  for (const { startMs, endMs } of [...cues].sort((a, b) => a.startMs - b.startMs)) {
    const stretch = { fromMs: startMs, toMs: Math.min(endMs, durationMs) };
    if (stretch.toMs <= stretch.fromMs) continue;
    const last = shown.at(-1);
    if (last && stretch.fromMs <= last.toMs) last.toMs = Math.max(last.toMs, stretch.toMs);
    else shown.push(stretch);
  }
  return shown;
}

/** Share of the video during which a caption is shown, 0 to 1. */
export function captionCoverage(cues: readonly Cue[], durationMs: number): number {
  if (durationMs <= 0) return 0;
  return shownIn(cues, durationMs).reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0) / durationMs;
}

/** What is wrong with captions beside the video that they belong to. */
export function* checkAgainstVideo(
  cues: readonly Cue[],
  durationMs: number,
  longestGapMs: number = LONGEST_GAP_MS,
): Iterable<CaptionProblem> {
  for (const cue of cues) {
    if (cue.endMs > durationMs + END_TOLERANCE_MS) yield { code: 'past-end', cue, durationMs };
  }
  let silentFromMs = 0;
  const end = { fromMs: durationMs, toMs: durationMs };
  for (const { fromMs, toMs } of [...shownIn(cues, durationMs), end]) {
    if (fromMs - silentFromMs > longestGapMs) yield { code: 'gap', fromMs: silentFromMs, toMs: fromMs };
    silentFromMs = toMs;
  }
}
