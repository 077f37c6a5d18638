import type { Account, ChannelName } from '../../../core/accounts/account.ts';
import type { DerivedMedium } from '../../../core/media/facts.ts';
import type { ChannelTraits } from '../../../ports.ts';
import type { GraphApi } from '../graph-api.ts';
import type { GraphNetwork } from '../graph-failure.ts';

export type Fields = Readonly<Record<string, string>>;

/**
 * A network of Meta's where a post is first made as a container, which nobody sees, and then published by the
 * container's id. It fetches the media itself, from addresses that it is given. What Instagram and Threads do
 * differently is said here.
 */
export type ContainerNetwork = {
  readonly name: ChannelName;
  readonly graph: GraphNetwork;
  readonly traits: ChannelTraits;
  readonly edges: {
    readonly create: string;
    readonly publish: string;
    readonly list: string;
    readonly quota: string;
  };
  /** What the text of a post is called. */
  readonly textField: 'caption' | 'text';
  /** What a container's state is called, and its reason. */
  readonly statusField: 'status_code' | 'status';
  readonly reasonField: 'status' | 'error_message';
  /** The account's own place below the version. @throws ChannelError where the directory does not say it. */
  placeOf(account: Account): string;
  /** The account as readers find it: the address of a post whose own address could not be read. */
  homeOf(account: Account): string;
  /** The fields of a container for a text without media. @throws ChannelError where there is no such post. */
  textAlone(account: Account): Fields;
  /** The fields of a container for one medium; its text and its place in a carousel come from elsewhere. */
  medium(medium: DerivedMedium, link: string): Fields;
  /** Ids of the pictures and videos of a published carousel. */
  childrenOf(api: GraphApi, id: string): Promise<readonly string[]>;
};
