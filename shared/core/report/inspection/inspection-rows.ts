import type { CaptionFacts, CaptionProblem } from '../../captions/cue.ts';
import type { MediaFacts } from '../../media/facts.ts';
import { rowsOf } from '../../media/text-lines.ts';
import { type Box, type Face, isReadable, type Word } from '../../media/vision-facts.ts';
import { clock } from '../../rules/captions/clock.ts';
import { CAPTION_PROBLEMS, type CaptionCode, tellProblems } from '../../rules/captions/problems.ts';
import { UNUSABLE } from '../../rules/media/unusable.ts';
import { many } from '../../rules/wording.ts';
import { describeFile } from '../describe-file.ts';
import type { Inspected } from './inspected.ts';

/** What is said about a file, by what it is about. Texts may have several lines. */
export type Row = readonly [name: string, text: string];

/** What is more than this is for `--json`. */
const MOST_LISTED = 25;
/** A short word such as `5` or `of` counts as part of a line that can be read, noise does not. */
const LEAST_CONFIDENCE = 50;
const isLikely = ({ confidence }: Word): boolean => confidence >= LEAST_CONFIDENCE;

/** Everything that is known of a file, for a person to read. */
export const inspectionRows = (one: Inspected): readonly Row[] =>
  one.kind === 'captions' ? captionRows(one.facts) : mediumRows(one.facts);

function mediumRows(facts: MediaFacts): Row[] {
  const { problem } = facts;
  if (problem) {
    const { wrong, help } = UNUSABLE[problem.code];
    return [
      ['File', describeFile(facts)],
      ['Problem', `It ${wrong} (${problem.detail}).\n${help}`],
      ['SHA-256', facts.sha256],
    ];
  }
  const rows: [string, string | undefined][] = [
    ['File', describeFile(facts)],
    ['Faces', facesOf(facts)],
    ['Words', wordsOf(facts)],
    ['Flashes', flashesOf(facts)],
    ['Sound', facts.hasAudio === undefined ? undefined : facts.hasAudio ? 'yes' : 'none'],
    ['Place', placeOf(facts)],
    ['Camera', facts.camera],
    ['Creator', facts.creator],
    ['Rights', facts.rights],
    ['Description', facts.embeddedAlt],
    ['SHA-256', facts.sha256],
  ];
  return rows.filter((row): row is [string, string] => row[1] !== undefined);
}

/** `120 × 140 at 300, 400`: size, then the upper left corner. */
const placed = ({ x, y, width, height }: Box): string => `${width} × ${height} at ${x}, ${y}`;
const timed = ({ atMs }: { readonly atMs?: number }): string =>
  atMs === undefined ? '' : `, at ${clock(atMs)}`;

/** How much it looks like a face. */
export const sureness = ({ score }: Pick<Face, 'score'>): string => `${Math.round(score * 100)}% sure`;

function listed(items: readonly string[]): string {
  const more = items.length - MOST_LISTED;
  return [...items.slice(0, MOST_LISTED), ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}

function facesOf({ sight }: MediaFacts): string | undefined {
  if (sight === undefined) return undefined;
  if (sight.problem) return `not looked for: ${sight.problem.detail}`;
  return sight.faces.length === 0
    ? 'none'
    : listed(sight.faces.map((face) => `${placed(face)}, ${sureness(face)}${timed(face)}`));
}

/** Words as people read them: lines in which something can be read. Each frame of a video has lines of its own. */
export function linesOf(words: readonly Word[]): (Box & { readonly text: string; readonly atMs?: number })[] {
  const frames = [...Map.groupBy(words.filter(isLikely), ({ atMs }) => atMs)];
  return frames.flatMap(([atMs, seen]) =>
    rowsOf(seen)
      .flatMap(({ lines }) => lines)
      .filter((line) => line.words.some(isReadable))
      .map(({ words: line, ...box }) => ({
        ...box,
        text: line.map(({ text }) => text).join(' '),
        ...(atMs !== undefined && { atMs }),
      })),
  );
}

function wordsOf({ sight }: MediaFacts): string | undefined {
  if (sight === undefined) return undefined;
  if (sight.problem) return `not looked for: ${sight.problem.detail}`;
  const lines = linesOf(sight.words);
  return lines.length === 0 ? 'none' : listed(lines.map((line) => `“${line.text}”${timed(line)}`));
}

function flashesOf({ flash }: MediaFacts): string | undefined {
  if (flash === undefined) return undefined;
  if (flash.problem) return `not measured: ${flash.problem.detail}`;
  const verdict = flash.fails ? 'too many: at most three are safe (WCAG 2.3.1)' : 'safe (WCAG 2.3.1)';
  return `${flash.general} in the worst second, ${flash.red} of saturated red: ${verdict}`;
}

function placeOf({ location }: MediaFacts): string | undefined {
  if (location === undefined) return undefined;
  const where =
    location === 'present'
      ? 'the file says where it was made'
      : `${location.latitude.toFixed(5)}, ${location.longitude.toFixed(5)}`;
  return `${where}; it is taken out before anything is published`;
}

const TYPES = { 'text/vtt': 'WebVTT', 'application/x-subrip': 'SubRip' } as const;

function captionRows({ type, encoding, cues, problems }: CaptionFacts): Row[] {
  const last = Math.max(0, ...cues.map(({ endMs }) => endMs));
  const about = [
    type === undefined ? 'unknown' : TYPES[type],
    many(cues.length, 'caption'),
    ...(cues.length > 0 ? [`until ${clock(last)}`] : []),
  ];
  const kinds = Map.groupBy<CaptionCode, CaptionProblem>(problems, ({ code }) => code);
  if (encoding === 'utf-16') kinds.set('utf-16', []);
  return [
    ['Captions', about.join(', ')],
    ...[...kinds].map(([code, found]): Row => {
      const { says, help } = CAPTION_PROBLEMS[code];
      return ['Problem', `It ${says(tellProblems(code, found))}.\n${help}`];
    }),
  ];
}
