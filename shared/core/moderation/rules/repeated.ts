import { isSameText, likeness } from '../../text/likeness.ts';
import { sameHandle } from '../reading/handles.ts';
import type { ModerationRule } from './rule.ts';

/** So much of it is the same, in runs of four words. */
const NEARLY = 0.8;
/** Shorter texts, such as thanks, are often the same by chance. */
const SHORTEST = 20;
/** So many others with the same words are no chance. */
const OTHERS = 3;

/** Clause `moderation.platform-terms`. */
export const repeated: ModerationRule = {
  id: 'repeated',
  reason: 'moderation.platform-terms',
  about:
    'The same words, or nearly, by the same author again, or by several authors. It knows only the texts that it is ' +
    'given beside the comment.',
  *check({ comment: { text, author, earlier = [] } }) {
    if (text.trim().length < SHORTEST) return;
    const alike = earlier.filter(
      (other) => isSameText(text, other.text) || likeness(text, other.text) >= NEARLY,
    );
    const own = alike.filter((other) => author !== undefined && sameHandle(other.author, author)).length;
    const others = new Set(alike.flatMap((other) => (sameHandle(other.author, author) ? [] : other.author)));
    if (own > 0) yield { certainty: own > 1 ? 'high' : 'low', args: { times: own + 1, by: 'author' } };
    else if (others.size >= OTHERS)
      yield { certainty: 'high', args: { times: others.size + 1, by: 'several' } };
  },
};
