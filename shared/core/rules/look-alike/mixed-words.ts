import type { Span } from '../finding.ts';

const LATIN = /\p{Script=Latin}/u;
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const WORD = /[\p{L}\p{M}]+/gu;

/** Cyrillic letters that look like Latin ones (Unicode Technical Standard 39, confusables). */
const CYRILLIC_ALIKE = /^[АВЕЅІЈКМНОРСТУХЗаеѕіјорсухһԁԛԝ]+$/u;
/** The same for Greek, but for those that are written between Latin letters on purpose: β θ χ λ φ γ ε δ of phonetics. */
const GREEK_ALIKE = /[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρτκη]/u;
/** Slavonic vowels that have no Latin letter stand in the Latin transliteration: otьcь, dъva. */
const TRANSLITERATED = /[ьъѣѧѫ]/gu;
/** Foreign letters with Latin ones on both sides: Я and И in place of R and N, Σ in place of E. */
const SANDWICHED = /\p{Script=Latin}\p{M}*[\p{Script=Cyrillic}ΑΒΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ]+\p{Script=Latin}/u;

/** Words that mix Latin letters with Cyrillic or Greek ones that imitate them. */
export function mixedWords(text: string): Span[] {
  if (!FOREIGN.test(text) || !LATIN.test(text)) return [];
  return [...text.matchAll(WORD)]
    .filter(({ 0: word }) => FOREIGN.test(word) && LATIN.test(word) && imitates(word))
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

function imitates(word: string): boolean {
  const written = word.replace(TRANSLITERATED, '');
  const cyrillic = (written.match(/\p{Script=Cyrillic}/gu) ?? []).join('');
  const greek = (written.match(/\p{Script=Greek}/gu) ?? []).join('');
  // A short measure is no word: kΩ, Δt.
  if (cyrillic === '' && written.length <= 3) return false;
  return CYRILLIC_ALIKE.test(cyrillic) || GREEK_ALIKE.test(greek) || SANDWICHED.test(written);
}
