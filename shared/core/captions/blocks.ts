/** Lines without an empty one between them: in both formats a caption, a comment or a style sheet. */
export type Block = {
  /** Number of its first line in the file, from 1. */
  readonly line: number;
  readonly lines: readonly string[];
};

export function* blocksOf(text: string): Iterable<Block> {
  let lines: string[] = [];
  let line = 1;
  let number = 0;
  for (const content of text.split(/\r\n|\r|\n/)) {
    number += 1;
    if (content !== '') {
      if (lines.length === 0) line = number;
      lines.push(content);
    } else if (lines.length > 0) {
      yield { line, lines };
      lines = [];
    }
  }
  if (lines.length > 0) yield { line, lines };
}
