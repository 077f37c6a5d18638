import { decodeText } from '../text/decode-text.ts';
import { type Block, blocksOf } from './blocks.ts';
import { checkCues } from './check-cues.ts';
import type { CaptionFacts, CaptionProblem, CaptionType } from './cue.ts';
import { parseBlock } from './parse-block.ts';
import { isSrt, srtToVtt } from './srt.ts';

/** A film of two hours has about 100 KB of captions. A larger file is not read. */
export const MOST_CAPTION_BYTES = 1_000_000;
/** A file with more is broken in one way, and nobody reads a list of thousands. */
const MOST_PROBLEMS = 100;

const typeOf = (text: string): CaptionType | undefined => {
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(text)) return 'text/vtt';
  return isSrt(text) ? 'application/x-subrip' : undefined;
};

/** The signature's block holds nothing else in a file that follows the standard. */
function* problemsOfHeader(block: Block | undefined): Iterable<CaptionProblem> {
  if (block && block.lines.length > 1) {
    yield { code: 'syntax', line: block.line + 1, detail: 'No empty line after the first line, WEBVTT.' };
  }
}

const shortened = (problems: readonly CaptionProblem[]): readonly CaptionProblem[] =>
  problems.length <= MOST_PROBLEMS
    ? problems
    : [...problems.slice(0, MOST_PROBLEMS), { code: 'more', count: problems.length - MOST_PROBLEMS }];

const failed = (problem: CaptionProblem): CaptionFacts => ({ cues: [], problems: [problem] });

/** What there is to say about a caption file that is too large to be read. */
export const captionsTooLarge = (bytes: number): CaptionFacts =>
  failed({ code: 'too-large', bytes, most: MOST_CAPTION_BYTES });

/**
 * Reads a caption file, WebVTT or SubRip, and says what is wrong with it. Never throws for what is in the file.
 * @param most characters a second that people can read
 */
export function readCaptions(bytes: Uint8Array, most?: number): CaptionFacts {
  if (bytes.length > MOST_CAPTION_BYTES) return captionsTooLarge(bytes.length);
  const decoded = decodeText(bytes);
  if (decoded === undefined) return failed({ code: 'encoding' });
  const { text, encoding } = decoded;
  const type = typeOf(text);
  if (type === undefined) return { encoding, ...failed({ code: 'not-captions' }) };

  const blocks = [...blocksOf(text)];
  const header = type === 'text/vtt' ? blocks.shift() : undefined;
  const read = blocks.map((block) => parseBlock(type === 'text/vtt' ? block : srtToVtt(block)));
  const cues = read.flatMap((block) => block.cues);
  const problems: CaptionProblem[] = [
    ...problemsOfHeader(header),
    ...read.flatMap((block) => block.problems),
    ...(cues.length === 0 ? [{ code: 'no-cues' } as const] : checkCues(cues, most)),
  ];
  return { type, encoding, cues, problems: shortened(problems) };
}
