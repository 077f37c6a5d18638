import type { Bundle } from './bundle.ts';

/** Whether an entry of `sources` names a text file of the bundle, and not an address or a book. */
export const isSourceFile = (entry: string): boolean =>
  /^[^\n]{1,200}\.(?:txt|md)$/i.test(entry) && !/^[a-z][a-z0-9+.-]*:\/\//i.test(entry);

/** The text files that a bundle gives as sources, each once. */
export const sourceFilesOf = ({ sources }: Pick<Bundle, 'sources'>): readonly string[] => [
  ...new Set(sources.filter(isSourceFile)),
];

/** The sources that tell a reader whose it is: a file of the bundle does not. */
export const namedSourcesOf = ({ sources }: Pick<Bundle, 'sources'>): readonly string[] =>
  sources.filter((entry) => !isSourceFile(entry));
