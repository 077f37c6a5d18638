import * as v from 'valibot';
import { KINDS, PEOPLE } from './bundle.ts';
import { BUNDLE_LIMITS } from './limits.ts';

/** One line: folded YAML breaks lines where the author did not mean any. */
const oneLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const paragraphs = (text: string): string => text.normalize('NFC').trim();

const line = v.pipe(v.string(), v.transform(oneLine), v.nonEmpty());
const words = v.pipe(v.string(), v.transform(paragraphs), v.nonEmpty());
/** An empty key is a key that was not written: where the rules ask for it, they say so with the policy's clause. */
const unlessEmpty = (text: string): string | undefined => (text === '' ? undefined : text);
const lineOrNothing = v.pipe(v.nullish(v.string(), ''), v.transform(oneLine), v.transform(unlessEmpty));
const wordsOrNothing = v.pipe(v.nullish(v.string(), ''), v.transform(paragraphs), v.transform(unlessEmpty));

const ACCOUNT_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** `all` is a word of its own, not an id in a list. */
const accountId = v.pipe(line, v.regex(ACCOUNT_ID), v.notValue('all'));

/** A list of one may be written without brackets. */
const oneOrMore = <Item extends v.GenericSchema<unknown, string>>(item: Item) =>
  v.lazy(
    (input): v.GenericSchema<unknown, readonly string[]> =>
      typeof input === 'string'
        ? v.pipe(
            item,
            v.transform((only) => [only]),
          )
        : v.pipe(v.array(item), v.nonEmpty(), v.maxLength(BUNDLE_LIMITS.listed)),
  );
/** Absent is fine. Written and empty is a problem. */
const someOrNone = <Item extends v.GenericSchema<unknown, string>>(item: Item) => v.optional(oneOrMore(item));

const medium = v.object({
  file: line,
  alt: wordsOrNothing,
  licence: lineOrNothing,
  credit: lineOrNothing,
  people: v.nullish(v.picklist(PEOPLE)),
  consent: someOrNone(line),
  permission: lineOrNothing,
  captions: v.optional(line),
});

/** The values of `post.md`, key by key, so that one that is wrong leaves the others readable. Sizes: `limits.ts`. */
export const BUNDLE_SCHEMAS = {
  title: line,
  publish: line,
  repeat: v.optional(line),
  expires: v.optional(line),
  accounts: v.lazy(
    (input): v.GenericSchema<unknown, 'all' | readonly string[]> =>
      input === 'all' ? v.literal('all') : oneOrMore(accountId),
  ),
  purpose: lineOrNothing,
  audience: v.nullish(oneOrMore(line)),
  kind: v.nullish(v.picklist(KINDS)),
  media: v.optional(v.pipe(v.array(medium), v.nonEmpty(), v.maxLength(BUNDLE_LIMITS.listed))),
  sources: someOrNone(line),
  text: v.optional(v.pipe(v.record(v.string(), words), v.minEntries(1), v.maxEntries(BUNDLE_LIMITS.listed))),
} as const;
