import type { MediaFacts } from '../../media/facts.ts';

/** In square brackets, as a GIF is described: nobody writes these words there for anything else. */
const SAID =
  /\[\s*(?:(?:this |the )?video (?:is |has )?)?(?:no (?:speech|sound|audio|spoken words|words)|silent(?: video| film)?|without (?:sound|speech|words)|(?:only )?music(?: only)?)\s*\.?\s*\]/i;

/** Whether nobody speaks in a video: it has no track of sound, or its author says so in the description or body. */
export const isWithoutSpeech = (facts: MediaFacts | undefined, texts: readonly string[]): boolean =>
  facts?.hasAudio === false || texts.some((text) => SAID.test(text));
