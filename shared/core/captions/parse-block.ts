import webvtt, { type Node } from 'webvtt-parser';
import type { Block } from './blocks.ts';
import type { CaptionProblem, Cue } from './cue.ts';

const ENTITIES = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&lrm;': '\u200e',
  '&rlm;': '\u200f',
  '&nbsp;': '\u00a0',
} as const;

/** A caption has two lines. The parser needs time and stack for nested tags, so what is no caption is not given to it. */
const LONGEST_BLOCK = 5_000;
const HEADER = 'WEBVTT\n\n';
const HEADER_LINES = 2;
/** These are problems with a code of their own. */
const TOLD_ELSEWHERE =
  /^(?:End timestamp is not greater than start|Start timestamp is not greater than or equal)/;

const parser = new webvtt.WebVTTParser(ENTITIES);

const textOf = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'object' ? textOf(node.children) : '';
    })
    .join('');

const toMs = (seconds: number): number => Math.round(seconds * 1_000);

/**
 * Reads one block of a WebVTT file by the W3C's parser. Block by block, because it returns the cues of a file sorted,
 * and whether the file had them in order is one of the questions.
 */
export function parseBlock(block: Block): { cues: readonly Cue[]; problems: readonly CaptionProblem[] } {
  const text = block.lines.join('\n');
  if (text.length > LONGEST_BLOCK) {
    const detail = `${text.length} characters without an empty line; a caption has at most ${LONGEST_BLOCK}.`;
    return { cues: [], problems: [{ code: 'syntax', line: block.line, detail }] };
  }
  const { cues, errors } = parser.parse(HEADER + text, 'metadata');
  return {
    cues: cues.map(({ startTime, endTime, tree }) => ({
      startMs: toMs(startTime),
      endMs: toMs(endTime),
      text: textOf(tree.children).trim(),
    })),
    // What else is wrong in a block mostly follows from its first fault.
    problems: errors
      .filter(({ message }) => !TOLD_ELSEWHERE.test(message))
      .slice(0, 1)
      .map(({ message, line }) => ({
        code: 'syntax',
        line: block.line + Math.min(line - HEADER_LINES, block.lines.length) - 1,
        detail: message,
      })),
  };
}
