import type { ProofAccount } from '../../accounts/account.ts';
import type { MediaFacts } from '../../media/facts.ts';
import { isAnimation, isVideo } from '../../rules/description.ts';
import { bracketedDescription } from '../../rules/gif-described.ts';
import { isBlank } from '../../text/blank.ts';

/** How a screen reader announces the file: it says “image” also of one that moves. */
export const spokenKind = (facts: MediaFacts | undefined): 'Image' | 'Video' =>
  isVideo(facts) ? 'Video' : 'Image';

/**
 * What a screen reader says at the file in the post on one account. Screen readers differ in the order and in the word
 * (“graphic”, “image”); that they say nothing else is common to all.
 */
export function spoken(
  alt: string | undefined,
  facts: MediaFacts | undefined,
  post: { readonly text: string; readonly can?: ProofAccount['can'] },
): string {
  const kind = spokenKind(facts);
  if (post.can?.carryAltText === false) return `${kind}, no description (this network carries none)`;
  const inBody = isAnimation(facts) ? bracketedDescription(post.text) : undefined;
  const said = alt !== undefined && !isBlank(alt) ? alt : inBody;
  return said === undefined ? `${kind}, no description` : `${kind}: ${said}`;
}
