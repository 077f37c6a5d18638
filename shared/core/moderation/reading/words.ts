import type { Span } from '../../rules/finding.ts';
import { toPlainText } from '../../rules/personal-data/plain-text.ts';

/** A word as it is looked up, and where it stands. */
export type Word = Span & { readonly word: string };

/** Words, and the signs that say as much as words: addresses, handles, pictographs, money, how a sentence ends. */
const WORD =
  /(?<![\p{L}\p{N}])(?:\p{L}[ .*_-]){3,}\p{L}(?![\p{L}\p{N}])|https?:\/\/[^\s<>"]+|www\.[^\s<>"]+|@[\p{L}\p{N}_.@-]+|[\p{L}\p{M}\p{N}]+(?:'[\p{L}]+)*|\p{Extended_Pictographic}|[!?£€$%]|[.…]+(?=\s|$)|\n+/gu;
const HANDLE = '@';
const FIGURES = '0';
/** Letters set apart so that nobody finds the word: `d e l e t e`. */
const SET_APART = /^\p{L}[ .*_-]\p{L}[ .*_-]/u;
const APOSTROPHE = /[‘’ʼ]/g;
const END = /^[.…\n]/;
/** Figures of a telephone number, an account, a card. */
const NUMBER = /^(?:\d{5,}|0\d+)$/;
const ADDRESS = /^(?:https?:\/\/|www\.)/;
/** Cyrillic and Greek letters that look like Latin ones, and those (Unicode Technical Standard 39, confusables). */
const LOOK_ALIKES = new Map(
  [...'аαвеεѕіικкмнνоορрсϲтτуυхχԁԛԝյјһ'].map((letter, at) => [
    letter,
    'aabeesiikkmhvooppccttyuxxdqwjjh'[at] ?? '',
  ]),
);
const LATIN_WORD = /^[a-z']+$/;
const OTHER_LETTER = /[\u0370-\u052f]/;
const LONGER = /(\p{L})\1{2,}/gu;

/** They say nothing of what is meant, and stand between words that do. */
const PASSED_OVER: ReadonlySet<string> = new Set(
  'is just really actually literally honestly even still also lol x tbh'.split(' '),
);

const WRITTEN_OUT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    u: 'you',
    ya: 'you',
    ye: 'you',
    yous: 'you',
    youse: 'you',
    ur: 'your',
    yer: 'your',
    r: 'are',
    im: 'i am',
    ive: 'i have',
    youve: 'you have',
    youre: 'you are',
    theyre: 'they are',
    theyve: 'they have',
    dont: 'do not',
    doesnt: 'does not',
    didnt: 'did not',
    cant: 'can not',
    cannot: 'can not',
    wont: 'will not',
    isnt: 'not',
    havent: 'have not',
    hasnt: 'has not',
    wasnt: 'was not',
    wouldnt: 'would not',
    couldnt: 'could not',
    shouldnt: 'should not',
    pls: 'please',
    plz: 'please',
    plis: 'please',
    wanna: 'want to',
    gonna: 'going to',
    gotta: 'got to',
    gimme: 'give me',
    lemme: 'let me',
    cud: 'could',
    abt: 'about',
    info: 'information',
    auld: 'old',
    tae: 'to',
    telt: 'told',
    ma: 'my',
    shes: 'she',
    hes: 'he',
    theres: 'there',
    whats: 'what',
    thats: 'that',
    its: 'it',
    someones: 'someone',
    rn: 'now',
    tonite: 'tonight',
    tmrw: 'tomorrow',
    tmw: 'tomorrow',
    n: 'and',
    bf: 'boyfriend',
    gf: 'girlfriend',
    yr: 'year',
    yrs: 'years',
    hubby: 'husband',
    noone: 'nobody',
    kms: 'kill myself',
    kys: 'kill yourself',
    unalive: 'kill',
    unis: 'uni',
    nae: 'not',
    cannae: 'can not',
    dinnae: 'do not',
    willnae: 'will not',
    wid: 'would',
    haud: 'hold',
    whit: 'what',
    aw: 'all',
    gie: 'give',
    yall: 'you',
    thru: 'through',
  }),
);

const ENDINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ve: 'have', re: 'are', ll: 'will', d: 'would', m: 'am' }),
);

/**
 * The words of a text in small letters, written out where they are shortened (“u”, “don't”, “wanna”), stretched ones
 * (“pleeease”) shortened, and without those that say nothing. Expects what `toPlainText` leaves.
 */
export function wordsOf(plain: string): Word[] {
  const words: Word[] = [];
  for (const { index, 0: written } of plain.replace(APOSTROPHE, "'").matchAll(WORD)) {
    const end = index + written.length;
    for (const word of meaningOf(written))
      if (!PASSED_OVER.has(word) && !isMore(word, words)) words.push({ word, start: index, end });
  }
  return words;
}

/** Whom a comment begins with is whom it answers, which says nothing; of several handles or numbers in a row one says it all. */
const isMore = (word: string, before: readonly Word[]): boolean => {
  const last = before.at(-1)?.word;
  return word === HANDLE ? !last || last === HANDLE : word === FIGURES && last === FIGURES;
};

/** The same of a text as it was written; the places are those of its plain form. */
export const plainWords = (text: string): Word[] => wordsOf(toPlainText(text).text);

/** Which address, number or handle it is says nothing of the kind of comment. */
function meaningOf(written: string): readonly string[] {
  const word = written.toLowerCase();
  if (ADDRESS.test(word)) return ['http'];
  if (END.test(word)) return ['.'];
  if (NUMBER.test(word)) return [FIGURES];
  if (word.startsWith(HANDLE)) return [HANDLE];
  const joined = SET_APART.test(word) ? word.replace(/[ .*_-]/g, '') : word;
  return writtenOut(inLatin(joined).replace(LONGER, '$1'));
}

/** What looks like a Latin word is read as one; a word of another language stays what it is. */
function inLatin(word: string): string {
  if (!OTHER_LETTER.test(word)) return word;
  const latin = Array.from(word, (letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
  return LATIN_WORD.test(latin) ? latin : word;
}

function writtenOut(word: string): readonly string[] {
  const apostrophe = word.indexOf("'");
  if (apostrophe < 0) return WRITTEN_OUT.get(word)?.split(' ') ?? [word];
  const known = WRITTEN_OUT.get(word.replaceAll("'", ''));
  if (known) return known.split(' ');
  const front = word.slice(0, apostrophe);
  const ending = ENDINGS.get(word.slice(apostrophe + 1));
  if (ending) return [...(WRITTEN_OUT.get(front)?.split(' ') ?? [front]), ending];
  // “Whose” and “is” are written alike, and “is” is passed over.
  return word.endsWith("'s") ? [front] : [word.replaceAll("'", '')];
}
