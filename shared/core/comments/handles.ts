import type { Account } from '../accounts/account.ts';

type At = Pick<Account, 'channel' | 'server'>;

/**
 * A handle as its network compares it: capitals and a leading `@` do not matter, and on networks of many servers a name
 * without a server is one of the account's own.
 */
export function comparable(handle: string, { channel, server }: At): string {
  const bare = handle.normalize('NFKC').trim().replace(/\s+/g, ' ').replace(/^@/, '').toLowerCase();
  if (channel !== 'mastodon' || bare.includes('@') || server === undefined || !URL.canParse(server))
    return bare;
  return `${bare}@${new URL(server).hostname}`;
}

export const isSameHandle = (one: string, other: string, account: At): boolean =>
  comparable(one, account) === comparable(other, account);

/** Whether words name a handle: whole, or as `@name`. A name without `@` may be any word, and counts only with a server. */
export function namesHandle(text: string, handle: string, account: At): boolean {
  const whole = comparable(handle, account);
  const [name = ''] = whole.split('@');
  if (name === '') return false;
  const words = text.normalize('NFKC').toLowerCase();
  const forms = [`@${name}`, ...(/[@. ]/.test(whole) ? [whole] : [])];
  return forms.some((form) => hasWhole(words, form));
}

/** Not as a part of a longer name: `@anna` is not in `@anna-lena`. */
function hasWhole(text: string, form: string): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const [before, after] = [text[at - 1] ?? '', text.slice(at + form.length)];
    if (!/[\p{L}\p{N}_.-]/u.test(before) && !/^(?:[\p{L}\p{N}_]|[.-][\p{L}\p{N}_])/u.test(after)) return true;
  }
  return false;
}
