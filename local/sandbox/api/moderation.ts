import { Hono } from 'hono';
import { array, object, optional, picklist, safeParse, string } from 'valibot';
import { toIso } from '../../../shared/core/time.ts';
import { accountEntity, statusEntity } from '../entities.ts';
import type { SandboxNetwork } from '../network.ts';
import type { AccountRecord, RelationRecord } from '../records.ts';
import { setRelation } from '../relations.ts';
import { ownsThread } from '../threads.ts';
import { UnprocessableError } from '../unprocessable-error.ts';
import {
  notFound,
  problem,
  type SandboxContext,
  type SandboxEnv,
  signedIn,
  viewOf,
} from './sandbox-context.ts';

const RELATIONS = {
  mute: { isMuting: true },
  unmute: { isMuting: false },
  block: { isBlocking: true },
  unblock: { isBlocking: false },
} as const;

const ReportForm = object({
  account_id: string(),
  status_ids: optional(array(string()), []),
  comment: optional(string(), ''),
  category: optional(picklist(['spam', 'legal', 'violation', 'other']), 'other'),
});

/**
 * Muting, blocking and reporting (docs.joinmastodon.org/methods/accounts and /reports), and what is our own: hiding
 * replies to one's posts. Mastodon has nothing of the kind, so the instance says that this server has.
 */
export function moderationApi(network: SandboxNetwork): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  const { accounts, statuses } = network.records.kept;

  for (const [action, change] of Object.entries(RELATIONS))
    app.post(`/api/v1/accounts/:id/${action}`, async (context) => {
      const account = signedIn(context);
      const other = accounts.get(context.req.param('id'));
      if (!other) throw notFound();
      if (other.id === account.id) throw problem(403, 'This action is not allowed');
      return context.json(relationshipEntity(other, await setRelation(network, account, other, change)));
    });

  app.post('/api/v1/reports', async (context) => {
    const by = signedIn(context);
    const read = safeParse(ReportForm, await context.req.json().catch(() => undefined));
    if (!read.success) throw new UnprocessableError(`Validation failed: ${read.issues[0].message}`);
    const { account_id: accountId, status_ids: statusIds, comment, category } = read.output;
    const target = accounts.get(accountId);
    if (!target || statusIds.some((id) => statuses.get(id)?.accountId !== accountId)) throw notFound();
    const id = network.nextId();
    const createdAt = network.now();
    await network.records.save('reports', {
      id,
      byId: by.id,
      accountId,
      statusIds,
      comment,
      category,
      createdAt,
    });
    return context.json({
      id,
      action_taken: false,
      action_taken_at: null,
      category,
      comment,
      forwarded: false,
      created_at: toIso(createdAt),
      status_ids: statusIds,
      rule_ids: null,
      target_account: accountEntity(viewOf(network, context), target),
    });
  });

  const setHidden = async (context: SandboxContext, isHidden: boolean) => {
    const account = signedIn(context);
    const reply = statuses.get(context.req.param('id') ?? '');
    if (!reply) throw notFound();
    if (!ownsThread(network, account, reply) || reply.accountId === account.id)
      throw problem(403, 'This action is not allowed');
    const changed = { ...reply, isHidden };
    await network.records.save('statuses', changed);
    return context.json(statusEntity(viewOf(network, context), changed));
  };
  app.post('/api/imprimatur/v1/replies/:id/hide', (context) => setHidden(context, true));
  app.post('/api/imprimatur/v1/replies/:id/unhide', (context) => setHidden(context, false));
  return app;
}

const relationshipEntity = ({ id }: AccountRecord, { isMuting, isBlocking }: RelationRecord) => ({
  id,
  following: false,
  showing_reblogs: false,
  notifying: false,
  languages: null,
  followed_by: false,
  blocking: isBlocking,
  blocked_by: false,
  muting: isMuting,
  muting_notifications: isMuting,
  muting_expires_at: null,
  requested: false,
  requested_by: false,
  domain_blocking: false,
  endorsed: false,
  note: '',
});
