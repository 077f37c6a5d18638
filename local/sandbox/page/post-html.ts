import { html, raw } from 'hono/html';
import { toIso } from '../../../shared/core/time.ts';
import type { SandboxNetwork } from '../network.ts';
import type { MediaRecord, StatusRecord } from '../records.ts';
import { linkedHtml } from '../status-html.ts';
import type { Html } from './page-frame.ts';

/** A comment that was not taken, shown again with what is wrong. */
export type RefusedComment = {
  readonly statusId: string;
  readonly name: string;
  readonly text: string;
  readonly problem: string;
};

type Page = { readonly network: SandboxNetwork; readonly base: string; readonly refused?: RefusedComment };

const TIME = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** One post with its pictures, its comments and the form for another comment. */
export function postHtml(page: Page, status: StatusRecord): Html {
  const replies = page.network.thread(status);
  return html`<article class="post" id="post-${status.id}" aria-labelledby="by-${status.id}">
    ${body(page, status, 'h2')}
    ${
      replies.length === 0
        ? ''
        : html`<ol class="replies" aria-label="Comments">${replies.map(
            (reply) =>
              html`<li id="post-${reply.id}" class="${reply.inReplyToId === status.id ? '' : 'nested'}">${body(page, reply, 'h3')}</li>`,
          )}</ol>`
    }
    ${commentForm(page, status)}
  </article>`;
}

function body({ network, base }: Page, status: StatusRecord, level: 'h2' | 'h3'): Html {
  const author = network.records.kept.accounts.get(status.accountId);
  const name = author?.displayName ?? 'Somebody';
  const username = author?.username ?? '';
  const media = network.media(status);
  const edited = status.editedAt === undefined ? '' : ' · edited';
  return html`<div class="${author?.kind ?? 'reader'}">
    <header class="by">
      <span class="face" aria-hidden="true">${[...name][0]?.toUpperCase() ?? '?'}</span>
      <div>
        ${raw(`<${level} id="by-${status.id}">`)}${name}${raw(`</${level}>`)}
        <p>@${username} · <a href="/@${username}/${status.id}"><time datetime="${toIso(status.createdAt)}">${TIME.format(status.createdAt)}</time></a>${edited}</p>
      </div>
    </header>
    <p class="text" ${status.language === undefined ? '' : html`lang="${status.language}"`}>${raw(linkedHtml(status.text, base, true))}</p>
    ${
      media.length === 0
        ? ''
        : html`<ul class="media ${media.length > 1 ? 'several' : ''}">${media.map((medium, index) => figure(medium, index, media.length))}</ul>`
    }
  </div>`;
}

function figure(medium: MediaRecord, index: number, of: number): Html {
  const { id, description, mimeType, width, height } = medium;
  const isVideo = mimeType.startsWith('video/');
  const what = isVideo ? 'video' : 'picture';
  const kind = of > 1 ? `${what} ${index + 1} of ${of}` : `the ${what}`;
  const size = width && height ? raw(`width="${width}" height="${height}"`) : '';
  return html`<li><figure>
    ${
      isVideo
        ? html`<video src="/media/${id}" controls preload="metadata" aria-label="${description || kind}"></video>`
        : html`<img src="/media/${id}" alt="${description}" ${size}>`
    }
    <figcaption>${
      description === ''
        ? html`<span class="no-alt">NO ALT<span class="unseen">: ${kind} has no description</span></span>`
        : html`<details class="alt"><summary>ALT<span class="unseen">: description of ${kind}</span></summary><p>${description}</p></details>`
    }</figcaption>
  </figure></li>`;
}

function commentForm({ refused }: Page, status: StatusRecord): Html {
  const { id } = status;
  const again = refused?.statusId === id ? refused : undefined;
  const mark = again ? html`aria-invalid="true" aria-describedby="problem-${id}"` : '';
  return html`<details class="comment" ${again ? 'open' : ''}>
    <summary>Comment as a reader</summary>
    <form method="post" action="/comments">
      <input type="hidden" name="in_reply_to_id" value="${id}">
      ${again ? html`<p class="problem" id="problem-${id}" role="alert">${again.problem}</p>` : ''}
      <label for="name-${id}">Your name here</label>
      <input id="name-${id}" name="name" required maxlength="40" autocomplete="off" value="${again?.name ?? ''}" ${mark}>
      <label for="text-${id}">Comment</label>
      <textarea id="text-${id}" name="text" required ${mark}>
${again?.text ?? ''}</textarea>
      <button type="submit">Post the comment</button>
    </form>
  </details>`;
}
