import { createHash } from 'node:crypto';
import sharp from 'sharp';
import * as v from 'valibot';
import { blueskyChannel } from '../../shared/channels/bluesky/bluesky.ts';
import type { Account } from '../../shared/core/accounts/account.ts';
import type { Delivery, Prepared, Remote } from '../../shared/core/delivery/delivery.ts';
import { NotFoundError } from '../../shared/core/errors.ts';
import type { DerivedMedium } from '../../shared/core/media/facts.ts';
import type { Channel, Objects, Secrets, Shipment } from '../../shared/ports.ts';
import { film } from '../media/draw.ts';
import { type LossyProxy, lossyProxy } from './lossy-proxy.ts';

/** An account that exists on the server under test. */
export type Member = { readonly handle: string; readonly password: string };

/** The channel, one account, and the network between them. */
export type World = {
  readonly channel: Channel;
  readonly account: Account;
  readonly network: LossyProxy;
  readonly secret: () => Readonly<Record<string, string>>;
  store(secret: Readonly<Record<string, string>>): void;
  /** Moves the channel's clock; the server keeps its own. */
  pass(ms: number): void;
  shipment(change?: {
    text?: string;
    media?: readonly DerivedMedium[];
    delivery?: Partial<Delivery>;
  }): Shipment;
  /** A picture of one colour, in the object store. */
  picture(alt: string, colour?: string): Promise<DerivedMedium>;
  /** A short film with captions, in the object store. */
  video(alt: string, vtt: string): Promise<DerivedMedium>;
  publish(shipment: Shipment): Promise<{ prepared: Prepared; remote: Remote }>;
  /** The record as anybody may read it. */
  record(remote: Remote): Promise<{ status: number; value?: Record<string, unknown> }>;
  close(): Promise<void>;
};

const Found = v.object({ value: v.optional(v.record(v.string(), v.unknown())) });

let posts = 0;

/** @param upstream Origin of the server under test. */
export async function makeWorld(upstream: string, member: Member): Promise<World> {
  const network = await lossyProxy(upstream);
  const stored = new Map<string, Uint8Array>();
  let secret: Readonly<Record<string, string>> = { appPassword: member.password };
  let passed = 0;
  const secrets: Secrets = {
    read: async () => secret,
    write: async (_, next) => {
      secret = next;
    },
  };
  const account = accountOf(member, network.origin);
  const channel = blueskyChannel({
    secrets,
    objects: onlyReading(stored),
    clock: { now: () => Date.now() + passed, sleepUntil: async () => {} },
  });

  return {
    channel,
    account,
    network,
    secret: () => secret,
    store: (next) => {
      secret = next;
    },
    pass: (ms) => {
      passed += ms;
    },
    shipment: ({ text = 'The reading room is open again.', media = [], delivery = {} } = {}) => {
      posts += 1;
      return {
        account,
        rendering: { text, media },
        delivery: { ...anyDelivery, postId: `post-${posts}-${member.handle}`, ...delivery },
      };
    },
    async picture(alt, colour = '#335577') {
      const bytes = await sharp({ create: { width: 64, height: 48, channels: 3, background: colour } })
        .png()
        .toBuffer();
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const key = `media/${sha256}.png`;
      stored.set(key, bytes);
      return { key, sha256, type: 'image/png', bytes: bytes.length, width: 64, height: 48, alt };
    },
    async video(alt, vtt) {
      const bytes = await film('video/mp4');
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      stored.set(`media/${sha256}.mp4`, bytes);
      const text = new TextEncoder().encode(vtt);
      const captions = {
        key: `media/${sha256}.vtt`,
        sha256,
        type: 'text/vtt',
        bytes: text.length,
        language: 'en-GB',
      } as const;
      stored.set(captions.key, text);
      const file = { key: `media/${sha256}.mp4`, sha256, type: 'video/mp4', bytes: bytes.length } as const;
      return { ...file, width: 360, height: 640, durationMs: 2_000, alt, captions };
    },
    async publish(shipment) {
      const prepared = await channel.prepare(shipment);
      return { prepared, remote: await channel.commit(shipment, prepared) };
    },
    async record({ id }) {
      const [repo = '', collection = '', rkey = ''] = id.replace('at://', '').split('/');
      const query = new URLSearchParams({ repo, collection, rkey });
      const answer = await fetch(`${upstream}/xrpc/com.atproto.repo.getRecord?${query}`);
      const { value } = v.parse(Found, await answer.json());
      return { status: answer.status, ...(value && { value }) };
    },
    close: () => network.close(),
  };
}

const anyDelivery: Delivery = {
  type: 'delivery',
  version: 1,
  history: [],
  postId: 'post',
  accountId: 'bluesky',
  revision: 'r1',
  plan: 1,
  state: 'sending',
  due: Date.UTC(2026, 0, 5, 10),
  expires: Date.UTC(2026, 0, 7, 10),
  attempt: 1,
  policy: { version: '1', hash: 'h' },
};

const accountOf = (member: Member, server: string): Account => ({
  type: 'account',
  version: 1,
  history: [],
  state: 'active',
  id: 'bluesky',
  channel: 'bluesky',
  handle: `@${member.handle}`,
  server,
  owner: 'The administrator',
  purpose: 'News of the library',
  review: '2027-01-01',
  language: 'en',
});

const onlyReading = (stored: ReadonlyMap<string, Uint8Array>): Objects => {
  const refuse = async (): Promise<never> => {
    throw new Error('The channel only reads.');
  };
  return {
    async *list() {},
    head: refuse,
    async read(key) {
      const bytes = stored.get(key);
      if (!bytes) throw new NotFoundError(`Nothing is stored under ${key}.`);
      return bytes;
    },
    download: refuse,
    write: refuse,
    upload: refuse,
    delete: refuse,
  };
};
