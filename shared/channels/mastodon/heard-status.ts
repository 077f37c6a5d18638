import type { Account } from '../../core/accounts/account.ts';
import type { HeardComment } from '../../core/comments/heard.ts';
import { readHtml } from './comment-text.ts';
import type { HeardStatus } from './schemas.ts';

/** A status as a comment. `root`: what its conversation began with, where that was asked. */
export function commentOf(status: HeardStatus, account: Account, root?: string): HeardComment {
  const { id, account: author, in_reply_to_id: parent, language, edited_at: editedAt } = status;
  const { text, links } = readHtml(status.content);
  return {
    remoteId: id,
    url: status.url ?? status.uri,
    ...(parent != null && { parent }),
    ...(root !== undefined && { root }),
    author: {
      id: author.id,
      handle: `@${author.acct}`,
      ...(author.display_name && { name: author.display_name }),
    },
    // What a warning says is said too.
    text: [status.spoiler_text ?? '', text].filter((part) => part !== '').join('\n\n'),
    links,
    ...(language && { language }),
    writtenAt: Date.parse(status.created_at),
    ...(editedAt && { editedAt: Date.parse(editedAt) }),
    isOwn: isOwn(author, account),
    ...(isPrivate(status) && { isPrivate: true }),
    ...(status.imprimatur && { isHidden: status.imprimatur.hidden }),
  };
}

/** Accounts of the server that is asked have no server in `acct`. */
const isOwn = ({ acct }: HeardStatus['account'], { handle }: Account): boolean =>
  acct.toLowerCase() === handle.replace(/^@/, '').split('@')[0]?.toLowerCase();

export const isPrivate = ({ visibility }: Pick<HeardStatus, 'visibility'>): boolean =>
  visibility === 'private' || visibility === 'direct';
