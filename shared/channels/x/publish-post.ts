import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { Remote } from '../../core/delivery/delivery.ts';
import { roundsInDoubt } from '../../core/delivery/progress.ts';
import type { Shipment } from '../../ports.ts';
import { readShape } from '../http/read-shape.ts';
import { isDuplicate, isMediaLost } from './failure.ts';
import { findPost, remoteOf } from './find-post.ts';
import { keysOf, type PreparedPost } from './prepared-post.ts';
import { Created } from './schemas.ts';
import type { XApi } from './x-api.ts';

/** Makes the post public. @throws ChannelError */
export async function publishPost(api: XApi, shipment: Shipment, ready: PreparedPost): Promise<Remote> {
  const purpose = { doing: 'publish the post on X', publishes: true };
  const { replyTo } = shipment.rendering;
  const answer = await api.answer({
    ...purpose,
    method: 'POST',
    path: '/2/tweets',
    body: {
      json: {
        text: ready.text,
        ...(replyTo && { reply: { in_reply_to_tweet_id: replyTo.remoteId } }),
        ...(ready.media.length > 0 && { media: { media_ids: ready.media.map(({ id }) => id) } }),
      },
    },
    handles: (refusal) => isDuplicate(refusal) || isMediaLost(refusal),
  });
  if (isMediaLost(answer)) {
    const said = 'X no longer has the pictures or videos that were uploaded for the post.';
    // A post may have them: that of an attempt which left no answer.
    throw roundsInDoubt(shipment.delivery) > 1
      ? new ChannelError('unknown', `${said} An attempt before, which left no answer, may be out with them.`)
      : new ChannelError('later', `${said} They will be uploaded again.`);
  }
  if (isDuplicate(answer)) return standing(api, shipment, ready);
  const { data } = readShape(Created, answer.json, purpose);
  return remoteOf(shipment.account, data.id);
}

/**
 * X refuses the words that the account said last. They may be an earlier attempt of ours whose answer was lost; where
 * there was none, they are another post.
 */
async function standing(api: XApi, shipment: Shipment, ready: PreparedPost): Promise<Remote> {
  const { account, delivery } = shipment;
  const isFirst = roundsInDoubt(delivery) <= 1;
  if (isFirst) {
    throw new ChannelError(
      'refused',
      `X does not publish the same words twice within some days, and ${account.handle} has a post of these. Change the wording and send it again.`,
    );
  }
  // Media tell whose it is; of words alone `find` can tell, which knows the other deliveries.
  if (keysOf(ready).length + ready.earlier.length > 0) {
    const search = await findPost(api, shipment, ready, async () => false);
    if ('found' in search) return search.found;
  }
  throw new ChannelError(
    'unknown',
    'X says that the account has a post of these words already; it is looked up whether it is this one.',
  );
}
