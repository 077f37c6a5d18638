import { html } from 'hono/html';
import type { SandboxNetwork } from '../network.ts';
import type { StatusRecord } from '../records.ts';
import type { Html } from './page-frame.ts';

/** A comment that was not taken, shown again with what is wrong. `as`: below which form. */
export type RefusedComment = {
  readonly as: 'comment' | 'edit';
  readonly statusId: string;
  readonly name: string;
  readonly text: string;
  readonly problem: string;
};

type Page = { readonly network: SandboxNetwork; readonly refused?: RefusedComment };

const problemHtml = (key: string, refused: RefusedComment | undefined): Html =>
  refused ? html`<p class="problem" id="problem-${key}" role="alert">${refused.problem}</p>` : html``;

const markOf = (key: string, refused: RefusedComment | undefined): Html =>
  refused ? html`aria-invalid="true" aria-describedby="problem-${key}"` : html``;

/** To comment on a post, or to answer a comment, under any name. */
export function commentForm({ network, refused }: Page, { id, accountId, inReplyToId }: StatusRecord): Html {
  const author = network.records.kept.accounts.get(accountId)?.displayName ?? 'somebody';
  const again = refused?.as === 'comment' && refused.statusId === id ? refused : undefined;
  const mark = markOf(id, again);
  return html`<details class="comment" ${again ? 'open' : ''}>
    <summary>${inReplyToId === undefined ? 'Comment as a reader' : `Answer ${author} as a reader`}</summary>
    <form method="post" action="/comments">
      <input type="hidden" name="in_reply_to_id" value="${id}">
      ${problemHtml(id, again)}
      <label for="name-${id}">Your name here</label>
      <input id="name-${id}" name="name" required maxlength="40" autocomplete="off" value="${again?.name ?? ''}" ${mark}>
      <label for="text-${id}">Comment</label>
      <textarea id="text-${id}" name="text" required ${mark}>
${again?.text ?? ''}</textarea>
      <p class="choice">
        <input id="private-${id}" type="checkbox" name="private" value="yes">
        <label for="private-${id}">Private message: only the account that it answers can read it</label>
      </p>
      <button type="submit">Post the comment</button>
    </form>
  </details>`;
}

/** To change a reader's comment or take it back. Nobody signs in here, so everybody is every reader. */
export function ownForms({ network, refused }: Page, { id, accountId, text }: StatusRecord): Html {
  const author = network.records.kept.accounts.get(accountId)?.displayName ?? 'its author';
  const again = refused?.as === 'edit' && refused.statusId === id ? refused : undefined;
  const key = `edit-${id}`;
  return html`<details class="comment own" ${again ? 'open' : ''}>
    <summary>Edit or delete as ${author}</summary>
    <form method="post" action="/comments/${id}/edit">
      ${problemHtml(key, again)}
      <label for="${key}">Comment</label>
      <textarea id="${key}" name="text" required ${markOf(key, again)}>
${again?.text ?? text}</textarea>
      <button type="submit">Save the comment</button>
    </form>
    <form method="post" action="/comments/${id}/delete">
      <button type="submit" class="delete">Delete the comment</button>
    </form>
  </details>`;
}
