import { Hono } from 'hono';
import {
  array,
  boolean,
  type InferOutput,
  object,
  optional,
  picklist,
  safeParse,
  string,
  union,
} from 'valibot';
import { statusEntity } from '../entities.ts';
import type { NewStatus, SandboxNetwork } from '../network.ts';
import type { StatusRecord } from '../records.ts';
import { relationOf } from '../relations.ts';
import { mayRead, ownsThread, thread } from '../threads.ts';
import { UnprocessableError } from '../unprocessable-error.ts';
import { checkedDescription } from './checked-description.ts';
import {
  notFound,
  problem,
  type SandboxContext,
  type SandboxEnv,
  signedIn,
  viewOf,
} from './sandbox-context.ts';

const StatusForm = object({
  status: optional(string(), ''),
  media_ids: optional(array(string()), []),
  media_attributes: optional(array(object({ id: string(), description: optional(string()) })), []),
  in_reply_to_id: optional(string()),
  language: optional(string()),
  visibility: optional(picklist(['public', 'unlisted', 'private', 'direct']), 'public'),
  sensitive: optional(union([boolean(), string()]), false),
  spoiler_text: optional(string(), ''),
});

/** JSON, or a form with `media_ids[]`, as clients send it. */
async function readForm(context: SandboxContext): Promise<InferOutput<typeof StatusForm>> {
  const isJson = context.req.header('content-type')?.includes('json') === true;
  const raw: unknown = isJson
    ? await context.req.json().catch(() => undefined)
    : await context.req.parseBody({ all: true }).then(({ 'media_ids[]': ids, ...form }) => ({
        ...form,
        ...(ids !== undefined && { media_ids: Array.isArray(ids) ? ids : [ids] }),
      }));
  const read = safeParse(StatusForm, raw);
  if (read.success) return read.output;
  throw new UnprocessableError(`Validation failed: ${read.issues[0].message}`);
}

const asNewStatus = (form: InferOutput<typeof StatusForm>): NewStatus => ({
  text: form.status,
  mediaIds: form.media_ids,
  visibility: form.visibility,
  sensitive: form.sensitive === true || form.sensitive === 'true',
  spoilerText: form.spoiler_text,
  ...(form.language !== undefined && { language: form.language }),
  ...(form.in_reply_to_id !== undefined && { inReplyToId: form.in_reply_to_id }),
});

/** As Mastodon has it for reading several. */
const MOST_AT_ONCE = 20;

/** Posts (docs.joinmastodon.org/methods/statuses). */
export function statusesApi(network: SandboxNetwork): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  const { statuses } = network.records.kept;
  const find = (context: SandboxContext): StatusRecord => {
    const status = statuses.get(context.req.param('id') ?? '');
    if (!status || !mayRead(network, context.get('account'), status)) throw notFound();
    return status;
  };
  const own = (context: SandboxContext): StatusRecord => {
    const account = signedIn(context);
    const status = find(context);
    if (status.accountId !== account.id) throw problem(403, 'This action is not allowed');
    return status;
  };

  app.post('/api/v1/statuses', async (context) => {
    const author = signedIn(context);
    const status = asNewStatus(await readForm(context));
    if (status.inReplyToId !== undefined && !statuses.has(status.inReplyToId)) throw notFound();
    const record = await network.publish(author, status, context.req.header('idempotency-key'));
    return context.json(statusEntity(viewOf(network, context), record));
  });
  app.get('/api/v1/statuses', (context) => {
    const ids = context.req.queries('id[]') ?? [];
    if (ids.length > MOST_AT_ONCE) throw new UnprocessableError('Validation failed: too many ids');
    const viewer = context.get('account');
    const found = [...new Set(ids)].flatMap((id) => statuses.get(id) ?? []);
    const shown = found.filter((status) => mayRead(network, viewer, status));
    return context.json(shown.map((status) => statusEntity(viewOf(network, context), status)));
  });
  app.get('/api/v1/statuses/:id', (context) =>
    context.json(statusEntity(viewOf(network, context), find(context))),
  );
  app.put('/api/v1/statuses/:id', async (context) => {
    const before = own(context);
    const form = await readForm(context);
    const { text, language } = asNewStatus(form);
    for (const { id, description } of form.media_attributes)
      if (description !== undefined) await network.describe(before, id, checkedDescription(description));
    const edited = await network.edit(before, { text, ...(language !== undefined && { language }) });
    return context.json(statusEntity(viewOf(network, context), edited));
  });
  app.delete('/api/v1/statuses/:id', async (context) => {
    const status = own(context);
    const entity = statusEntity(viewOf(network, context), status);
    await network.remove(status);
    // The source comes back, so that clients can offer "delete and write again".
    return context.json({ ...entity, text: status.text });
  });
  app.get('/api/v1/statuses/:id/context', (context) => {
    const view = viewOf(network, context);
    const status = find(context);
    const ancestors: StatusRecord[] = [];
    for (
      let parent = statuses.get(status.inReplyToId ?? '');
      parent;
      parent = statuses.get(parent.inReplyToId ?? '')
    ) {
      ancestors.unshift(parent);
    }
    const viewer = context.get('account');
    const descendants = thread(
      network,
      status,
      (reply) =>
        mayRead(network, viewer, reply) && (reply.isHidden !== true || ownsThread(network, viewer, reply)),
    );
    // Whom somebody mutes or blocks they do not see in conversations either.
    const isHeard = ({ accountId }: StatusRecord): boolean => {
      const relation = viewer && relationOf(network, viewer, { id: accountId });
      return relation === undefined || !(relation.isMuting || relation.isBlocking);
    };
    return context.json({
      ancestors: ancestors.map((record) => statusEntity(view, record)),
      descendants: descendants.filter(isHeard).map((record) => statusEntity(view, record)),
    });
  });
  return app;
}
