import type { Account } from '../core/accounts/account.ts';
import { located, toTakeBack } from '../core/delivery/by-hand.ts';
import { ChannelError } from '../core/delivery/channel-error.ts';
import { type Delivery, deliveryId, type Remote } from '../core/delivery/delivery.ts';
import { isHearsay } from '../core/delivery/moves.ts';
import { lookAgainAt, verified } from '../core/delivery/progress.ts';
import { compareShown, type Verification, verificationWords } from '../core/delivery/verification.ts';
import type { Rendering } from '../core/post.ts';
import type { Instant } from '../core/time.ts';
import type { Deps, Shipment } from '../ports.ts';
import { askNetwork } from './ask-network.ts';
import { listenUnder } from './listen.ts';
import { pauseIfRefusedAltogether } from './pause-account.ts';
import { readContent } from './read-content.ts';
import type { PublishResult } from './settle-delivery.ts';
import { tellIfOutThoughCancelled } from './tell-out-though-cancelled.ts';

type Needs = Pick<Deps, 'store' | 'objects' | 'notices' | 'channels' | 'clock' | 'log'>;

const WHO = 'verify';

/**
 * Reads a published post back as readers get it, and repairs descriptions that did not arrive where the network lets
 * us. Rescue starts it when the network is sure to show the post. Repeating it is safe.
 */
export async function verifyDelivery(deps: Needs, delivery: Delivery): Promise<PublishResult> {
  const { store, clock } = deps;
  const account = await store.account(delivery.accountId);
  const { wake = Number.POSITIVE_INFINITY } = delivery;
  if (!account || wake > clock.now()) return { did: 'nothing: it is published', delivery };
  const content = await readContent(deps.objects, delivery.postId, delivery.revision);
  const rendering = content.renderings[account.id];
  if (!rendering) throw new Error(`${deliveryId(delivery)} was published without a rendering.`);
  const { remote } = delivery;
  if (!remote) return locate(deps, { delivery, account, rendering });

  const found = await look(deps, { ...delivery, remote }, account, rendering);
  await tellIfOutThoughCancelled(deps, delivery, account);
  // Before it is written that it was read back: what breaks off here is done again. Under replies the post is listened to.
  if (found.outcome !== 'absent' && !rendering.replyTo) await listenUnder(deps, account, delivery);
  const isFinal = found.outcome === 'as-sent' || found.outcome === 'repaired';
  const again = isFinal ? undefined : lookAgainAt(delivery, clock.now());
  if (again === undefined && !isFinal) await tell(deps, delivery, account, found);
  const why =
    again === undefined
      ? verificationWords(found)
      : `${verificationWords(found)}; it will be looked at again`;
  const next = verified(delivery, found, again);
  const saved = await store.save(delivery, next, { who: WHO, why }, clock.now());
  deps.log.info('delivery-verified', { delivery: deliveryId(saved), outcome: found.outcome });
  return { did: `verified: ${found.outcome}`, delivery: saved };
}

/** A person said that it is out. Without the network's own name for it, it can be neither read back nor taken down. */
async function locate(deps: Needs, shipment: Shipment): Promise<PublishResult> {
  const { delivery, account, rendering } = shipment;
  const now = deps.clock.now();
  const search = await askNetwork(deps, deps.channels[account.channel], shipment);
  if ('found' in search) {
    const why = 'found on the network';
    const known = await deps.store.save(
      delivery,
      located(delivery, search.found, now, search.at),
      { who: WHO, why },
      now,
    );
    return verifyDelivery(deps, known);
  }
  const found: Verification = {
    ...unread(rendering, now),
    outcome: 'cannotTell' in search ? 'unread' : 'absent',
  };
  await tellIfOutThoughCancelled(deps, delivery, account);
  await tell(deps, delivery, account, found);
  const why = 'cannotTell' in search ? search.cannotTell : verificationWords(found);
  const next = verified(delivery, found, undefined);
  const saved = await deps.store.save(delivery, next, { who: WHO, why }, now);
  return { did: `verified: ${found.outcome}`, delivery: saved };
}

const unread = ({ media }: Rendering, at: Instant): Verification => ({
  outcome: 'unread',
  at,
  text: false,
  media: media.length,
  described: 0,
});

async function look(
  deps: Needs,
  delivery: Delivery & { readonly remote: Remote },
  account: Account,
  rendering: Rendering,
): Promise<Verification> {
  const channel = deps.channels[account.channel];
  const shipment = { delivery, account, rendering };
  let found = unread(rendering, deps.clock.now());
  const read = async (): Promise<Verification> => {
    const shown = await channel.readBack(shipment, delivery.remote);
    if (!shown || (await isAnothers(deps, delivery))) return { ...found, outcome: 'absent' };
    return compareShown(rendering, shown, deps.clock.now());
  };
  try {
    found = await read();
    const isUndescribed = found.outcome === 'differs' && found.described < found.media;
    if (!isUndescribed || !channel.describe) return found;
    await channel.describe(shipment, delivery.remote);
    const mended = await read();
    return mended.outcome === 'as-sent' ? { ...mended, outcome: 'repaired' } : mended;
  } catch (error) {
    if (!(error instanceof ChannelError)) throw error;
    deps.log.warn('verify-problem', { delivery: deliveryId(delivery), outcome: error.outcome });
    if (error.outcome === 'credentials') await pauseIfRefusedAltogether(deps, account);
    // What was seen before it failed still holds.
    return found;
  }
}

/**
 * Two deliveries of the same words whose answers were lost at the same time may both have found the one post that is
 * there: an index lags, so nobody could see it then. By now it shows whose it is.
 */
async function isAnothers(deps: Needs, delivery: Delivery & { readonly remote: Remote }): Promise<boolean> {
  const { accountId, remote, postId } = delivery;
  return (await deps.store.deliveryOf(accountId, remote.id, postId)) !== undefined;
}

const HELP: Readonly<Record<Verification['outcome'], string>> = {
  'as-sent': '',
  repaired: '',
  differs:
    'Open it and compare. Where the network lets you, add the descriptions by hand; otherwise take it down and send it again.',
  absent:
    'Open the account and look: somebody, or the network, may have taken it down, or what stands there is another post of the same words.',
  unread:
    'Open it and look whether it is there as it was sent, and its pictures, if it has any, are described.',
};

/** People are told first and it is written after: they may hear of it twice, never not at all. */
async function tell(deps: Needs, delivery: Delivery, account: Account, found: Verification): Promise<void> {
  const { postId, accountId, remote, link } = delivery;
  const [what, help] = isHearsay(delivery)
    ? [
        `Somebody said that the post "${postId}" is out on ${account.handle}; ${verificationWords(found)}.`,
        `Open the account and look once more. If it is there as it was sent, nothing is left to do. ${toTakeBack(delivery)}`,
      ]
    : [
        `The post "${postId}" was published on ${account.handle}, and reading it back showed: ${verificationWords(found)}.`,
        HELP[found.outcome],
      ];
  const place = remote?.url ?? link;
  await deps.notices.send({
    subject: `${postId} on ${accountId}: please look`,
    text: `${[`${what}\n`, help, ...(place === undefined ? [] : [place])].join('\n')}\n\nSee: imprimatur posts show ${postId}\n`,
  });
}
