import { isUnspaced } from './words.ts';

/** Cyrillic and Greek letters that look like Latin ones (Unicode Technical Standard 39, confusables). */
const CYRILLIC = /[АВЕЅІЈКМНОРСТУХЗаеѕіјорсухһԁԛԝ]/u;
/** Without β θ χ λ, which linguists write between Latin letters (IPA), and without the μ of μm. */
const GREEK = /[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧΑανιορτυκη]/u;
const LATIN = /\p{Script=Latin}/u;
const WORD = /[\p{L}\p{M}]+/gu;
/** Styled letters: mathematical alphabets, letters in circles and squares, small capitals. */
const STYLED =
  /[\u{1d400}-\u{1d6a5}\u{1d6a8}-\u{1d7cb}\u24b6-\u24e9\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/gu;
const SMALL_CAPITALS = /[\u1d00-\u1d23ʙɢʜɪʟɴʀʏꜰꜱ]{3,}/u;
const FULL_WIDTH = /[\uff21-\uff3a\uff41-\uff5a]{2,}/u;
/** Strokes through letters, and marks piled on them. Vietnamese and tone marks are composed or far between. */
const STRUCK = /(?:\p{L}[\u0334-\u0338]){2,}|\p{L}\p{Mn}{3,}/u;
const MARKED = /\p{Script=Latin}\p{Mn}+/gu;
const HIDDEN = /[a-z][\u200b\u2060\ufeff\u00ad]+[a-z]/iu;

/** A word with letters that only look right: screen readers skip it or spell out every sign. */
export function lookAlike(text: string): string | undefined {
  const styled = text.match(STYLED);
  if (styled && styled.length >= 3) return styled.slice(0, 12).join('');
  if (!isUnspaced(text)) {
    const wide = FULL_WIDTH.exec(text)?.[0];
    if (wide) return wide;
  }
  const other = SMALL_CAPITALS.exec(text)?.[0] ?? piled(text) ?? HIDDEN.exec(text)?.[0];
  return other ?? mixedWord(text);
}

/** Decomposed letters are as good as composed ones; scripts that need marks have no Latin letters below them. */
function piled(text: string): string | undefined {
  const composed = text.normalize('NFC');
  if (!LATIN.test(composed)) return undefined;
  const marked = composed.match(MARKED) ?? [];
  const letters = composed.match(/\p{L}/gu)?.length ?? 0;
  return (
    STRUCK.exec(composed)?.[0] ??
    (marked.length >= 5 && marked.length > letters / 3 ? marked.join('') : undefined)
  );
}

function mixedWord(text: string): string | undefined {
  const words = text.match(WORD) ?? [];
  for (const word of words) {
    if (!LATIN.test(word) || (word.length <= 3 && !CYRILLIC.test(word) && /[ΩμΔ]/u.test(word))) continue;
    if (CYRILLIC.test(word) || GREEK.test(word)) return word;
  }
  return borrowedWord(words);
}

/** A whole word of look-alikes in a Latin text (the А of "А cat"), where nothing else is in that script. */
function borrowedWord(words: readonly string[]): string | undefined {
  const latin = words.filter((word) => /^\p{Script=Latin}+$/u.test(word)).length;
  const foreign = words.filter((word) => /^[\p{Script=Cyrillic}\p{Script=Greek}]+$/u.test(word));
  const isAllAlike = foreign.every((word) =>
    [...word].every((letter) => CYRILLIC.test(letter) || GREEK.test(letter)),
  );
  return latin >= 2 && foreign.length > 0 && isAllAlike ? foreign[0] : undefined;
}
