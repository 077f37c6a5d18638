import * as v from 'valibot';
import type { Account } from '../../core/accounts/account.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { Prepared, Remote } from '../../core/delivery/delivery.ts';
import type { Rendering, ReplyTo } from '../../core/post.ts';
import type { Shipment } from '../../ports.ts';
import { preparedReader } from '../prepared.ts';
import { gone } from './unable.ts';
import type { Way } from './with-replies.ts';

/** A reply of the account itself, as the network lists it. */
export type OwnReply = { readonly remote: Remote; readonly text: string };

/** A network where a reply is a comment under a comment. Every function throws `ChannelError` and nothing else. */
export type ReplyNetwork = {
  /** For messages: `YouTube`. */
  readonly name: string;
  /** Longest reply, in code points. */
  readonly longest: number;
  /** The comment under which it is written: many networks have one level of replies only. Undefined where it is gone. */
  placeOf(account: Account, replyTo: ReplyTo): Promise<string | undefined>;
  /** Makes it public. */
  write(account: Account, place: string, text: string): Promise<Remote>;
  /** What the account has written there, oldest first. `isWhole`: there are no others. */
  ownReplies(
    account: Account,
    place: string,
  ): Promise<{ readonly replies: readonly OwnReply[]; readonly isWhole: boolean }>;
  /** Its words as readers get them; undefined where it is gone. */
  read(account: Account, remote: Remote): Promise<string | undefined>;
  saysTheSame(shown: string, sent: string): boolean;
};

const readPrepared = preparedReader(v.object({ place: v.string() }));

/**
 * How replies go out once: before any second try, the account's own replies under the comment are read. The network
 * makes nothing safe to repeat, and nobody says the same twice to the same reader.
 */
export const commentReplies = (network: ReplyNetwork): Way => ({
  async prepare({ account, rendering }): Promise<Prepared> {
    const replyTo = replyToOf(rendering);
    assertFits(network, account, rendering);
    const place = await network.placeOf(account, replyTo);
    if (place === undefined) throw gone(network.name, account);
    return { place };
  },

  async commit({ account, rendering }, prepared) {
    const ready = readPrepared(prepared);
    if (ready === undefined)
      throw new ChannelError(
        'later',
        'The reply was not prepared for its network. It will be tried again from the start.',
      );
    return network.write(account, ready.place, rendering.text);
  },

  async find(shipment, prepared, isTaken) {
    const place = await placeOf(network, shipment, prepared);
    if (place === undefined)
      return {
        cannotTell: `The comment is no longer on ${network.name}, so that nobody can see whether it was answered.`,
      };
    const { account, rendering } = shipment;
    const { replies, isWhole } = await network.ownReplies(account, place);
    for (const { remote, text } of replies)
      if (network.saysTheSame(text, rendering.text) && !(await isTaken(remote.id))) return { found: remote };
    if (isWhole) return { absent: true };
    return {
      cannotTell: `There are too many replies to that comment on ${network.name}; look whether this one is among them.`,
    };
  },

  async readBack({ account, rendering }, remote) {
    const text = await network.read(account, remote);
    return text === undefined
      ? undefined
      : { text, isAsSent: network.saysTheSame(text, rendering.text), media: [] };
  },
});

function replyToOf({ replyTo }: Rendering): ReplyTo {
  if (replyTo !== undefined) return replyTo;
  throw new Error('expected a rendering that answers a comment, got a post');
}

/** An attempt before this one may have stored the place. */
async function placeOf(network: ReplyNetwork, { account, rendering }: Shipment, prepared: Prepared) {
  return readPrepared(prepared)?.place ?? network.placeOf(account, replyToOf(rendering));
}

function assertFits({ name, longest }: ReplyNetwork, { id }: Account, { text, media }: Rendering): void {
  if (media.length > 0)
    throw new ChannelError(
      'refused',
      `A reply on ${name} is words alone, and this one for ${id} has a picture or video. Leave it out, or link to it.`,
    );
  const length = [...text].length;
  if (length > longest)
    throw new ChannelError(
      'refused',
      `A reply on ${name} has at most ${longest} characters, and this one has ${length}. Shorten it.`,
    );
}
