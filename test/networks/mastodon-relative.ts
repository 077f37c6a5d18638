import { Hono } from 'hono';
import * as v from 'valibot';
import { type LocalNetwork, localNetwork, type NetworkEnv } from './local-network.ts';

/** What a server of Mastodon's API does otherwise than Mastodon. */
export type Relative = {
  /** By nodeinfo; absent: it has none, and answers with its web page there. */
  readonly software?: { readonly name: string; readonly version: string };
  /** The version that it gives in Mastodon's own API. */
  readonly version?: string;
  /** Limits of the first version of the instance in place of a configuration; there is no second version then. */
  readonly oldInstance?: Readonly<Record<string, unknown>>;
  readonly ignoresKeys?: true;
  readonly hasNoRateLimitHeaders?: true;
  /** Only the first version of uploads, which answers 200 when all is done. */
  readonly hasOldUploads?: true;
  /** It gives one post at a time. */
  readonly readsOneByOne?: true;
  readonly showsNoUploads?: true;
  readonly losesUploadDescriptions?: true;
  /** A post shows its files under other ids than their uploads had. */
  readonly changesMediaIds?: true;
  /** Descriptions of a post are changed by its files, and not by an edit of it. */
  readonly describesFiles?: true;
  /** Makes other HTML of a text. */
  readonly html?: (mastodons: string) => string;
};

const Content = v.object({ content: v.string() });
const Files = v.object({ media_attachments: v.array(v.looseObject({ id: v.string() })) });
const Described = v.object({ description: v.string() });

type Json = { [key: string]: unknown };
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const PREFIX = '99';

/** Such a server, in front of the sandbox at `sandboxUrl`, to which it leaves all that it does not do otherwise. */
export async function mastodonRelative(sandboxUrl: string, relative: Relative): Promise<LocalNetwork> {
  const app = new Hono<NetworkEnv>();
  /** Which post has which upload, for those that describe files. */
  const postOf = new Map<string, string>();
  const upload = (id: string): string =>
    relative.changesMediaIds && id.startsWith(PREFIX) ? id.slice(2) : id;

  const asRelative = (status: unknown): unknown => {
    if (Array.isArray(status)) return status.map(asRelative);
    if (!isJson(status) || !Array.isArray(status.media_attachments)) return status;
    const { id, content, media_attachments } = status;
    for (const medium of media_attachments) postOf.set(String(medium.id), String(id));
    return {
      ...status,
      content: relative.html ? relative.html(String(content)) : content,
      media_attachments: media_attachments.map((medium) => ({
        ...medium,
        id: relative.changesMediaIds ? `${PREFIX}${medium.id}` : medium.id,
      })),
    };
  };

  async function pass(
    request: Request,
    path = new URL(request.url).pathname,
    body?: string | FormData,
  ): Promise<Response> {
    const url = new URL(path + new URL(request.url).search, sandboxUrl);
    const headers = new Headers(request.headers);
    if (relative.ignoresKeys) headers.delete('idempotency-key');
    if (body !== undefined) headers.delete('content-type');
    if (typeof body === 'string') headers.set('content-type', 'application/json');
    for (const name of ['content-length', 'host', 'connection']) headers.delete(name);
    const sent = body ?? (request.body ? await request.arrayBuffer() : undefined);
    const answer = await fetch(url, {
      method: request.method,
      headers,
      ...(sent !== undefined && { body: sent }),
    });
    const kept = new Headers(answer.headers);
    for (const name of [...kept.keys()])
      if (/^(?:content-length|transfer-encoding|connection|keep-alive)$/i.test(name)) kept.delete(name);
    if (relative.hasNoRateLimitHeaders)
      for (const name of [...kept.keys()]) if (/^x-ratelimit/i.test(name)) kept.delete(name);
    const text = await answer.text();
    const json: unknown = text === '' ? undefined : JSON.parse(text);
    return new Response(json === undefined ? null : JSON.stringify(asRelative(json)), {
      status: answer.status,
      headers: kept,
    });
  }
  const webPage = () =>
    new Response('<!doctype html><title>Home</title>', { headers: { 'content-type': 'text/html' } });
  const missing = () => Response.json({ error: 'Not found' }, { status: 404 });

  app.get('/.well-known/nodeinfo', (context) => {
    if (!relative.software) return webPage();
    const { origin } = new URL(context.req.url);
    const schema = 'http://nodeinfo.diaspora.software/ns/schema';
    return context.json({
      links: [
        { rel: `${schema}/1.0`, href: `${origin}/nodeinfo/1.0` },
        { rel: `${schema}/2.0`, href: `/nodeinfo/2.0.json` },
      ],
    });
  });
  app.get('/nodeinfo/2.0.json', (context) => context.json({ version: '2.0', software: relative.software }));
  for (const version of ['v1', 'v2'])
    app.get(`/api/${version}/instance`, async (context) => {
      if (relative.oldInstance && version === 'v2') return missing();
      const answered: unknown = await (await pass(context.req.raw)).json();
      const own: Json = { ...(isJson(answered) && answered), version: relative.version ?? '4.4.0' };
      // Only the sandbox has that.
      delete own.imprimatur;
      if (relative.oldInstance === undefined) return context.json(own);
      const old: Json = { ...own };
      delete old.configuration;
      return context.json({ ...old, ...relative.oldInstance });
    });

  for (const version of ['v1', 'v2'])
    app.post(`/api/${version}/media`, async (context) => {
      if (relative.hasOldUploads ? version === 'v2' : version === 'v1') return missing();
      const form = await context.req.raw.formData();
      if (relative.losesUploadDescriptions) form.set('description', '');
      return pass(context.req.raw, '/api/v2/media', form);
    });
  app.get('/api/v1/statuses', (context) => (relative.readsOneByOne ? missing() : pass(context.req.raw)));
  app.get('/api/v1/media/:id', (context) => (relative.showsNoUploads ? missing() : pass(context.req.raw)));
  app.put('/api/v1/media/:id', async (context) => {
    const id = upload(context.req.param('id'));
    const status = postOf.get(id);
    if (!relative.describesFiles || status === undefined) return pass(context.req.raw, `/api/v1/media/${id}`);
    const { description } = v.parse(Described, await context.req.json());
    const asked = new URL(`/api/v1/statuses/${status}`, sandboxUrl);
    const headers = {
      authorization: context.req.header('authorization') ?? '',
      'content-type': 'application/json',
    };
    const before = v.parse(Content, await (await fetch(asked, { headers })).json());
    const source = before.content.replace(/<[^>]*>/g, '');
    const body = JSON.stringify({ status: source, media_attributes: [{ id, description }] });
    const edited = v.parse(Files, await (await fetch(asked, { method: 'PUT', headers, body })).json());
    return context.json(edited.media_attachments.find((medium) => medium.id === id));
  });
  app.put('/api/v1/statuses/:id', async (context) => {
    const { media_attributes: attributes, ...rest } = await context.req.json();
    const body = relative.describesFiles ? rest : { ...rest, media_attributes: attributes };
    return pass(context.req.raw, undefined, JSON.stringify(body));
  });
  app.all('*', (context) => pass(context.req.raw));
  return localNetwork(app, ['relative.example']);
}
