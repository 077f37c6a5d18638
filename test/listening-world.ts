import type { Account } from '../shared/core/accounts/account.ts';
import type { Source } from '../shared/core/comments/heard.ts';
import type { Channel, Secrets } from '../shared/ports.ts';
import type { Fault } from './networks/local-network.ts';

/** One network with one account that has one post, under which readers write. */
export type ListeningWorld = {
  readonly channel: Channel;
  readonly account: Account;
  readonly secrets: Secrets;
  /** Where the readers of this world are heard. */
  readonly source: Source;
  /** The network's id of the post. */
  readonly root: string;
  /** How many comments the network gives at once. */
  readonly pageSize: number;
  /** The network does not tell of a comment whether it is hidden. */
  readonly hidesUntold?: true;
  /** A reader writes something; `answers` is the id of a comment. @returns its id */
  say(
    text: string,
    options?: { readonly answers?: string; readonly at?: number; readonly by?: string },
  ): string;
  /** The network's id of a reader. */
  authorId(by: string | undefined): string;
  /** The account itself writes something there, by hand. */
  sayOwn(text: string): string;
  /** The author changes the words, where the network says when. */
  edit?(id: string, text: string): void;
  /** The author deletes it. */
  delete(id: string): void;
  /** Whether readers see it. */
  isShown(id: string): boolean;
  /** What the account wrote in reply to a comment, oldest first: the network's ids. */
  repliesTo(id: string): readonly string[];
  /** What goes wrong with the next call that hears. */
  spoilHearing(fault: Fault): void;
  /** What goes wrong with the next reply. */
  spoilReply(fault: Fault): void;
  /** An answer of the network that it was asked too often; come back in so many seconds. */
  throttled(seconds: number): Fault;
  /** The network does not know its own word for the next page any more; absent where pages are counted. */
  readonly refuses?: Fault;
  /** A comment is heard by its place in the list, and not by its own time. */
  readonly listsInOrder?: true;
  revoke(): void;
  stop(): Promise<void>;
};
