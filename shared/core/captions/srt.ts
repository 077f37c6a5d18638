import type { Block } from './blocks.ts';

// Programs write `0:00:01,5`, `00:00:01.500` and coordinates behind the times; all of them are played.
const TIMING =
  /^\s*(\d{1,3}):(\d{1,2}):(\d{1,2})[,.](\d{1,3})\s*-->\s*(\d{1,3}):(\d{1,2}):(\d{1,2})[,.](\d{1,3})(?:\s.*)?$/;

export const isSrt = (text: string): boolean =>
  text.split(/\r\n|\r|\n/).some((line) => TIMING.test(line) && !line.includes('.'));

const timestamp = (parts: readonly string[]): string => {
  const [hours = '', minutes = '', seconds = '', fraction = ''] = parts;
  const pair = (part: string) => part.padStart(2, '0');
  return `${pair(hours)}:${pair(minutes)}:${pair(seconds)}.${fraction.padEnd(3, '0')}`;
};

/** SubRip has no standard; players take HTML's `<font>` and the `{\an8}` of another format, and show neither. */
const withoutStyles = (line: string): string =>
  line.replace(/<\/?(?:font|s)\b[^<>]*>/gi, '').replace(/\{\\[^{}]*\}/g, '');

/** The same lines as WebVTT has them, so that one parser reads both. */
export const srtToVtt = (block: Block): Block => ({
  line: block.line,
  lines: block.lines.map((line) => {
    const times = TIMING.exec(line)?.slice(1);
    return times ? `${timestamp(times.slice(0, 4))} --> ${timestamp(times.slice(4))}` : withoutStyles(line);
  }),
});
