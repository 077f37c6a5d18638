import { type Markup, markup } from '../../text/markup.ts';

/** Marks that turn the direction of text become visible, so that no text can reorder what stands around it. */
export const withoutTurns = (page: string): string => page.replace(/[\u202a-\u202e\u2066-\u2069]/g, '\ufffd');

/** A short piece of a bundle inside our own sentence, kept from turning the direction of the sentence. */
export const quoted = (text: string): Markup => markup`<bdi>${text}</bdi>`;

/** A sentence in which what is to be written stands in `backticks`. */
export const sentence = (text: string): Markup =>
  markup`${text.split(/(`[^`\n]+`)/).map((part, index) => (index % 2 === 0 ? markup`${part}` : markup`<code>${part.slice(1, -1)}</code>`))}`;

/** A message of a rule: sentences, and under them examples that are indented by two spaces. */
export function paragraphs(text: string): Markup[] {
  const blocks = Map.groupBy(numbered(text.split('\n')), ({ block }) => block);
  return [...blocks.values()].map((lines) => {
    const isExample = lines[0]?.isExample === true;
    const inside = lines.map(({ line }) => (isExample ? line.slice(2) : line)).join('\n');
    return isExample ? markup`<pre><code>${inside}</code></pre>` : markup`<p>${sentence(inside)}</p>`;
  });
}

/** Lines with the number of the block that they belong to: a block is of one sort. */
function numbered(lines: readonly string[]) {
  let block = 0;
  let before: boolean | undefined;
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const isExample = line.startsWith('  ');
      if (isExample !== before) block += 1;
      before = isExample;
      return { line, isExample, block };
    });
}
