import { type Instant, toIso } from '../../core/time.ts';

export type Mail = {
  readonly id: string;
  readonly at: Instant;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
};

/** A message as RFC 5322 has it, with UTF-8 text: every mail program opens it, and so does a text editor. */
export function mailMessage({ id, at, from, to, subject, text }: Mail): string {
  const lines = text.split(/\r\n|\r|\n/);
  // RFC 5322, 2.1.1: no line may have more than 998 bytes.
  const isPlain = lines.every((line) => Buffer.byteLength(line) <= 998) && !text.includes('\0');
  return [
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `From: ${from}`,
    `To: ${to}`,
    `Message-ID: <${id}@imprimatur.localhost>`,
    `Subject: ${encodedWords(subject.replace(/[\p{Cc}\s]+/gu, ' ').trim())}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    `Content-Transfer-Encoding: ${isPlain ? '8bit' : 'base64'}`,
    '',
    ...(isPlain
      ? lines
      : (Buffer.from(text)
          .toString('base64')
          .match(/.{1,76}/g) ?? [])),
    '',
  ].join('\r\n');
}

/** An encoded word has at most 75 characters, 12 of them around the base64 (RFC 2047, 2): 45 bytes of text. */
const WORD_BYTES = 45;

/** Plain ASCII that fits on a line as it is; anything else in encoded words, cut between characters. */
function encodedWords(text: string): string {
  if (/^[ -~]{0,200}$/.test(text) && !text.includes('=?')) return text;
  const words = [''];
  for (const character of text) {
    const last = words.at(-1) ?? '';
    if (Buffer.byteLength(last + character) > WORD_BYTES) words.push(character);
    else words[words.length - 1] = last + character;
  }
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}

/** For file names: sorts by time, and has no character that a file system refuses. */
export const compactTime = (at: Instant): string => toIso(at).replace(/[-:.]/g, '');
