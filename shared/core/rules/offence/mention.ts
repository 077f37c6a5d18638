/** Words of those who write about words, history or books: an offence near them may be their subject. */
const ABOUT =
  /(?<![\p{L}])(?:words?|terms?|slurs?|etymolog\p{L}*|obscenit\p{L}*|profanit\p{L}*|swear(?:ing|word|words)?|cursing|expletives?|insults?|invective|propaganda|rhetoric|discourse|stereotyp\p{L}*|hate speech|antisemit\p{L}*|anti-semit\p{L}*|racis[mt]\p{L}*|xenophob\p{L}*|homophob\p{L}*|misogyn\p{L}*|censor\p{L}*|banned|nazis?|holocaust|fascis\p{L}*|colonial\p{L}*|apartheid|pogroms?|genocide|slogans?|histor(?:y|ian|ians|ical)|in medieval|edicts?|decrees?|memoirs?|testimon\p{L}*|novels?|poems?|films?|play by|title|subtitle|translat\p{L}*|reclaim\p{L}*|slang|dialect|lexic\p{L}*|linguist\p{L}*|dictionar\p{L}*|seminar|exhibition|archives?|chaucer|shakespeare|1[0-9]{3})(?![\p{L}])/iu;
/** Talking about words does not come with talking to somebody. */
const TO_SOMEBODY = /(?<![\p{L}])(?:you|your|you're|ur)(?![\p{L}])/iu;
const QUOTED = /[“„«"][^“”„«»"\n]{1,300}[”“»"]|‘[^‘’\n]{1,200}’(?!\p{L})/gu;
const NEAR = 120;

const DOG = /^(?:bitch|bitches)$/iu;
const OF_DOGS =
  /(?<![\p{L}])(?:kennels?|hounds?|greyhounds?|spaniels?|terriers?|pointers?|dogs?|pupp(?:y|ies)|whelp\p{L}*|litter|breeder|breeding)(?![\p{L}])/iu;

/** Whether the word is what breeders call a dog. */
export const isAnAnimal = (text: string, start: number, end: number): boolean =>
  DOG.test(text.slice(start, end)) &&
  OF_DOGS.test(`${text.slice(Math.max(0, start - NEAR), start)} ${text.slice(end, end + NEAR)}`);

/** The stretches of a text that stand in quotation marks. */
export const quotations = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(QUOTED)].map((found) => ({ start: found.index, end: found.index + found[0].length }));

/** Whether the run from `start` to `end` may be spoken about and not meant: quoted, or among words about words. */
export function isMentioned(
  text: string,
  start: number,
  end: number,
  quoted: readonly { start: number; end: number }[],
): boolean {
  if (quoted.some((quote) => quote.start <= start && quote.end >= end)) return true;
  const around = `${text.slice(Math.max(0, start - NEAR), start)} ${text.slice(end, end + NEAR)}`;
  return ABOUT.test(around) && !TO_SOMEBODY.test(text.slice(start, end));
}
