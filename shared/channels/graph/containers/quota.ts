import * as v from 'valibot';
import type { Account } from '../../../core/accounts/account.ts';
import { ChannelError } from '../../../core/delivery/channel-error.ts';
import { HOUR } from '../../../core/time.ts';
import type { GraphApi } from '../graph-api.ts';
import type { ContainerNetwork } from './container-network.ts';

const Total = v.optional(v.object({ quota_total: v.number() }));
const POSTS = { usage: 'quota_usage', config: 'config' };

/** Posts by programs are counted over a day that rolls, replies apart from them. @throws ChannelError where none is left just now. */
export async function assertQuotaLeft(
  api: GraphApi,
  { edges, placeOf, replies }: ContainerNetwork,
  account: Account,
  isReply: boolean,
): Promise<void> {
  const { name } = api.network;
  const what = isReply ? 'replies' : 'posts';
  const { usage, config } = (isReply ? replies?.quota : undefined) ?? POSTS;
  const Quota = v.object({ data: v.array(v.looseObject({ [usage]: v.number(), [config]: Total })) });
  const { data } = await api.ask(Quota, {
    doing: `ask ${name} how many ${what} it takes today`,
    path: `${placeOf(account)}/${edges.quota}`,
    fields: { fields: `${usage},${config}` },
  });
  const used = v.safeParse(v.number(), data[0]?.[usage]);
  const total = v.safeParse(Total, data[0]?.[config]);
  const most = total.success ? total.output?.quota_total : undefined;
  if (!used.success || most === undefined || used.output < most) return;
  throw new ChannelError(
    'later',
    `${name} takes ${most} ${what} of programs within 24 hours, and ${account.handle} has had as many. It will be tried again.`,
    { retryAfterMs: HOUR },
  );
}
