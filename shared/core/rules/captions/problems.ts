import { MOST_CHARACTERS_PER_SECOND } from '../../captions/check-cues.ts';
import type { CaptionProblem } from '../../captions/cue.ts';
import type { Level } from '../finding.ts';
import { list, many, megabytes } from '../wording.ts';
import { clock } from './clock.ts';

export type CaptionCode = CaptionProblem['code'] | 'utf-16';

type Wording = {
  readonly level: Level;
  /** What is wrong, after the name of the file. `where`: times or lines; `count` of them. */
  readonly says: (found: {
    readonly count: number;
    readonly where: string;
    readonly detail: string;
  }) => string;
  readonly help: string;
};

const SAVE_AS =
  'Save it again as UTF-8. In Notepad: Save as, Encoding UTF-8; caption programs have it among their export settings.';

/** What can be wrong with a caption file, and how much it weighs: what players fail on blocks. */
export const CAPTION_PROBLEMS: Readonly<Record<CaptionCode, Wording>> = {
  encoding: {
    level: 'block',
    says: () => 'is not saved as UTF-8, so letters would come out wrong',
    help: SAVE_AS,
  },
  'utf-16': {
    level: 'block',
    says: () => 'is saved as UTF-16, and browsers read captions as UTF-8 only',
    help: SAVE_AS,
  },
  'too-large': {
    level: 'block',
    says: ({ detail }) => `has ${detail}, which is more than captions need`,
    help: 'Send the caption file of this video only.',
  },
  'not-captions': {
    level: 'block',
    says: () => 'is neither WebVTT nor SubRip (.srt)',
    help: 'Export the captions as WebVTT. The file begins with the word WEBVTT.',
  },
  'no-cues': {
    level: 'block',
    says: () => 'has no captions in it',
    help: 'Export the captions again. If nobody speaks in the video, say so in its description: [no speech].',
  },
  syntax: {
    level: 'block',
    says: ({ where, detail }) => `cannot be read ${where}: ${detail}`,
    help: 'Correct the line. A caption is a line with two times, then its words, then an empty line:\n  00:00:01.000 --> 00:00:04.000\n  Welcome to the library.',
  },
  'no-length': {
    level: 'block',
    says: ({ count, where }) => `has ${many(count, 'caption')} that ${ends(count)} before showing (${where})`,
    help: 'Correct the times: the second one is later than the first.',
  },
  'out-of-order': {
    level: 'block',
    says: ({ count, where }) =>
      `has ${many(count, 'caption')} that ${count === 1 ? 'starts' : 'start'} earlier than the one before (${where})`,
    help: 'Put the captions in the order of their times; a caption program does it when it saves.',
  },
  overlap: {
    level: 'advise',
    says: ({ count, where }) =>
      `has ${many(count, 'caption')} that ${count === 1 ? 'begins' : 'begin'} while another is still shown (${where})`,
    help: 'Where two people speak at once that is right. Otherwise let one end before the next begins.',
  },
  empty: {
    level: 'advise',
    says: ({ count, where }) => `has ${many(count, 'caption')} without words (${where})`,
    help: 'Take them out, or say what is heard: [music].',
  },
  'too-fast': {
    level: 'advise',
    says: ({ count, where }) =>
      `has ${many(count, 'caption')} with more words than people can read in the time (${where})`,
    help: `Show them longer, or shorten the words: at most ${MOST_CHARACTERS_PER_SECOND} characters a second.`,
  },
  'past-end': {
    level: 'hold',
    says: ({ count, where, detail }) =>
      `has ${many(count, 'caption')} after the end of the video, which is at ${detail} (${where})`,
    help: 'Probably it belongs to another cut of the video. Send the captions of this one.',
  },
  gap: {
    level: 'hold',
    says: ({ where }) => `shows nothing for a long time (${where})`,
    help: 'If somebody speaks there, add captions. If not, say what is heard: [music], [no speech].',
  },
  more: {
    level: 'advise',
    says: ({ detail }) => `has ${detail} more problems`,
    help: 'Mend those that are listed first, then check again.',
  },
};

const ends = (count: number): string => (count === 1 ? 'ends' : 'end');
const MOST_PLACES = 5;

/** All problems of one kind in one sentence: where they are, and how many. */
export function tellProblems(code: CaptionCode, problems: readonly CaptionProblem[]) {
  const places = problems.map(placeOf).filter((place) => place !== '');
  const listed = places.slice(0, MOST_PLACES);
  const more = places.length - listed.length;
  const where = `${code === 'syntax' ? 'in ' : ''}${list(more > 0 ? [...listed, `${more} more`] : listed)}`;
  const first = problems[0];
  return { count: problems.length, where, detail: first ? detailOf(first) : '' };
}

function placeOf(problem: CaptionProblem): string {
  if (problem.code === 'syntax') return `line ${problem.line}`;
  if (problem.code === 'gap') return `${clock(problem.fromMs)} to ${clock(problem.toMs)}`;
  return 'cue' in problem ? `at ${clock(problem.cue.startMs)}` : '';
}

function detailOf(problem: CaptionProblem): string {
  switch (problem.code) {
    case 'syntax':
      return problem.detail.replace(/\.$/, '');
    case 'too-large':
      return megabytes(problem.bytes);
    case 'past-end':
      return clock(problem.durationMs);
    case 'more':
      return String(problem.count);
    default:
      return '';
  }
}
