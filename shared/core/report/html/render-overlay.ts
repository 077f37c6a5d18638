import { type Markup, markup } from '../../text/markup.ts';
import { MARK_NAMES, type PictureMark } from './picture-mark.ts';

type Size = { readonly width: number; readonly height: number };

/** More boxes than this hide the picture. */
export const MOST_MARKS = 60;

/** `A` to `Z`, then `A2`, `B2`: what a box and its line below the picture have in common. */
export const letterOf = (index: number): string =>
  String.fromCharCode(65 + (index % 26)) + (index < 26 ? '' : String(Math.floor(index / 26) + 1));

/** Boxes in the coordinates of the upright picture. Each kind has a line of its own, not only a colour. */
export const renderOverlay = (marks: readonly PictureMark[], size: Size): Markup[] =>
  marks
    .slice(0, MOST_MARKS)
    .map((mark, index) => ({ box: inside(mark, size), kind: mark.kind, letter: letterOf(index) }))
    .map(({ box, kind, letter }) => {
      const tag =
        kind === 'face'
          ? tagAbove(`${letter} ${MARK_NAMES[kind].short}`, box, size)
          : tagBeside(letter, box, size, kind);
      const place = markup`x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"`;
      return markup`<g class="mark ${kind}"><rect class="halo" ${place}/><rect class="line" ${place}/><rect class="tag" x="${tag.x}" y="${tag.y}" width="${tag.width}" height="${tag.height}"/><text x="${tag.x + tag.pad}" y="${tag.y + tag.height - tag.pad * 1.6}" font-size="${tag.font}">${tag.text}</text></g>
`;
    });

type Inside = ReturnType<typeof inside>;

/** The part of a box that lies in the picture; anything that is no number counts as its edge. */
function inside({ x, y, width, height }: PictureMark, size: Size) {
  const within = (value: number, most: number): number =>
    Number.isFinite(value) ? Math.round(Math.min(Math.max(0, value), most)) : 0;
  const left = within(x, size.width);
  const top = within(y, size.height);
  return {
    x: left,
    y: top,
    width: Math.max(0, within(x + width, size.width) - left),
    height: Math.max(0, within(y + height, size.height) - top),
  };
}

/** Above the box; where there is no room, below it; in a box as high as the picture, inside. */
function tagAbove(text: string, box: Inside, size: Size) {
  const tag = tagOf(text, size);
  const x = Math.max(0, Math.min(box.x, size.width - tag.width));
  const below = box.y + box.height;
  const y = box.y >= tag.height ? box.y - tag.height : below + tag.height <= size.height ? below : box.y;
  return { ...tag, x, y };
}

/**
 * In the margin before a line, or behind it: above and below it are words. A number stands at the end of its line more
 * often than at its beginning. The list below the picture says of which kind it is.
 */
function tagBeside(text: string, box: Inside, size: Size, kind: PictureMark['kind']) {
  const tag = tagOf(text, size);
  const places = [box.x - tag.width, box.x + box.width];
  const x = (kind === 'personal' ? places.reverse() : places).find(
    (place) => place >= 0 && place + tag.width <= size.width,
  );
  const y = Math.round(box.y + Math.min(box.height, tag.height) / 2 - tag.height / 2);
  return {
    ...tag,
    x: x ?? Math.max(0, size.width - tag.width),
    y: Math.max(0, Math.min(y, size.height - tag.height)),
  };
}

function tagOf(text: string, size: Size) {
  const font = Math.max(6, Math.round(Math.max(size.width, size.height) / 28));
  const pad = Math.round(font / 5);
  const height = font + 2 * pad;
  // Wide enough for capitals in any font.
  const width = Math.round(text.length * font * 0.62) + 2 * pad;
  return { text, font, pad, height, width };
}
