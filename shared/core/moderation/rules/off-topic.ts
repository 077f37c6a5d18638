import { LIBRARY_WORDS } from '../../rules/spam/hints.ts';
import type { ModerationRule } from './rule.ts';

/** Fewer words than this may be about anything. */
const FEWEST = 12;
/** As long as words that carry a subject are. */
const LONG_WORD = /\p{L}{5,}/gu;

/** Clause `moderation.off-topic`, as advice: no program knows what a comment is about. */
export const offTopic: ModerationRule = {
  id: 'off-topic',
  reason: 'moderation.off-topic',
  about:
    'A long comment that shares no word of substance with the post it answers, and none with libraries, studying or ' +
    'the library’s name. Advice only: what it is about, a person tells.',
  *check({ comment: { text, postText }, library }) {
    if (postText === undefined) return;
    if ((text.match(/\p{L}+/gu) ?? []).length < FEWEST) return;
    if (text.search(LIBRARY_WORDS) >= 0) return;
    const subject = new Set(stemsOf(`${postText} ${library}`));
    if (stemsOf(text).some((stem) => subject.has(stem))) return;
    yield { certainty: 'low' };
  },
};

/** The first letters are enough to see a word and its plural as one. */
const stemsOf = (text: string): string[] =>
  (text.toLowerCase().match(LONG_WORD) ?? []).map((word) => word.slice(0, 5));
