import type { Span } from '../rules/finding.ts';

/** A web address with its scheme. `url` is the same address as machines write it: ASCII host, escaped path. */
export type Link = Span & { readonly kind: 'link'; readonly text: string; readonly url: string };
/** `tag` is the hashtag without its `#`. */
export type Hashtag = Span & { readonly kind: 'hashtag'; readonly text: string; readonly tag: string };
/** `@name`, `@name@server` (Mastodon) or `@name.server` (Bluesky: all of it is `name`). */
export type Mention = Span & {
  readonly kind: 'mention';
  readonly text: string;
  readonly name: string;
  readonly server?: string;
};
export type Entity = Link | Hashtag | Mention;

/** Longest address that networks take for a link, in UTF-16 units (twitter-text, which Mastodon uses: 4096). */
const LONGEST_LINK = 4096;

// Each pattern is linear: its parts cannot match the same characters, so there is nothing to backtrack into.
// A quotation mark or a bracket of CJK text ends an address, since nobody leaves a space before it.
const ADDRESS = /(?<![\p{L}\p{N}_@])https?:\/\/[^\s\p{Cc}<>"`\\^{|}“”«»「」『』（）【】、。，；：！？]+/giu;
// The host must look public (a dot, a top level of letters) and be followed by nothing that would make it a user name.
const HOST =
  /^https?:\/\/(?:[\p{L}\p{M}\p{N}_-]+\.)+(?:\p{L}[\p{L}\p{M}]+|xn--[a-z\d-]+)\.?(?::\d{1,5})?(?=[/?#]|$)/iu;
// A tag has at least one letter: `#1` is a number. The letter or digit in front keeps `C#` and `&#39;` out.
const HASHTAG =
  /(?<![\p{L}\p{M}\p{N}_/)&=#＃])[#＃](?=[\p{L}\p{N}_])[\p{L}\p{M}\p{N}_]+(?:·[\p{L}\p{M}\p{N}_]+)*/gu;
// An `@` after a letter belongs to an email address.
const MENTION =
  /(?<![\p{L}\p{N}_@/.+-])@([a-z\d_]+(?:[.-]+[a-z\d_]+)*)(?:@([\p{L}\p{N}]+(?:[.-]+[\p{L}\p{N}]+)*))?(?![\p{L}\p{N}@])/giu;

const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };
const ENDS_A_SENTENCE = /[.,;:!?'’*…]/u;

/** Length of the address without the punctuation of the sentence around it. A bracket it opened itself belongs to it. */
function addressLength(run: string): number {
  const unopened: Record<string, number> = {};
  for (const [close, open] of Object.entries(PAIRS))
    unopened[close] = run.split(close).length - run.split(open).length;
  let end = run.length;
  for (; end > 0; end -= 1) {
    const last = run[end - 1] ?? '';
    const extra = unopened[last];
    if (extra !== undefined) {
      if (extra <= 0) break;
      unopened[last] = extra - 1;
    } else if (!ENDS_A_SENTENCE.test(last)) break;
  }
  return end;
}

function* links(text: string): Iterable<Link> {
  for (const found of text.matchAll(ADDRESS)) {
    const address = found[0].slice(0, addressLength(found[0]));
    if (address.length > LONGEST_LINK || !HOST.test(address) || !URL.canParse(address)) continue;
    const start = found.index;
    yield { kind: 'link', start, end: start + address.length, text: address, url: new URL(address).href };
  }
}

function* hashtags(text: string): Iterable<Hashtag> {
  for (const found of text.matchAll(HASHTAG)) {
    const tag = found[0].slice(1);
    if (!/\p{L}/u.test(tag)) continue;
    yield { kind: 'hashtag', start: found.index, end: found.index + found[0].length, text: found[0], tag };
  }
}

function* mentions(text: string): Iterable<Mention> {
  for (const found of text.matchAll(MENTION)) {
    const [whole, name = '', server] = found;
    const start = found.index;
    yield {
      kind: 'mention',
      start,
      end: start + whole.length,
      text: whole,
      name,
      ...(server === undefined ? {} : { server }),
    };
  }
}

/**
 * Web addresses, hashtags and mentions of a text, in reading order and never overlapping; spans are in UTF-16 units.
 *
 * An address needs its scheme: `library.example/news` is text, since no two networks agree on which words are domains.
 * What lies inside an address (a `#fragment`, an `@name`) is part of it.
 */
export function entitiesOf(text: string): readonly Entity[] {
  const addresses = [...links(text)];
  // An address that is no link (a user name in it, say) still hides what lies inside it.
  const hidden = [...text.matchAll(ADDRESS)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  const others = withoutHidden([...hashtags(text), ...mentions(text)].sort(byStart), hidden);
  return [...addresses, ...others].sort(byStart);
}

const byStart = (a: Span, b: Span): number => a.start - b.start;

function withoutHidden<T extends Span>(sorted: readonly T[], hidden: readonly Span[]): readonly T[] {
  let next = 0;
  return sorted.filter((entity) => {
    while ((hidden[next]?.end ?? Number.POSITIVE_INFINITY) <= entity.start) next += 1;
    return entity.end <= (hidden[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

export const linksOf = (text: string): readonly Link[] => [...links(text)];
