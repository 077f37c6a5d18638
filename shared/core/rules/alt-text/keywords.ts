import { type Description, isUnspaced } from './words.ts';

/** Small words that make a sentence or a phrase of a list: articles, prepositions, conjunctions, pronouns, verbs. */
export const GRAMMAR = new Set(
  `a an the of in on at by to from with for and or under over beside behind between is are was has have its his her their our
  this that these those who which while into near above below around through as up down out no not all one two three four five
  der die das ein eine einer eines einem einen und oder mit im in am an auf aus bei von vom zu zum zur für ist sind vor neben über unter des dem den
  le la les un une des du de d l au aux et ou avec sur sous dans par pour est sont à en son sa ses
  el los las una uno unos unas del y o con sobre bajo entre por para es son al su sus
  il lo gli i uno di da del della dei delle degli dello nel nella al alla ai con su per tra fra e è sono
  os as um uma do da dos das no na nos nas ao com sobre por para e é são
  и в на с к у о об за под над из от до по для не что как при между
  ο η το οι τα του της των στο στη στον στην και με από σε για ένας μια ένα
  het een van met op te naar door w z na i do od pod nad przy v s se na k o en og och med på av i af til ett
  a az és egy el la i amb a o e y ve ile bir
  та і з у в на до`.split(/\s+/),
);
const SEPARATOR = /[,;|•·\n]|\s\/\s|(?<=\p{L})\/(?=\p{L})/u;
const FEWEST_ITEMS = 5;
const FEWEST_WITH_CAPITAL = 6;
/** A list that begins with a capital and ends with a full stop is more likely to name what is seen. */
const FEWEST_AS_SENTENCE = 8;
const FEWEST_WITHOUT_COMMAS = 6;

/** Search words in a row instead of a description. */
export function isStuffed({ text, words }: Description): boolean {
  if (isUnspaced(text)) return false;
  const items = text
    .split(SEPARATOR)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (items.length >= 4 && repeatedShare(words) >= 0.3 && !words.some((word) => GRAMMAR.has(word)))
    return true;
  return items.length >= FEWEST_ITEMS ? isKeywordList(text, items, words) : isRow(text, words);
}

function isKeywordList(text: string, items: readonly string[], words: readonly string[]): boolean {
  const grammar = words.filter((word) => GRAMMAR.has(word)).length;
  // In a long list one small word may come with a title: Jules et Jim.
  const allowed =
    items.length > FEWEST_WITH_CAPITAL && !/\.$/.test(text) && repeatedShare(words) > 0.1 ? 1 : 0;
  if (grammar > allowed || words.length / items.length > 2.2) return false;
  // Names: Marcel Proust, Virginia Woolf, James Joyce.
  if (repeatedShare(words) === 0 && items.every((item) => /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{L}+)+\.?$/u.test(item)))
    return false;
  if (!/^\p{Lu}/u.test(text)) return true;
  return items.length >= (/\.$/.test(text) ? FEWEST_AS_SENTENCE : FEWEST_WITH_CAPITAL);
}

/** Many words without one small word or mark between them; in English only, as other languages need fewer. */
function isRow(text: string, words: readonly string[]): boolean {
  if (words.length < FEWEST_WITHOUT_COMMAS || /[^a-z0-9 #-]/.test(text)) return false;
  const grammar = words.filter((word) => GRAMMAR.has(word)).length;
  if (grammar > 0) return false;
  return repeatedShare(words) > 0.2 || !words.some((word) => /(?:ing|ed|s)$/.test(word)) || words.length > 6;
}

/** How much of the words are said again. */
const repeatedShare = (words: readonly string[]): number =>
  words.length === 0 ? 0 : 1 - new Set(words.map((word) => word.replace(/s$/, ''))).size / words.length;
