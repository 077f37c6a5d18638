import type { ChannelName, DirectoryEntry } from './account.ts';

type Form = { readonly form: RegExp; readonly expected: string };

const SAME_LETTERS: Form = {
  form: /^@?[A-Za-z0-9._]{1,30}$/,
  expected: 'a handle of letters, digits, dots and underscores, such as "@library"',
};

/**
 * Networks on which access has to belong to the handle: with a slip in it, nothing would ever go out. Elsewhere it is
 * only what readers see, such as a page's name.
 */
const FORMS: Partial<Record<ChannelName, Form>> = {
  mastodon: {
    form: /^@?\w(?:[\w.-]*\w)?(?:@[^\s@/]+)?$/,
    expected: 'a handle such as "@library@mastodon.example": the user, then the server',
  },
  bluesky: {
    form: /^@?(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])?$/i,
    expected: 'a handle that is a domain name, such as library.example or library.bsky.social',
  },
  x: {
    form: /^@?\w{1,15}$/,
    expected: 'a handle of at most 15 letters, digits and underscores, such as "@library"',
  },
  instagram: SAME_LETTERS,
  threads: SAME_LETTERS,
};

/**
 * What the network takes for a handle, where this one is none; undefined where nothing is wrong.
 * Sources: https://atproto.com/specs/handle, Mastodon's `Account::USERNAME_RE`, the networks' sign-up pages.
 */
export function handleProblem({
  channel,
  handle,
}: Pick<DirectoryEntry, 'channel' | 'handle'>): string | undefined {
  const known = FORMS[channel];
  return known === undefined || known.form.test(handle) ? undefined : known.expected;
}
