/** LinkedIn's "little text format", read as its grammar has it, and not by the code that writes it. */

const RESERVED = '\\|{}@[]()<>#*_~';

export type Little = {
  /** What readers see. */
  readonly text: string;
  /** As LinkedIn keeps it: up to the first reserved character that begins nothing. It says nothing of the rest. */
  readonly kept: string;
  readonly hashtags: readonly string[];
};

export function readLittle(little: string): Little {
  let text = '';
  let at = 0;
  const hashtags: string[] = [];
  while (at < little.length) {
    const letter = little[at] ?? '';
    if (letter === '\\' && RESERVED.includes(little[at + 1] ?? ' ')) {
      text += little[at + 1];
      at += 2;
      continue;
    }
    if (!RESERVED.includes(letter)) {
      text += letter;
      at += 1;
      continue;
    }
    const rest = little.slice(at);
    const template = /^\{hashtag\|\\?([#＃])\|((?:\\.|[^\\{}|])+)\}/.exec(rest);
    const plain = /^#([\p{L}\p{N}]+)/u.exec(rest);
    const found = template ?? plain;
    if (found === null) break;
    const tag = (template?.[2] ?? plain?.[1] ?? '').replace(/\\(.)/g, '$1');
    hashtags.push(tag);
    text += `${template?.[1] ?? '#'}${tag}`;
    at += found[0].length;
  }
  return { text, kept: little.slice(0, at), hashtags };
}
