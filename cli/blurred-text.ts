import { PERSONAL_DATA_NAMES } from '../shared/core/rules/personal-data/naming.ts';
import { list, many } from '../shared/core/rules/wording.ts';
import type { Blurred } from './blur-file.ts';
import { style } from './output.ts';

/** What became of a picture, in a line. */
export function blurredText(blurred: Blurred): string {
  const { file } = blurred;
  switch (blurred.did) {
    case 'blurred':
      return `${style('pass', 'Blurred')} ${file}: ${whatWas(blurred)}. The copy is ${style('strong', blurred.out)}`;
    case 'found-nothing':
      return (
        `${style('hold', 'Nothing found')} in ${file}, so there is no copy. Look at it yourself, and name what you ` +
        'see with --box x,y,width,height.'
      );
    case 'refused':
      return `${style('block', 'Not blurred')}: ${blurred.reason}`;
  }
}

function whatWas({ faces, texts, given }: Blurred): string {
  const kinds = new Map<string, number>();
  for (const { kind } of texts) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return list([
    ...(faces.length > 0 ? [many(faces.length, 'face')] : []),
    ...texts
      .filter(({ kind }, index) => texts.findIndex((one) => one.kind === kind) === index)
      .map(
        ({ kind }) =>
          PERSONAL_DATA_NAMES[kind] + ((kinds.get(kind) ?? 1) > 1 ? ` (${kinds.get(kind)} times)` : ''),
      ),
    ...(given.length > 0 ? [`${many(given.length, 'place')} that you named`] : []),
  ]);
}
