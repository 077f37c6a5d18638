/** The commonest words of English that are not as common in the languages around it. */
const COMMON = new Set(
  (
    'the of and to is for with from our you your we are by that this these those at as or be it its have has had was ' +
    'were will would can could which who what when where how not but if they their there here his her him she he ' +
    'do does did been into than then so all any some more about up out my us them'
  ).split(' '),
);
/** About half of the words of English prose are among them; of a title or a list, fewer. */
const SHARE = 0.2;

const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;

/** Whether a passage is English rather than another language, as far as its small words tell. */
export function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(WORD) ?? [];
  const common = words.filter((word) => COMMON.has(word)).length;
  return common >= 2 && common / words.length >= SHARE;
}
