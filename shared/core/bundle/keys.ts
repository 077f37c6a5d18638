import { EXAMPLE_RULE } from '../schedule/recurrence-rule.ts';
import { KINDS, PEOPLE } from './bundle.ts';
import type { Path } from './place.ts';
import { patternOf } from './place.ts';
import { writeScalar } from './scalar.ts';

/** Every key that `post.md` may have. */
export const ROOT_KEYS = [
  'title',
  'publish',
  'repeat',
  'expires',
  'accounts',
  'purpose',
  'audience',
  'kind',
  'media',
  'sources',
  'text',
] as const;

/** Every key that an entry of `media` may have. */
export const MEDIUM_KEYS = [
  'file',
  'alt',
  'licence',
  'credit',
  'people',
  'consent',
  'permission',
  'captions',
] as const;

/** What other programs and other spellings call our keys. */
export const SYNONYMS: Readonly<Record<string, string>> = {
  account: 'accounts',
  'alt-text': 'alt',
  altText: 'alt',
  alternative: 'alt',
  attribution: 'credit',
  body: 'text',
  caption: 'captions',
  category: 'purpose',
  channels: 'accounts',
  copyright: 'licence',
  date: 'publish',
  description: 'alt',
  expiry: 'expires',
  filename: 'file',
  image: 'media',
  images: 'media',
  license: 'licence',
  name: 'title',
  networks: 'accounts',
  pictures: 'media',
  platforms: 'accounts',
  recurrence: 'repeat',
  repeats: 'repeat',
  rights: 'licence',
  rrule: 'repeat',
  src: 'file',
  subtitles: 'captions',
  time: 'publish',
  type: 'kind',
  when: 'publish',
};

export const MEDIUM_EXAMPLE = [
  'media:',
  '  - file: reading-room.jpg',
  '    alt: Two long oak tables under the skylight, every seat taken.',
].join('\n');

type KeyNote = { readonly expected: string; readonly example: string };

/** What belongs at each place, and a line that would be right there. */
const NOTES: Readonly<Record<string, KeyNote>> = {
  title: { expected: 'a title in one line of text', example: 'title: Reading room reopens' },
  publish: { expected: 'a time, `next-slot` or `now`', example: 'publish: 2026-12-01 10:00' },
  repeat: {
    expected: 'an iCalendar rule with an end',
    example: `repeat: ${EXAMPLE_RULE}`,
  },
  expires: { expected: 'a length of time such as 30m, 12h, 2d or 1w', example: 'expires: 2d' },
  accounts: {
    expected: 'account ids of the directory in square brackets, or `all`',
    example: 'accounts: [mastodon, bluesky]',
  },
  'accounts[]': {
    expected: 'an account id: small letters, digits and hyphens',
    example: 'accounts: [mastodon, bluesky]',
  },
  purpose: { expected: 'one purpose of the policy', example: 'purpose: spaces-and-collections' },
  audience: {
    expected: 'one audience, or several in square brackets',
    example: 'audience: [undergraduates]',
  },
  'audience[]': { expected: 'an audience in one line of text', example: 'audience: [undergraduates]' },
  kind: { expected: `one of ${KINDS.join(', ')}`, example: 'kind: own' },
  media: {
    expected: 'a list with one entry per file, each beginning with `- file:`',
    example: MEDIUM_EXAMPLE,
  },
  'media[]': { expected: 'an entry that begins with `- file:`', example: MEDIUM_EXAMPLE },
  'media[].file': { expected: 'the name of a file in the bundle', example: '  - file: reading-room.jpg' },
  'media[].alt': {
    expected: 'a description of what can be seen, as text',
    example: '    alt: Two long oak tables under the skylight, every seat taken.',
  },
  'media[].licence': {
    expected: '`own`, `permission`, or the address of a Creative Commons or RightsStatements.org statement',
    example: '    licence: own',
  },
  'media[].credit': {
    expected: 'a credit in one line of text',
    example: '    credit: "Photo: Library staff"',
  },
  'media[].people': { expected: `one of ${PEOPLE.join(', ')}`, example: '    people: none' },
  'media[].consent': {
    expected: 'one consent id, or several in square brackets',
    example: '    consent: [consent-2026-014]',
  },
  'media[].consent[]': { expected: 'a consent id', example: '    consent: [consent-2026-014]' },
  'media[].permission': {
    expected: 'one id of the permission register',
    example: '    permission: permission-2026-003',
  },
  'media[].captions': {
    expected: 'the name of a caption file in the bundle',
    example: '    captions: tour.vtt',
  },
  sources: {
    expected: 'one source, or several in square brackets',
    example: 'sources: [https://www.example.org/]',
  },
  'sources[]': { expected: 'a source as text', example: 'sources: [https://www.example.org/]' },
  text: {
    expected: 'account ids, each with its own wording',
    example: 'text:\n  bluesky: A shorter wording for this account.',
  },
  'text.*': {
    expected: 'the wording for this account, as text',
    example: '  bluesky: A shorter wording for this account.',
  },
};

const ANYWHERE: KeyNote = {
  expected: 'lines of the form `key: value`',
  example: 'title: Reading room reopens',
};

export function noteOf(path: Path): KeyNote {
  const note = NOTES[patternOf(path)] ?? ANYWHERE;
  const account = path[0] === 'text' ? path[1] : undefined;
  return account === undefined
    ? note
    : { ...note, example: note.example.replace('bluesky', () => writeScalar(String(account))) };
}

/** A key as a line begins with it, indented as in our examples: `    alt: `. */
export function startOf(path: Path): string {
  const key = String(path.at(-1));
  const isInMedium = path[0] === 'media' && path.length > 2;
  const isInText = path[0] === 'text' && path.length > 1;
  const indent = isInMedium ? (key === 'file' ? '  - ' : '    ') : isInText ? '  ' : '';
  return `${indent}${writeScalar(key)}: `;
}
