import { html, raw } from 'hono/html';
import { toIso } from '../../../shared/core/time.ts';
import type { SandboxNetwork } from '../network.ts';
import type { MediaRecord, StatusRecord } from '../records.ts';
import { linkedHtml } from '../status-html.ts';
import { thread } from '../threads.ts';
import { isReaders } from './comment.ts';
import { commentForm, ownForms, type RefusedComment } from './comment-forms.ts';
import type { Html } from './page-frame.ts';

type Page = { readonly network: SandboxNetwork; readonly base: string; readonly refused?: RefusedComment };

const TIME = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** One post with its pictures, its comments and the form for another comment. */
export function postHtml(page: Page, status: StatusRecord): Html {
  const replies = thread(page.network, status, ({ isHidden }) => isHidden !== true);
  return html`<article class="post" id="post-${status.id}" aria-labelledby="by-${status.id}">
    ${body(page, status, 'h2')}
    ${
      replies.length === 0
        ? ''
        : html`<ol class="replies" aria-label="Comments">${replies.map(
            (reply) =>
              html`<li id="post-${reply.id}" class="${reply.inReplyToId === status.id ? '' : 'nested'}">${body(page, reply, 'h3')}${isReaders(page.network, reply) ? ownForms(page, reply) : ''}${commentForm(page, reply)}</li>`,
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
  const isOpen = status.visibility === 'public' || status.visibility === 'unlisted';
  return html`<div class="${author?.kind ?? 'reader'}">
    <header class="by">
      <span class="face" aria-hidden="true">${[...name][0]?.toUpperCase() ?? '?'}</span>
      <div>
        ${raw(`<${level} id="by-${status.id}">`)}${name}${raw(`</${level}>`)}
        <p>@${username} · <a href="/@${username}/${status.id}"><time datetime="${toIso(status.createdAt)}">${TIME.format(status.createdAt)}</time></a>${edited}</p>
      </div>
    </header>
    ${isOpen ? '' : html`<p class="private">Private message: on a real network, only those whom it names can read this.</p>`}
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
