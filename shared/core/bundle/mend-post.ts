import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { plainTags } from '../rules/hashtags/plain-tags.ts';
import { type Path, placeOf } from './place.ts';

/** What is to be put right in `post.md`. */
export type Mends = {
  /** Positions in `media` of pictures that are blurred now: their `people: blur` becomes `people: none`. */
  readonly blurred?: ReadonlySet<number>;
  /** Hashtags to leave as they are, in small letters; absent where hashtags are not looked at. */
  readonly keptTags?: ReadonlySet<string>;
};

/** One place of `post.md` that was changed. */
export type PostChange = {
  /** As findings spell it: `text`, `media[0].people`. */
  readonly at: string;
  /** From 1. */
  readonly line: number;
  readonly from: string;
  readonly to: string;
};

/** A part of the file that is one value, by offsets. */
type Stretch = { readonly at: string; readonly start: number; readonly end: number };
type Edit = Omit<PostChange, 'line'> & { readonly start: number };

const FENCE = /^---\s*$/;

/**
 * Puts right in `post.md` what needs no judgement, and leaves every other character as it is: notes, line ends, the
 * order of keys. Meant for a file that `readBundle` accepts; where there is no front matter, nothing is changed.
 */
export function mendPost(
  postMd: string,
  { blurred = new Set(), keptTags }: Mends,
): { readonly postMd: string; readonly changes: readonly PostChange[] } {
  const parts = partsOf(postMd);
  if (!parts) return { postMd, changes: [] };
  const front = readFront(postMd.slice(parts.front.start, parts.front.end), parts.front.start);
  const edits: Edit[] = [];
  for (const index of blurred) {
    const people = front.find(['media', index, 'people']);
    if (people) edits.push({ ...people, from: postMd.slice(people.start, people.end), to: 'none' });
  }
  if (keptTags) {
    for (const { at, start, end } of [...front.texts(), parts.body])
      for (const { span, written, suggestion } of plainTags(postMd.slice(start, end), keptTags)) {
        // Only letters change their case: a # in place of another sign for it could begin a note.
        const to = written.slice(0, 1) + suggestion.slice(1);
        edits.push({ at, start: start + span.start, from: written, to });
      }
  }
  return applied(
    postMd,
    edits.sort((a, b) => a.start - b.start),
  );
}

function applied(postMd: string, edits: readonly Edit[]) {
  let mended = '';
  let done = 0;
  const changes = edits.map(({ at, start, from, to }): PostChange => {
    mended += postMd.slice(done, start) + to;
    done = start + from.length;
    return { at, line: postMd.slice(0, start).split(/\r\n|\r|\n/).length, from, to };
  });
  return { postMd: mended + postMd.slice(done), changes };
}

/** Where the keys and the body stand, as `splitPost` has it, but in the text as it was written. */
function partsOf(postMd: string): { readonly front: Stretch; readonly body: Stretch } | undefined {
  const fences: { readonly start: number; readonly end: number }[] = [];
  for (const line of postMd.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const end = line.index + line[0].length;
    const words = line[0].replace(/^\u{feff}/u, '');
    if (FENCE.test(words)) fences.push({ start: line.index, end });
    else if (fences.length === 0 && words.trim() !== '') return undefined;
    if (fences.length === 2 || end === postMd.length) break;
  }
  const [opening, closing] = fences;
  if (!opening || !closing) return undefined;
  return {
    front: { at: '', start: opening.end, end: closing.start },
    body: { at: 'text', start: closing.end, end: postMd.length },
  };
}

/** Where values are written, quotation marks included. */
type Front = {
  find(path: Path): Stretch | undefined;
  /** The values that readers will see. */
  texts(): Stretch[];
};

function readFront(front: string, offset: number): Front {
  // Old line ends are none to the parser; a line feed in their place keeps every offset.
  const text = front.replace(/\r(?!\n)/g, '\n');
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    stringKeys: true,
    logLevel: 'silent',
  });
  const find = (path: Path): Stretch | undefined => {
    const node = document.getIn(path, true);
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined;
    return { at: placeOf(path), start: offset + node.range[0], end: offset + node.range[1] };
  };
  const texts = (): Stretch[] => {
    const wordings = document.get('text');
    const media = document.get('media');
    const paths: Path[] = [
      ...(isMap(wordings) ? wordings.items : []).map(({ key }) => ['text', String(key)]),
      ...(isSeq(media) ? media.items : []).flatMap((_, index) =>
        ['alt', 'credit'].map((key) => ['media', index, key]),
      ),
    ];
    return paths.map(find).filter((one) => one !== undefined);
  };
  return { find, texts };
}
