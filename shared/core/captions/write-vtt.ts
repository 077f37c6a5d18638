import type { Cue } from './cue.ts';

/**
 * Captions as one WebVTT file (W3C) in UTF-8, in order of time. Written anew from the captions themselves, so that what
 * goes out is what the rules have read: no notes, no style sheets, no speakers' names of a tag, nothing of SubRip.
 */
export function writeVtt(cues: readonly Cue[]): string {
  const blocks = [...cues]
    .filter(({ startMs, endMs, text }) => endMs > startMs && linesOf(text).length > 0)
    .sort((a, b) => a.startMs - b.startMs || a.endMs - b.endMs)
    .map(({ startMs, endMs, text }) =>
      [`${timestamp(startMs)} --> ${timestamp(endMs)}`, ...linesOf(text).map(escaped)].join('\n'),
    );
  return `${['WEBVTT', ...blocks].join('\n\n')}\n`;
}

/** An empty line would end the caption. */
const linesOf = (text: string): string[] => text.split(/[\r\n]+/).filter((line) => line.trim() !== '');

const escaped = (line: string): string =>
  line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function timestamp(ms: number): string {
  const [hours, minutes, seconds] = [ms / 3_600_000, (ms / 60_000) % 60, (ms / 1_000) % 60].map(Math.floor);
  const pair = (value = 0): string => String(value).padStart(2, '0');
  return `${pair(hours)}:${pair(minutes)}:${pair(seconds)}.${String(ms % 1_000).padStart(3, '0')}`;
}
