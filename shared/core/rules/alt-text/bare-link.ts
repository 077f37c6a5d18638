import type { Description } from './words.ts';

const LINK =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}@.-])(?:[a-z0-9-]{1,63}\.){1,5}(?:com|org|net|edu|gov|uk|de|fr|es|it|pt|ru|eu|ie|io|ly|me|info|example)(?![\p{L}\p{N}])(?:\/\S*)?/giu;
const FILLER =
  /^(?:link|see|click|here|more|read|visit|go|to|at|on|url|source|via|the|website|web|page|mehr|siehe|voir|ver|vedi)$/;

/** A web address and nothing that says what is in the picture. */
export function isBareLink({ text }: Description): boolean {
  const rest = text.replace(LINK, ' ');
  if (rest === text) return false;
  return (rest.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => FILLER.test(word));
}
