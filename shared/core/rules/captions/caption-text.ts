import type { CaptionFacts, Cue } from '../../captions/cue.ts';

/** Two hours of talk have about 100,000. */
const MOST_CHARACTERS = 200_000;

/** The words of captions as one text, a line for each; cut where no honest file is as long. */
export const captionText = ({ cues }: Pick<CaptionFacts, 'cues'>): string =>
  cues
    .map(({ text }) => text)
    .join('\n')
    .slice(0, MOST_CHARACTERS);

/** The caption in which a place of that text lies. */
export function captionAt({ cues }: Pick<CaptionFacts, 'cues'>, place: number): Cue | undefined {
  let end = 0;
  for (const cue of cues) {
    end += cue.text.length + 1;
    if (place < end) return cue;
  }
  return undefined;
}
