import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { Remote } from '../../core/delivery/delivery.ts';
import { roundsInDoubt } from '../../core/delivery/progress.ts';
import type { Shipment } from '../../ports.ts';
import { readShape } from '../http/read-shape.ts';
import { duplicateOf } from './failure.ts';
import { isOurs, remoteOf } from './find-post.ts';
import { BODILESS, type LinkedinApi } from './linkedin-api.ts';
import { toLittle } from './little-text.ts';
import type { PreparedPost, UploadedMedium } from './prepared-post.ts';
import { lookUp } from './read-post.ts';
import { PostUrn } from './schemas.ts';

/** Makes the post public. `PUBLISHED` is the only state that LinkedIn takes for a new one. @throws ChannelError */
export async function publishPost(
  api: LinkedinApi,
  shipment: Shipment,
  ready: PreparedPost,
): Promise<Remote> {
  const purpose = { doing: 'publish the post on LinkedIn', publishes: true };
  const answer = await api.answer({
    ...purpose,
    method: 'POST',
    path: '/rest/posts',
    body: {
      json: {
        author: api.author,
        commentary: toLittle(ready.text),
        visibility: 'PUBLIC',
        distribution: {
          feedDistribution: 'MAIN_FEED',
          targetEntities: [],
          thirdPartyDistributionChannels: [],
        },
        ...contentOf(ready.media),
        lifecycleState: 'PUBLISHED',
        isReshareDisabledByAuthor: false,
      },
    },
    accepts: BODILESS,
    handles: (refusal) => duplicateOf(refusal) !== undefined,
  });
  const duplicate = duplicateOf(answer);
  if (duplicate !== undefined) return standing(api, shipment, ready, duplicate);
  return remoteOf(readShape(PostUrn, answer.headers.get('x-restli-id'), purpose));
}

/** Two pictures and more are another kind of post than one. A video's description has no place there. */
function contentOf(media: readonly UploadedMedium[]) {
  const [first, ...more] = media.map(({ id, alt }) => ({
    id,
    ...(alt !== '' && !id.startsWith('urn:li:video:') && { altText: alt }),
  }));
  if (first === undefined) return {};
  return { content: more.length === 0 ? { media: first } : { multiImage: { images: [first, ...more] } } };
}

/**
 * LinkedIn refuses the words that the page said last, and names the post. It may be an earlier attempt of ours whose
 * answer was lost; where there was none, it is another post.
 */
async function standing(
  api: LinkedinApi,
  { account, delivery }: Shipment,
  ready: PreparedPost,
  named: string,
): Promise<Remote> {
  if (roundsInDoubt(delivery) <= 1) {
    throw new ChannelError(
      'refused',
      `LinkedIn does not publish the same words twice within some days, not even where the first post was taken down, and ${account.handle} has had a post of these${named === '' ? '' : ` (${named})`}. Change the wording and send it again.`,
    );
  }
  // Media tell whose it is; of words alone `find` can tell, which knows the other deliveries.
  const isTelling = ready.media.length + ready.earlier.length > 0 && named !== '';
  const post = isTelling ? await lookUp(api, { id: named }) : undefined;
  if (post && isOurs(ready, post)) return remoteOf(post.id);
  throw new ChannelError(
    'unknown',
    'LinkedIn says that the page has a post of these words already; it is looked up whether it is this one.',
  );
}
