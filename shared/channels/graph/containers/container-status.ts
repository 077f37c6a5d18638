import * as v from 'valibot';
import { ChannelError } from '../../../core/delivery/channel-error.ts';
import { MINUTE, SECOND } from '../../../core/time.ts';
import type { Clock } from '../../../ports.ts';
import { safeWords } from '../../http/safe-words.ts';
import type { GraphApi } from '../graph-api.ts';
import type { ContainerNetwork } from './container-network.ts';

const STATUSES = ['EXPIRED', 'ERROR', 'FINISHED', 'IN_PROGRESS', 'PUBLISHED'] as const;
/**
 * `EXPIRED`: not published within 24 hours · `ERROR`: it could not be made · `FINISHED`: can be published ·
 * `IN_PROGRESS`: media are being fetched · `PUBLISHED` (Instagram, "IG Container"; Threads, "Troubleshooting").
 */
export type ContainerStatus = (typeof STATUSES)[number];

const Container = v.looseObject({ id: v.string() });

type Seen = { readonly status: ContainerStatus; readonly reason: string };

/** Undefined where there is no such container any more. */
export async function lookAtContainer(
  api: GraphApi,
  { statusField, reasonField }: ContainerNetwork,
  id: string,
): Promise<Seen | undefined> {
  const schema = v.pipe(
    Container,
    v.transform((fields) => ({ status: fields[statusField], reason: fields[reasonField] })),
    v.object({ status: v.picklist(STATUSES), reason: v.fallback(v.string(), '') }),
  );
  const seen = await api.look(schema, {
    doing: `look at the post that waits on ${api.network.name}`,
    path: encodeURIComponent(id),
    fields: { fields: `id,${statusField},${reasonField}` },
  });
  return seen && { status: seen.status, reason: safeWords(seen.reason, []) };
}

/** Pictures take seconds, videos minutes. Longer than the lead is of no use before the second, and the post is late. */
const PROCESSING_MS = 3 * MINUTE;
const LONGEST_PAUSE_MS = 15 * SECOND;

/** What passes by itself: the network could not fetch the file, or had trouble of its own. */
const PASSING = /DOWNLOAD|FETCH|TIME.?OUT|UNKNOWN|INTERNAL|TRANSIENT|220700[13]|2207020/i;

/** @throws ChannelError where the network says that it cannot be made, or does not say that it is ready in time. */
export async function waitUntilReady(
  { api, clock }: { readonly api: GraphApi; readonly clock: Clock },
  network: ContainerNetwork,
  id: string,
): Promise<void> {
  const { name } = api.network;
  const deadline = clock.now() + PROCESSING_MS;
  for (let pause = SECOND; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const seen = await lookAtContainer(api, network, id);
    if (seen?.status === 'FINISHED' || seen?.status === 'PUBLISHED') return;
    if (seen?.status === 'ERROR' && !PASSING.test(seen.reason))
      throw new ChannelError(
        'refused',
        `${name} cannot use a picture or video of this post: “${seen.reason}”. Send it in another form, or leave the account out.`,
      );
    if (seen?.status !== 'IN_PROGRESS')
      throw new ChannelError(
        'later',
        `${name} did not get the post ready (${seen === undefined ? 'it is gone' : `${seen.status} ${seen.reason}`.trim()}). It will be tried again.`,
      );
    if (clock.now() >= deadline)
      throw new ChannelError(
        'later',
        `${name} has not got the pictures and videos of the post ready within ${PROCESSING_MS / MINUTE} minutes. It will be tried again.`,
      );
    await clock.sleepUntil(clock.now() + pause);
  }
}
