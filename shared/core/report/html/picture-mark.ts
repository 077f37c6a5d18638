import type { Box } from '../../media/vision-facts.ts';

/**
 * A place in a picture that the report draws a box around. `face`: a face that was found · `personal`: text that says
 * something personal · `unread-text`: words that neither the description nor the body says · `words`: words, whether or
 * not anybody says them (`imprimatur inspect`).
 */
export type PictureMark = Box & {
  readonly kind: 'face' | 'personal' | 'unread-text' | 'words';
  /** What it is, for people: `telephone number`, `“Open day”`. May be empty. */
  readonly label: string;
};

/** What each kind is called: in the list below the picture, and in the box itself, where there is little room. */
export const MARK_NAMES: Readonly<
  Record<PictureMark['kind'], { readonly name: string; readonly short: string }>
> = {
  face: { name: 'Face', short: 'face' },
  personal: { name: 'Personal information', short: 'personal' },
  'unread-text': { name: 'Words that the description does not say', short: 'words' },
  words: { name: 'Words', short: 'words' },
};
