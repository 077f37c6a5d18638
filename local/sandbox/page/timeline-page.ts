import { Hono } from 'hono';
import { html } from 'hono/html';
import { entitiesOf } from '../../../shared/core/text/links.ts';
import type { SandboxContext, SandboxEnv } from '../api/sandbox-context.ts';
import type { SandboxNetwork } from '../network.ts';
import type { StatusRecord } from '../records.ts';
import { rootOf } from '../threads.ts';
import type { RefusedComment } from './comment-forms.ts';
import { commentRoutes } from './comment-routes.ts';
import { AVATAR, PAGE_HEADERS, pageFrame, STYLE_SHEET } from './page-frame.ts';
import { postHtml } from './post-html.ts';

const MOST_POSTS = 100;

/** The timeline as readers see it, at `/`; a form to comment; the files. */
export function timelinePage(network: SandboxNetwork, name: string): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  const { statuses, media, accounts } = network.records.kept;

  const show = (
    context: SandboxContext,
    heading: string | undefined,
    posts: readonly StatusRecord[],
    refused?: RefusedComment,
  ) => {
    const page = { network, base: new URL(context.req.url).origin, ...(refused && { refused }) };
    const shown = posts.slice(0, MOST_POSTS).map((status) => postHtml(page, status));
    const empty = html`<p class="empty">Nothing has been posted yet. Posts appear here as soon as they are published.</p>`;
    const body = posts.length === 0 ? empty : html`${shown}`;
    return context.html(pageFrame(name, heading, body), refused ? 422 : 200, PAGE_HEADERS);
  };
  const isPost = (status: StatusRecord): boolean =>
    status.inReplyToId === undefined && status.visibility === 'public';

  app.get('/', (context) => show(context, undefined, network.listed(isPost)));
  app.get('/tags/:tag', (context) => {
    const tag = context.req.param('tag').toLowerCase();
    const hasTag = ({ text }: StatusRecord) =>
      entitiesOf(text).some((entity) => entity.kind === 'hashtag' && entity.tag.toLowerCase() === tag);
    return show(
      context,
      `Posts with #${context.req.param('tag')}`,
      network.listed((s) => isPost(s) && hasTag(s)),
    );
  });
  app.get('/:handle{@[^/]+}', (context) => {
    const username = context.req.param('handle').slice(1);
    const account = [...accounts.values()].find((candidate) => candidate.username === username);
    if (!account) return context.notFound();
    const own = network.listed((status) => isPost(status) && status.accountId === account.id);
    return show(context, `Posts of ${account.displayName}`, own);
  });
  app.get('/:handle{@[^/]+}/:id', (context) => {
    const status = statuses.get(context.req.param('id'));
    return status
      ? show(context, 'One post and its comments', [rootOf(network, status)])
      : context.notFound();
  });

  app.route(
    '/',
    commentRoutes(network, (context, post, refused) =>
      show(context, 'One post and its comments', [post], refused),
    ),
  );

  app.get('/media/:id', async (context) => {
    const medium = media.get(context.req.param('id'));
    const bytes = medium && network.isReady(medium) ? await network.records.readFile(medium.id) : undefined;
    if (!medium || !bytes) return context.notFound();
    return context.body(new Uint8Array(bytes), 200, {
      'content-type': medium.mimeType,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
  });
  app.get('/style.css', (context) =>
    context.body(STYLE_SHEET, 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'no-store',
    }),
  );
  app.get('/avatar.svg', (context) => context.body(AVATAR, 200, { 'content-type': 'image/svg+xml' }));
  return app;
}
