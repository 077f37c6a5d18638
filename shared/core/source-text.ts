/** What is in a text file that a bundle names among its sources, or why it could not be read. */
export type SourceText =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly problem: 'too-large' | 'not-text' };

/** By the file's path in the bundle. */
export type SourceTexts = Readonly<Record<string, SourceText>>;

/** Bytes of one file: some thirty thousand words, more than a post can be copied from by accident. */
export const MOST_SOURCE_BYTES = 200_000;
