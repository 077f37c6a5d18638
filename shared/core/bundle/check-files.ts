import { closest } from '../config/closest.ts';
import type { BundleFile, FormProblem } from './bundle.ts';
import { lineOf, type Places } from './explain-issue.ts';
import { startOf } from './keys.ts';
import { BUNDLE_LIMITS } from './limits.ts';
import type { Path } from './place.ts';
import { placeOf } from './place.ts';
import { quote, writeList, writeScalar } from './scalar.ts';
import { isSourceFile } from './source-files.ts';

type Listed = { readonly path: Path; readonly file: string };

const CAPTIONS = /\.(?:vtt|srt)$/i;

/**
 * Holds the files that the front matter lists against those that came: each listed file must be there, each file
 * listed, and each once. Paths are compared in NFC. Both lists are as parsed: entries that are wrong otherwise count too.
 */
export function checkFiles(
  { media, sources }: { readonly media?: unknown; readonly sources?: unknown },
  files: readonly BundleFile[],
  places: Places,
): FormProblem[] {
  // Far too many are another problem, and not worth the comparison.
  if ([media, sources].some((list) => Array.isArray(list) && list.length > BUNDLE_LIMITS.listed)) return [];
  const listed = [...listedMedia(media), ...listedSources(sources)];
  const names = new Set(listed.map((one) => one.file));
  const there = new Set(files.map((file) => file.path.normalize('NFC')));
  const loose = [...there].filter((file) => !names.has(file));
  return [
    ...repeated(listed, places),
    ...listed
      .filter(
        (one, index) =>
          !there.has(one.file) && listed.findIndex((first) => first.file === one.file) === index,
      )
      .map((one) => missing(one, loose, places)),
    ...loose.map((file) => unlisted(file, media, places)),
  ];
}

function listedMedia(media: unknown): Listed[] {
  if (!Array.isArray(media)) return [];
  return media.flatMap((medium: unknown, index): Listed[] =>
    (['file', 'captions'] as const).flatMap((key) => {
      const file = readText(medium, key);
      return file === undefined ? [] : [{ path: ['media', index, key], file }];
    }),
  );
}

/** Addresses and books are sources too, and no files. */
function listedSources(sources: unknown): Listed[] {
  const entries: readonly unknown[] = Array.isArray(sources) ? sources : [sources];
  return entries.flatMap((entry, index): Listed[] => {
    const file = oneLine(entry);
    if (file === undefined || !isSourceFile(file)) return [];
    return [{ path: Array.isArray(sources) ? ['sources', index] : ['sources'], file }];
  });
}

function readText(value: unknown, key: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return oneLine(Object.entries(value).find(([name]) => name === key)?.[1]);
}

function oneLine(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  const line = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return line === '' ? undefined : line;
}

function repeated(listed: readonly Listed[], places: Places): FormProblem[] {
  return listed.flatMap((one, index): FormProblem[] => {
    const first = listed.find((earlier) => earlier.file === one.file);
    if (first === undefined || listed.indexOf(first) === index) return [];
    return [
      {
        code: 'listed-twice',
        at: placeOf(one.path),
        line: lineOf(one.path, places),
        expected: 'each file once',
        got: `${quote(one.file)} again, as in line ${lineOf(first.path, places)}`,
        example: write(one.path, one.path[0] === 'sources' ? 'another-file.txt' : 'another-file.jpg'),
      },
    ];
  });
}

/** `../photo.jpg`, `/home/photo.jpg`, `C:\\photo.jpg`. */
const isOutside = (file: string): boolean => /^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(file);

/** As the bundle would spell it: `./coffee.png` is `coffee.png`; of a way to elsewhere the name is left. */
const insideBundle = (file: string): string =>
  isOutside(file)
    ? (file.split(/[/\\]/).at(-1) ?? '').replace(/^\.+$/, '')
    : file
        .split(/[/\\]/)
        .filter((part) => part !== '.' && part !== '')
        .join('/');

function missing({ path, file }: Listed, loose: readonly string[], places: Places): FormProblem {
  const bare = insideBundle(file);
  const near = loose.find((one) => one.toLowerCase() === bare.toLowerCase()) ?? closest(bare, loose);
  return {
    code: 'missing-file',
    at: placeOf(path),
    line: lineOf(path, places),
    expected: isOutside(file)
      ? `a file of the bundle itself, without a way to another folder of the computer${near ? `: probably ${quote(near)}` : ': put the file into the bundle'}`
      : near
        ? `a file of the bundle, spelled exactly like it: probably ${quote(near)}`
        : 'a file of the bundle, spelled exactly like it, capitals too: add the file, or take the entry out',
    got: `${quote(file)}, which is not in the bundle`,
    // What was refused is no example: where nothing like it is there, a name of the usual form.
    example: write(path, near ?? (bare === '' ? 'reading-room.jpg' : bare)),
    file,
  };
}

function unlisted(file: string, media: unknown, places: Places): FormProblem {
  const isForMedia = !isSourceFile(file);
  const entry = CAPTIONS.test(file)
    ? `    captions: ${writeScalar(file)}`
    : isForMedia
      ? `  - file: ${writeScalar(file)}\n    alt: Say here what can be seen.`
      : `sources: ${writeList([file])}`;
  return {
    code: 'unlisted-file',
    at: 'media',
    line: lineOf(['media'], places),
    expected: `every file of the bundle under ${isForMedia ? 'media' : 'sources'} (or taken out of the bundle)`,
    got: `${quote(file)}, which the bundle has and ${isForMedia ? 'media does' : 'its keys do'} not name`,
    example: Array.isArray(media) || CAPTIONS.test(file) || !isForMedia ? entry : `media:\n${entry}`,
  };
}

const write = (path: Path, file: string): string =>
  path[0] === 'sources' ? `sources: ${writeList([file])}` : startOf(path) + writeScalar(file);
