/** What must hold of the networks when a world has ended. */
import { type Delivery, deliveryId } from '../../shared/core/delivery/delivery.ts';
import { isEarlierOn } from '../../shared/core/delivery/out-though-cancelled.ts';
import { SECOND } from '../../shared/core/time.ts';
import type { PublicPost } from './network.ts';
import { ALT } from './uploads.ts';
import type { Witness } from './witness.ts';

/** What is said to be public is, with its link, and nothing else is. */
export function checkPublic(seen: Witness): void {
  for (const delivery of seen.deliveries()) {
    const group = seen.groupOf(deliveryId(delivery));
    if (group[0] !== delivery) continue;
    const names = group.map(deliveryId);
    const posts = seen.publicPosts.filter(({ by }) => names.includes(by));
    const live = posts.filter((post) => !seen.takenDown.has(post));
    const published = group.filter(({ state }) => state === 'published');
    const claiming = group.filter(
      ({ remote, state }) => remote && (state === 'published' || state === 'retracted'),
    );
    // It may be out: nobody knows, or a person overlooked it and said that it is not.
    const open = group.filter(
      (one) => one.state === 'unconfirmed' || seen.misled.has(deliveryId(one)),
    ).length;
    const what = `${names.join(' and ')} (${group.map(({ state }) => state).join(', ')})`;
    if (!seen.isLate && live.length > published.length + open)
      seen.broken(`${what}: ${live.length} posts are public.`);
    for (const one of published) checkPublished(seen, one, posts, what);
    for (const one of published) checkVersion(seen, one);
    for (const one of group)
      if (one.state === 'retracted' && live.some(({ id }) => id === one.remote?.id))
        seen.broken(`${what}: ${deliveryId(one)} is said to be gone, and is not.`);
    for (const one of claiming)
      if (claiming.some((other) => wasKnownBefore(seen, other, one)))
        seen.broken(`${deliveryId(one)} claims a post whose owner was known before it looked.`);
    // Deliveries of the same words that were lost at the same moment may find the same post. Then a person is asked.
    const claimed = new Set(claiming.map(({ remote }) => remote?.id)).size;
    // Where all of them were taken down before anybody was to be asked, nothing is left to ask about.
    const isPublic = claiming.some(({ state }) => state === 'published');
    if (isPublic && claiming.length - claimed > group.filter((one) => isAskedAbout(seen, one)).length)
      seen.broken(`${what}: two deliveries claim the same post, and nobody was told.`);
  }
}

function checkPublished(seen: Witness, one: Delivery, posts: readonly PublicPost[], what: string): void {
  const id = deliveryId(one);
  const post = posts.find((other) => other.id === one.remote?.id);
  if (!post) {
    // A person said that it is out, and the network did not show which one it is.
    if (one.remote || !(isAskedAbout(seen, one) || isToldStillOut(seen, one)))
      seen.broken(`${what}: the link of ${id} leads nowhere.`);
    return;
  }
  // Another delivery that had found the same post may have been taken down since; or nobody heard that this one was. Then
  // a person is asked to look.
  const isLookedFor = isAskedAbout(seen, one) || isToldStillOut(seen, one);
  if (seen.takenDown.has(post) && !posts.some(({ by }) => by !== id) && !isLookedFor)
    seen.broken(`${what}: ${id} is said to be public, and was taken down.`);
  const outcome = one.verification?.outcome;
  const isWhole = outcome === 'as-sent' || outcome === 'repaired';
  if (isWhole && post.alts.some((alt) => alt !== ALT))
    seen.broken(`${id} is said to be ${outcome}, and a picture has no description.`);
  // To be taken down is more than to be read back.
  if (!isWhole && !one.retraction && !seen.isErased(one) && !isAskedAbout(seen, one))
    seen.broken(`${id} was read back (${outcome}), and nobody was told.`);
}

/** What was being sent when a new version came, and came out in its place, somebody hears of. */
function checkVersion(seen: Witness, one: Delivery): void {
  const post = seen.post(one.postId);
  if (!post || !isEarlierOn(post, one) || one.retraction) return;
  // Out and cancelled is said as that.
  const isTold = seen.notices.some(
    ({ subject }) =>
      subject === `${deliveryName(one)}: out in an earlier version` ||
      subject === `${deliveryName(one)}: out, though it was cancelled`,
  );
  if (!isTold) seen.broken(`${deliveryId(one)} is out in an earlier version, and nobody was told.`);
}

const isOutAsSent = (promise: Delivery, { state, plan }: Delivery): boolean =>
  state === 'published' && plan === promise.plan;

/** What was to come down has, or people know that it has not. */
export function checkWish(seen: Witness, delivery: Delivery): void {
  const id = deliveryId(delivery);
  const promise = seen.promised.get(id);
  // What was on its way when everything was to come down need not have come out; by a later plan it was sent anew.
  const isPromised = promise && (promise.state !== 'sending' || isOutAsSent(promise, delivery));
  const isWanted = delivery.retraction !== undefined || isPromised;
  if (isWanted && delivery.state !== 'retracted' && !isToldStillOut(seen, delivery))
    seen.broken(`${id} was to be taken down, is ${delivery.state}, and nobody was told.`);
}

/** Longer than any index lags and any clock is wrong. */
const KNOWN_MS = 20 * SECOND;

/** `other` had that post long enough before `one` looked for its own and took it. */
function wasKnownBefore(seen: Witness, other: Delivery, one: Delivery): boolean {
  // A network that keeps keys may itself answer with a post that somebody else has found and taken.
  if (!one.history.some(({ why }) => why === 'found on the network')) return false;
  const looked = one.history.findLast(({ to }) => to === 'sending')?.at ?? 0;
  const known = seen.knownSince.get(deliveryId(other)) ?? looked;
  return other !== one && other.remote?.id === one.remote?.id && known + KNOWN_MS < looked;
}

const deliveryName = ({ postId, accountId }: Delivery): string => `${postId} on ${accountId}`;

const isAskedAbout = (seen: Witness, { postId, accountId }: Delivery): boolean =>
  seen.notices.some(({ subject }) => subject === `${postId} on ${accountId}: please look`);

const isToldStillOut = (seen: Witness, { postId, accountId }: Delivery): boolean =>
  seen.notices.some(({ subject }) => subject === `${postId} on ${accountId}: still out`);
