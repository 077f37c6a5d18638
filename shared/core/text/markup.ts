/** HTML or XML that is safe to write as it is. Only `markup` makes it. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Part = Markup | string | number | readonly Markup[] | undefined;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** XML 1.0 allows no other control characters, not even escaped; half a surrogate pair is no character at all. */
const cleaned = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are to go
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '');

const written = (part: Part): string => {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.source;
  if (typeof part === 'string' || typeof part === 'number')
    return cleaned(String(part)).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
  return part.map((piece) => piece.source).join('');
};

/** Template tag: what is put in is text and gets escaped, unless it is markup itself. Serves HTML and XML alike. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.map((string, at) => string + (at < parts.length ? written(parts[at]) : '')).join(''));
