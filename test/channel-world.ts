import { createHash, randomUUID } from 'node:crypto';
import sharp from 'sharp';
import type { Account, ChannelName } from '../shared/core/accounts/account.ts';
import type { Delivery } from '../shared/core/delivery/delivery.ts';
import type { DerivedMedium } from '../shared/core/media/facts.ts';
import type { Rendering } from '../shared/core/post.ts';
import type { Channel, Objects, Secrets, Shipment } from '../shared/ports.ts';

/** What can be made to go wrong. A world has those that make sense for its network. */
export type ChannelFaults = {
  /** The next commit is carried out, its answer is lost. */
  loseAnswer?(): void;
  /** The next commit is carried out, and answered with a server error. */
  failAfter?(): void;
  /** The next commit is not carried out, and answered with a server error. */
  failBefore?(): void;
  /** The next commit is not carried out, and answered with a web page. */
  answerWithPage?(): void;
  /** The next commit is not carried out, because of too many of them; come back in so many seconds. */
  throttle?(seconds: number): void;
  /** From now on descriptions do not arrive with a post. */
  dropDescriptions?(): void;
  /** From now on the network's own list of posts cannot be read. */
  hideList?(): void;
  /** From now on the credentials do not serve. */
  revoke?(): Promise<void> | void;
  /** From now on nobody answers at the server's address. */
  unplug?(): Promise<void>;
};
/** Which faults a world has is said before it starts, so that tests of the others do not exist. */
export type FaultName = keyof ChannelFaults;

/** What any network can make go wrong. */
export const FAULTS: readonly FaultName[] = [
  'loseAnswer',
  'failAfter',
  'failBefore',
  'answerWithPage',
  'throttle',
  'dropDescriptions',
  'hideList',
  'revoke',
  'unplug',
];
/** The same where descriptions are not shown with a post. */
export const FAULTS_WITHOUT_DESCRIPTIONS = FAULTS.filter((name) => name !== 'dropDescriptions');

export type PublicPost = { readonly id: string; readonly text: string; readonly alts: readonly string[] };

/** One network with one account, empty at the start. */
export type ChannelWorld = {
  readonly channel: Channel;
  readonly account: Account;
  readonly secrets: Secrets;
  readonly objects: Objects;
  readonly faults: ChannelFaults;
  /**
   * The media of the two posts of the contract, where the network does not take words alone (`plain`) or words with two
   * pictures (`rich`).
   */
  readonly media?: {
    readonly plain: () => Promise<readonly DerivedMedium[]>;
    readonly rich: () => Promise<readonly DerivedMedium[]>;
  };
  /** The network refuses words that the account has said already. */
  readonly refusesTwins?: true;
  /** Words that are hard on a network and that this one takes; by default with `<`, `&` and a link. */
  readonly hardWords?: string;
  /** What the network counts its requests for patience in, where not in seconds. */
  readonly patienceUnitMs?: number;
  /** Of a post that was taken down the network says only that it was published once. */
  readonly remembers?: true;
  /** What is public now, in any order. `alts` only where the network carries descriptions. */
  posts(): Promise<readonly PublicPost[]>;
  stop(): Promise<void>;
};

/** One thing for each network: tests of one network name only theirs beside it. */
export const everyChannel = <T>(one: (name: ChannelName) => T): Readonly<Record<ChannelName, T>> => ({
  noticeboard: one('noticeboard'),
  mastodon: one('mastodon'),
  bluesky: one('bluesky'),
  x: one('x'),
  linkedin: one('linkedin'),
  youtube: one('youtube'),
  facebook: one('facebook'),
  instagram: one('instagram'),
  threads: one('threads'),
});

/** A directory entry as the store gives it. */
export const newAccount = (
  entry: Pick<Account, 'id' | 'channel' | 'handle'> & Partial<Account>,
): Account => ({
  type: 'account',
  state: 'active',
  owner: 'Social media administrator',
  purpose: 'News of the library',
  review: '2027-06-01',
  language: 'en',
  version: 1,
  history: [],
  ...entry,
});

/** A delivery of its own that has just begun to send. */
export function newShipment(account: Account, rendering: Rendering): Shipment {
  const now = Date.now();
  const delivery: Delivery = {
    type: 'delivery',
    postId: `post-${randomUUID()}`,
    accountId: account.id,
    revision: 'r1',
    plan: 1,
    state: 'sending',
    due: now,
    expires: now + 3_600_000,
    attempt: 1,
    sendingSince: now,
    policy: { version: '1', hash: 'f00d' },
    version: 1,
    history: [],
  };
  return { delivery, account, rendering };
}

const EXTENSIONS = { 'image/png': 'png', 'image/jpeg': 'jpg' } as const;

/** As much of a video as a network's server looks at, stored as the pipeline stores what it will publish. */
export async function storeVideo(objects: Objects, about: string): Promise<DerivedMedium> {
  const bytes = new TextEncoder().encode(`\0\0\0\x18ftypisom ${about}`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const key = `media/${sha256}.mp4`;
  await objects.write(key, bytes, 'video/mp4');
  const size = { width: 1280, height: 720, durationMs: 20_000 };
  return { key, sha256, type: 'video/mp4', bytes: bytes.length, ...size, alt: `A video: ${about}.` };
}

/** A picture of one colour, stored as the pipeline stores what it will publish. */
export async function storePicture(
  objects: Objects,
  colour: string,
  alt: string,
  type: keyof typeof EXTENSIONS = 'image/png',
): Promise<DerivedMedium> {
  const [width, height] = [80, 60];
  const picture = sharp({ create: { width, height, channels: 3, background: colour } });
  const bytes = await (type === 'image/png' ? picture.png() : picture.jpeg()).toBuffer();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const key = `media/${sha256}.${EXTENSIONS[type]}`;
  await objects.write(key, bytes, type);
  return { key, sha256, type, bytes: bytes.length, width, height, alt };
}
