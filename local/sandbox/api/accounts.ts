import { Hono } from 'hono';
import { accountEntity, notificationEntity, statusEntity } from '../entities.ts';
import { compareIds } from '../ids.ts';
import type { SandboxNetwork } from '../network.ts';
import { mayRead } from '../threads.ts';
import { page } from './paging.ts';
import { notFound, type SandboxEnv, signedIn, viewOf } from './sandbox-context.ts';

/** Accounts and notifications (docs.joinmastodon.org/methods/accounts and /notifications). */
export function accountsApi(network: SandboxNetwork): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  const { accounts, notifications } = network.records.kept;

  app.get('/api/v1/accounts/verify_credentials', (context) => {
    const account = signedIn(context);
    const role = { id: '-99', name: '', color: '', permissions: '0', highlighted: false };
    const source = {
      privacy: 'public',
      sensitive: false,
      language: null,
      note: '',
      fields: [],
      follow_requests_count: 0,
      indexable: false,
    };
    return context.json({ ...accountEntity(viewOf(network, context), account), source, role });
  });
  app.get('/api/v1/accounts/lookup', (context) => {
    const account = [...accounts.values()].find(({ username }) => username === context.req.query('acct'));
    if (!account) throw notFound();
    return context.json(accountEntity(viewOf(network, context), account));
  });
  app.get('/api/v1/accounts/:id', (context) => {
    const account = accounts.get(context.req.param('id'));
    if (!account) throw notFound();
    return context.json(accountEntity(viewOf(network, context), account));
  });
  app.get('/api/v1/accounts/:id/statuses', (context) => {
    const id = context.req.param('id');
    if (!accounts.has(id)) throw notFound();
    const withoutReplies = context.req.query('exclude_replies') === 'true';
    const own = network.listed(
      (status) =>
        status.accountId === id &&
        !(withoutReplies && status.inReplyToId !== undefined) &&
        mayRead(network, context.get('account'), status),
    );
    const view = viewOf(network, context);
    return context.json(page(context, own, 40).map((status) => statusEntity(view, status)));
  });
  app.get('/api/v1/notifications', (context) => {
    const account = signedIn(context);
    const types = context.req.queries('types[]');
    const own = [...notifications.values()]
      .filter(({ accountId }) => accountId === account.id && (types?.includes('mention') ?? true))
      .sort((a, b) => compareIds(b.id, a.id));
    const view = viewOf(network, context);
    return context.json(page(context, own, 80).map((notification) => notificationEntity(view, notification)));
  });
  return app;
}
