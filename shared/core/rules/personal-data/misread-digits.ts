const LETTERS: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1', '|': '1' };
/** Where this is nowhere, no letter stands among figures. */
const NEEDS = /\d[OoIl|]{1,4}\d/;
const TOKEN = /(?<![\p{L}\p{N}|])[\dOoIl|]{5,40}(?![\p{L}\p{N}|])/gu;

/** The same text, as long as it was, with figures for the letters that are typed in their place: `9OO123`. */
export const withMisreadDigits = (text: string): string =>
  NEEDS.test(text)
    ? text.replace(TOKEN, (token) =>
        2 * token.replace(/\D/g, '').length > token.length
          ? token.replace(/\D/g, (letter) => LETTERS[letter] ?? letter)
          : token,
      )
    : text;
