import type { Account } from '../shared/core/accounts/account.ts';
import type { Source } from '../shared/core/comments/heard.ts';
import type { Channel } from '../shared/ports.ts';
import type { Fault } from './networks/local-network.ts';

/** One network with one account that has one post, under which readers write. */
export type ListeningWorld = {
  readonly channel: Channel;
  readonly account: Account;
  /** Where the readers of this world are heard. */
  readonly source: Source;
  /** How many comments the network gives at once. */
  readonly pageSize: number;
  /** Something that the network gives back as it was written, with a link. */
  readonly hardWords?: string;
  /** What the network counts its requests for patience in, where not in seconds. */
  readonly patienceUnitMs?: number;
  /** A reader writes something; `answers` is the id of a comment. @returns its id */
  say(text: string, options?: { readonly answers?: string; readonly at?: number }): string;
  /** The account itself writes something there, by hand. */
  sayOwn(text: string): string;
  /** The author changes the words, where the network knows that. */
  edit?(id: string, text: string): void;
  /** The author deletes it. */
  delete(id: string): void;
  /** Whether readers see it. */
  isShown(id: string): boolean;
  /** What is public in reply to a comment, oldest first. */
  repliesTo(id: string): readonly string[];
  /** What goes wrong with the next call that hears. */
  spoilHearing(fault: Fault): void;
  /** What goes wrong with the next reply. */
  spoilReply(fault: Fault): void;
  /** An answer of the network that it was asked too often; come back in so many of `patienceUnitMs`. */
  throttled(units: number): Fault;
  revoke(): void;
  stop(): Promise<void>;
};
