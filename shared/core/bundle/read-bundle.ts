import type { Bundle, BundleFile, FormProblem, Reading } from './bundle.ts';
import { refuseControlCharacters } from './check-characters.ts';
import { checkFiles } from './check-files.ts';
import { checkLineLengths, checkSources } from './check-lines.ts';
import { checkBody, checkContent, checkEscapes, checkWordings } from './check-texts.ts';
import { lineOf, type Places } from './explain-issue.ts';
import { MEDIUM_KEYS } from './keys.ts';
import { BUNDLE_LIMITS } from './limits.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import { placeOf } from './place.ts';
import { type Fields, type ReadingSettings, readFields } from './read-fields.ts';
import { type PostParts, splitPost } from './split-post.ts';

/**
 * Reads `post.md` and holds it against the files that came with it. Pure. Everything that is wrong is reported at
 * once, in the order of the lines; each problem has a line, what was expected, what came, and what to write instead.
 *
 * `purpose`, `audience`, `kind`, descriptions and rights may be absent or empty: the rules judge that.
 */
export function readBundle(postMd: string, files: readonly BundleFile[], settings: ReadingSettings): Reading {
  const plain = postMd.replace(/^\u{feff}/u, '').replace(/\r\n?/g, '\n');
  const { text, problems } = refuseControlCharacters(plain);
  const split = splitPost(text);
  if (!split.ok) return refuse([...problems, split.problem]);
  const { parts } = split;
  problems.push(...checkBody(parts));
  const bytes = new TextEncoder().encode(parts.frontMatter).length;
  if (bytes > BUNDLE_LIMITS.frontMatterBytes) return refuse([...problems, tooLong(bytes, parts)]);

  const { value, problems: malformed, ...found } = parseFrontMatter(parts.frontMatter, parts.openingLine);
  problems.push(...malformed);
  if (!value) return refuse(problems);
  const places: Places = { ...found, openingLine: parts.openingLine };
  const { problems: wrong, partial, fields } = readFields(value, places, settings);
  problems.push(
    ...wrong,
    ...checkEscapes(value, [], places),
    ...checkLineLengths(value, [], places),
    ...checkSources(value.sources, places),
    ...checkFiles(value, files, places),
    ...checkWordings(partial.textFor, partial.accounts, places),
    ...checkContent(value, parts),
  );
  if (problems.length > 0 || !fields) return refuse(problems, partial);
  return { ok: true, bundle: assemble(fields, parts, places) };
}

function assemble(fields: Fields, parts: PostParts, places: Places): Bundle {
  const lines = new Map(places.lines);
  // What a medium does not say is found where the medium begins.
  fields.media.forEach((_medium, index) => {
    for (const key of MEDIUM_KEYS) {
      const path = ['media', index, key];
      lines.set(placeOf(path), lineOf(path, places));
    }
  });
  // For findings `text` is the body; the key of the same name has only parts that can be wrong.
  lines.set('text', parts.bodyLine);
  return { ...fields, text: parts.body.normalize('NFC').trim(), lines: Object.fromEntries(lines) };
}

function tooLong(bytes: number, { openingLine }: PostParts): FormProblem {
  return {
    code: 'front-matter-too-long',
    at: 'post.md',
    line: openingLine,
    expected: `at most ${BUNDLE_LIMITS.frontMatterBytes / 1024} KB between the two lines ---`,
    got: `${Math.ceil(bytes / 1024)} KB`,
    example: '---\ntitle: Reading room reopens',
  };
}

/** In the order of the lines. A file that is wrong throughout gets a report that can still be read. */
function refuse(problems: readonly FormProblem[], partial?: Partial<Bundle>): Reading {
  const sorted = [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const told = sorted.slice(0, BUNDLE_LIMITS.problems);
  const last = told.at(-1);
  if (last && sorted.length > told.length) {
    told.push({
      ...last,
      code: 'more-problems',
      at: 'post.md',
      expected: 'fewer problems',
      got: `${sorted.length - told.length} more`,
    });
  }
  return { ok: false, problems: told, ...(partial && { partial }) };
}
