import type { Span } from '../finding.ts';
import type { Proof } from '../rule.ts';

/** An address that readers are sent to, or that stands for a source, as it is written and where. */
export type WrittenLink = {
  readonly at: string;
  /** Only in texts; a source is one as a whole. */
  readonly span?: Span;
  readonly written: string;
};

/** Anything with a scheme and two slashes, and the schemes that need none and that no reader should be sent to. */
const ADDRESS =
  /(?<![\p{L}\p{N}_])(?:[a-z][a-z0-9+.-]{1,19}:\/\/|(?:javascript|vbscript):(?=\S)|data:(?=[a-z]{2,12}\/))[^\s\p{Cc}<>"`^{|}“”«»「」『』（）【】、。，；：！？]+/giu;
const CLOSING = /[.,;:!?'’*…)\]]+$/u;

/** The links of every wording, and the sources that are addresses, in order. `link-check` and the network part share it. */
export function linksToCheck({ bundle, texts }: Pick<Proof, 'bundle' | 'texts'>): WrittenLink[] {
  return [
    ...texts
      .filter(({ role }) => role === 'body')
      .flatMap(({ at, text }) => linksIn(text).map((link) => ({ at, ...link }))),
    ...bundle.sources.flatMap((source, index) =>
      linksIn(source).map(({ written }) => ({ at: `sources[${index}]`, written })),
    ),
  ];
}

const linksIn = (text: string): { written: string; span: Span }[] =>
  [...text.matchAll(ADDRESS)].map((found) => {
    const written = trimmed(found[0]);
    return { written, span: { start: found.index, end: found.index + written.length } };
  });

/** Without the marks of the sentence around it; a bracket that it opened itself belongs to it. */
function trimmed(run: string): string {
  const bare = run.replace(CLOSING, '');
  const isOpen = bare.lastIndexOf('(') > bare.lastIndexOf(')');
  return isOpen && run.charAt(bare.length) === ')' ? `${bare})` : bare;
}
