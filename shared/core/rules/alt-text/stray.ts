import type { Description } from './words.ts';

/** What came along when the text was copied: markup, marks at either end, letters in the wrong encoding. */
const STRAY: readonly RegExp[] = [
  /<\/?[a-z][^<>]{0,200}>/i,
  /&(?:[a-z]{2,8}|#\d{1,6});/i,
  /\balt"?\s*[=:]\s*["'“]/i,
  /!\[[^\]]{0,300}\]\(/,
  // UTF-8 read as Latin-1: cafÃ©, studentsâ€™, and the replacement character.
  /Ã[\u0080-\u00bf]|â€[\u0080-\u009f™œ\u2018-\u201e]|\ufffd|ï»¿|\p{Ll}Â|(?:[ÐÑ][\u0080-\u00bf\u2013-\u203a€‚ƒ„…†‡ˆ‰Š‹Œ]){2}/u,
  /^(?:[,;:|~=*+)}\]_]|<<|>|["“”]{2}|[-–—.]{1,3}\s|\.\.)/u,
  /(?:[,;|~=<>*_([{\\]|[\s(][-–—&+:/#]+|:)$/u,
  /\s#[\p{L}\p{N}_]+\s+#[\p{L}\p{N}_]+$/u,
];

export const hasStrayMarks = ({ text }: Description): boolean => STRAY.some((pattern) => pattern.test(text));
