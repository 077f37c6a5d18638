/** Letters that NFKD does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
/** The ways in which calendars on posters cut them: three letters, and the four or five of Tues, Thurs, Sept. */
const CUT = new Map(
  [...MONTHS, ...DAYS].flatMap((name) =>
    [3, 4, 5].flatMap((length) => (name.length > length ? [[name.slice(0, length), name] as const] : [])),
  ),
);
const NUMBERS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, number) => [word, String(number)] as const),
);

/** Small letters without accents, `1,000` as one number, a bar before letters as the l that it is. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/\|(?=\p{L})/gu, 'l');

const isNumber = (token: string): boolean => /^\p{N}+$/u.test(token);

/** What OCR takes for one another becomes the same: 0 and O, 1, I and l, 5 and S, rn and m. */
const skeleton = (word: string): string =>
  word
    .replace(/0/g, 'o')
    .replace(/[1i]/g, 'l')
    .replace(/5/g, 's')
    .replace(/8/g, 'b')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/cl/g, 'd');

/** Numbers stay as they are: 2025 is not nearly 2026. */
function comparable(token: string): string {
  if (isNumber(token)) return token.replace(/^0+(?=.)/, '');
  const number = NUMBERS.get(token);
  return number ?? skeleton(CUT.get(token) ?? token);
}

/** One word as it can be taken: as it stands, and where letters meet digits also in parts (`7pm`, `0pen`). */
export type Token = { readonly whole: string; readonly parts: readonly string[] };

/** The words of a text in the form in which they are compared. */
export const tokensOf = (text: string): Token[] =>
  (plain(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => ({
    whole: comparable(word),
    parts: (word.match(/\p{L}+|\p{N}+/gu) ?? []).map(comparable),
  }));

/** Names of the months beside their numbers, hours in both ways to count, years in short: what dates say besides. */
export function otherSpellings(text: string): string[] {
  const lower = plain(text);
  const others: string[] = [];
  for (const [, , month = ''] of lower.matchAll(/\b(\d{1,2})[./-](\d{1,2})[./-](?:\d{4}|\d\d)\b/g))
    others.push(MONTHS[Number(month) - 1] ?? '');
  for (const [, month = ''] of lower.matchAll(/\b\d{4}-(\d\d)-\d\d\b/g))
    others.push(MONTHS[Number(month) - 1] ?? '');
  for (const [index, name] of MONTHS.entries())
    if (new RegExp(`\\b${name.slice(0, 3)}`).test(lower)) others.push(String(index + 1));
  for (const [, hour = ''] of lower.matchAll(/\b(\d{1,2})(?:[.:]\d\d)? ?p\.?m\b/g))
    others.push(String(Number(hour) + 12));
  for (const [, hour = ''] of lower.matchAll(/\b(1[3-9]|2[0-3])(?:[.:]\d\d\b| ?h\b)/g))
    others.push(String(Number(hour) - 12));
  if (/\b(?:noon|midday|midnight)\b/.test(lower)) others.push('12');
  for (const [, short = ''] of lower.matchAll(/\b(?:19|20)(\d\d)\b/g)) others.push(short);
  return others.filter((other) => other !== '').map(comparable);
}
