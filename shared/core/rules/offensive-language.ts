import * as v from 'valibot';
import { findOffences } from './offence/find.ts';
import type { OffenceKind } from './offence/offence.ts';
import { defineRule, type Remark } from './rule.ts';
import { quote, said } from './wording.ts';

const SAYS: Readonly<Record<OffenceKind, string>> = {
  profanity: 'is obscene',
  slur: 'is a slur',
  threat: 'reads as a threat',
  insult: 'reads as a personal insult',
  'attack-on-group': 'reads as an attack on a group of people',
};

/** Clause `conduct.offence`: nothing offensive, harmful to marginalised groups, insulting or attacking. */
export const offensiveLanguage = defineRule({
  id: 'offensive-language',
  clause: 'conduct.offence',
  level: 'block',
  reads: 'text',
  about:
    'Finds obscene words and slurs (in English also in disguise, and the commonest of German, French, Spanish, ' +
    'Italian, Portuguese, Russian and Polish), threats, insults to persons and attacks on groups. What is clear blocks; ' +
    'what is doubtful, quoted, or stands among words about language, history or literature is held for the ' +
    'administrator. It knows wordings, not meanings: hatred in polite words, irony and most other languages pass, so ' +
    'silence is no approval.',
  options: v.strictObject({
    /** Titles and names that are written as they are, such as a book's. */
    allow: v.optional(v.array(v.pipe(v.string(), v.minLength(2))), []),
  }),
  *check({ texts }, { allow }): Iterable<Remark> {
    for (const { at, text } of texts) {
      const allowed = placesOf(text, allow);
      for (const { kind, level, span, isMentioned } of findOffences(text)) {
        if (allowed.some((place) => place.start < span.end && place.end > span.start)) continue;
        const words = text.slice(span.start, span.end);
        yield { at, span, level, args: { kind, words, mentioned: isMentioned } };
      }
    }
  },
  message: (args) =>
    `${quote(said(args, 'words'))} ${SAYS[kindOf(said(args, 'kind'))]}${args.mentioned === true ? ', unless it is only spoken about here' : ''}.`,
  help: (args) =>
    args.mentioned === true
      ? 'If the post needs the words, say why when you send it; the administrator decides.'
      : 'Say it without these words. The library’s accounts offend, threaten and insult nobody.',
});

const kindOf = (name: string): OffenceKind =>
  name === 'slur' || name === 'threat' || name === 'insult' || name === 'attack-on-group'
    ? name
    : 'profanity';

function placesOf(text: string, titles: readonly string[]): { start: number; end: number }[] {
  const lower = text.toLowerCase();
  // Where small letters have another length, places would not be the text's.
  if (lower.length !== text.length) return [];
  return titles.flatMap((title) => {
    const places: { start: number; end: number }[] = [];
    for (
      let at = lower.indexOf(title.toLowerCase());
      at >= 0;
      at = lower.indexOf(title.toLowerCase(), at + 1)
    )
      places.push({ start: at, end: at + title.length });
    return places;
  });
}
