import * as v from 'valibot';
import type { Account } from '../../../core/accounts/account.ts';
import { ChannelError } from '../../../core/delivery/channel-error.ts';
import { HOUR } from '../../../core/time.ts';
import type { GraphApi } from '../graph-api.ts';
import type { ContainerNetwork } from './container-network.ts';

const Quota = v.object({
  data: v.array(
    v.object({
      quota_usage: v.number(),
      config: v.optional(v.object({ quota_total: v.number() })),
    }),
  ),
});

/** Posts by programs are counted over a day that rolls. @throws ChannelError where none is left just now. */
export async function assertQuotaLeft(
  api: GraphApi,
  { edges, placeOf }: ContainerNetwork,
  account: Account,
): Promise<void> {
  const { name } = api.network;
  const { data } = await api.ask(Quota, {
    doing: `ask ${name} how many posts it takes today`,
    path: `${placeOf(account)}/${edges.quota}`,
    fields: { fields: 'quota_usage,config' },
  });
  const [quota] = data;
  const total = quota?.config?.quota_total;
  if (quota === undefined || total === undefined || quota.quota_usage < total) return;
  throw new ChannelError(
    'later',
    `${name} takes ${total} posts of programs within 24 hours, and ${account.handle} has had as many. It will be tried again.`,
    { retryAfterMs: HOUR },
  );
}
