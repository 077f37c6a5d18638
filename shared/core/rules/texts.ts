import type { Bundle } from '../bundle/bundle.ts';
import type { MediaFacts } from '../media/facts.ts';
import { captionText } from './captions/caption-text.ts';
import type { PlacedText } from './rule.ts';

/**
 * Every text of the bundle that readers will see or hear, with its place. Blank ones are not listed.
 * @param facts in the order of `bundle.media`: they have the words of captions
 */
export function buildTexts(bundle: Bundle, facts: readonly (MediaFacts | undefined)[]): PlacedText[] {
  const texts: PlacedText[] = [
    { at: 'text', role: 'body', text: bundle.text },
    ...Object.entries(bundle.textFor).map(
      ([account, text]): PlacedText => ({ at: `text.${account}`, role: 'body', text }),
    ),
    ...bundle.media.flatMap((medium, index): PlacedText[] => [
      { at: `media[${index}].alt`, role: 'alt', text: medium.alt ?? '' },
      { at: `media[${index}].credit`, role: 'credit', text: medium.credit ?? '' },
      {
        at: `media[${index}].captions`,
        role: 'caption',
        text: captionText(facts[index]?.captions ?? { cues: [] }),
      },
    ]),
  ];
  return texts.filter(({ text }) => text.trim() !== '');
}

/** The body as one account gets it, and where that wording stands. */
export const wordingFor = (
  bundle: Pick<Bundle, 'text' | 'textFor'>,
  accountId: string,
): { at: string; text: string } => {
  const own = Object.hasOwn(bundle.textFor, accountId) ? bundle.textFor[accountId] : undefined;
  return own === undefined ? { at: 'text', text: bundle.text } : { at: `text.${accountId}`, text: own };
};
