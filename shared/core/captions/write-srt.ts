import type { Cue } from './cue.ts';
import { writeVtt } from './write-vtt.ts';

/** Captions as a SubRip file, for networks that take nothing else. The same captions as `writeVtt` writes. */
export function writeSrt(cues: readonly Cue[]): string {
  const [, ...blocks] = writeVtt(cues).trimEnd().split('\n\n');
  return blocks
    .map((block, index) => {
      const [times = '', ...lines] = block.split('\n');
      // SubRip has no way to write these, and players show them as they are.
      const text = lines.map((line) =>
        line.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
      );
      return `${[index + 1, times.replaceAll('.', ','), ...text].join('\n')}\n`;
    })
    .join('\n');
}
