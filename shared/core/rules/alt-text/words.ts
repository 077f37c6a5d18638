/** A description taken apart once, for all the questions that are asked about it. */
export type Description = {
  /** As written, without blanks around it. */
  readonly text: string;
  /** Words and numbers in small letters, compatibility forms folded. Links and hashtags are not among them. */
  readonly words: readonly string[];
};

const LINK = /(?:https?:\/\/|www\.)\S+/giu;
const TAG = /(?<![\p{L}\p{N}])[#@][\p{L}\p{N}\p{M}_.-]+/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;

export const describe = (text: string): Description => ({ text: text.trim(), words: wordsOf(text) });

export const wordsOf = (text: string): string[] =>
  text.normalize('NFKC').replace(LINK, ' ').replace(TAG, ' ').toLowerCase().match(WORD) ?? [];

/** Scripts that put no spaces between words, so that a "word" of ours may be a sentence. */
export const isUnspaced = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
    text,
  );
