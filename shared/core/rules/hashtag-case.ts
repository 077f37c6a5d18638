import * as v from 'valibot';
import { plainTags } from './hashtags/plain-tags.ts';
import { defineRule, type Remark } from './rule.ts';
import { said } from './wording.ts';

/** Clause `accessibility.hashtags`; W3C, WCAG 2.2, understanding 1.3.1: words that cannot be told apart. */
export const hashtagCase = defineRule({
  id: 'hashtag-case',
  clause: 'accessibility.hashtags',
  level: 'advise',
  reads: 'text',
  about:
    'A hashtag of several words has a capital at the beginning of each, so that screen readers say them as words: ' +
    '#ReadingRoom. Only English tags are known, and only when every word of them is; names, abbreviations, tags with ' +
    'capitals or underscores inside and other languages pass.',
  options: v.strictObject({
    /** Tags that are written as they are, without #, in any case: brands, campaigns of others. */
    keep: v.optional(v.array(v.pipe(v.string(), v.toLowerCase())), []),
  }),
  *check({ texts }, { keep }): Iterable<Remark> {
    const kept = new Set(keep);
    for (const { at, role, text } of texts) {
      // What is said in a video is no tag to follow.
      if (role === 'caption') continue;
      for (const { span, written, suggestion } of plainTags(text, kept))
        yield { at, span, args: { tag: written, suggestion } };
    }
  },
  message: (args) => `Screen readers cannot tell the words of ${said(args, 'tag')} apart.`,
  help: (args) => `Write ${said(args, 'suggestion')}, with a capital at the beginning of each word.`,
});
