import { list, many } from '../rules/wording.ts';

/** `2 faces and 1 place with personal text`; empty where nothing was covered. */
export const coveredWords = ({ faces, texts }: { readonly faces: number; readonly texts: number }): string =>
  list([
    ...(faces > 0 ? [many(faces, 'face')] : []),
    ...(texts > 0 ? [many(texts, 'place with personal text', 'places with personal text')] : []),
  ]);
