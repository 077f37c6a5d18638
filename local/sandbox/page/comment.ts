import type { SandboxNetwork } from '../network.ts';
import type { StatusRecord } from '../records.ts';
import { relationOf } from '../relations.ts';
import { UnprocessableError } from '../unprocessable-error.ts';

const LONGEST_NAME = 40;

/**
 * A comment by a reader of a chosen name, who is made up when first seen. As on Mastodon's own page, the comment names
 * whom it answers: without that they would get no notification.
 * @throws UnprocessableError in words for the page.
 */
export async function postComment(
  network: SandboxNetwork,
  answered: StatusRecord,
  comment: { readonly name: string; readonly text: string; readonly isPrivate: boolean },
): Promise<StatusRecord> {
  const name = comment.name
    .normalize()
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  const text = textOf(comment.text);
  if (name === '' || [...name].length > LONGEST_NAME) {
    throw new UnprocessableError(`Please give a name of 1 to ${LONGEST_NAME} characters.`);
  }
  const reader = await network.account('reader', usernameOf(network, name), name);
  const author = network.records.kept.accounts.get(answered.accountId);
  if (author && relationOf(network, author, reader).isBlocking) {
    throw new UnprocessableError(`${author.displayName} takes no comments from you.`);
  }
  const visibility = comment.isPrivate ? 'direct' : 'public';
  return network.publish(
    reader,
    { text: `@${author?.username} ${text}`, mediaIds: [], inReplyToId: answered.id, visibility },
    undefined,
  );
}

/**
 * A reader's own comment in other words.
 * @throws UnprocessableError in words for the page.
 */
export const editComment = (
  network: SandboxNetwork,
  comment: StatusRecord,
  text: string,
): Promise<StatusRecord> => network.edit(comment, { text: textOf(text) });

/** Forms send line ends as CRLF. */
function textOf(sent: string): string {
  const text = sent.replaceAll('\r\n', '\n').trim();
  if (text === '') throw new UnprocessableError('Please write a comment.');
  return text;
}

export const isReaders = ({ records }: SandboxNetwork, { accountId }: StatusRecord): boolean =>
  records.kept.accounts.get(accountId)?.kind === 'reader';

/** Mastodon's user names are letters of ASCII, digits and underscores. */
function usernameOf(network: SandboxNetwork, name: string): string {
  const accounts = [...network.records.kept.accounts.values()];
  const known = accounts.find((account) => account.kind === 'reader' && account.displayName === name);
  if (known) return known.username;
  const plain = name
    .normalize('NFKD')
    .replace(/[^\w]+/g, '_')
    .replace(/^_+|_+$/g, '');
  const base = plain === '' ? 'reader' : plain.toLowerCase();
  const taken = new Set(accounts.map(({ username }) => username));
  let username = base;
  for (let number = 2; taken.has(username); number += 1) username = `${base}_${number}`;
  return username;
}
