import type { Account, ChannelName } from '../../../core/accounts/account.ts';
import type { DerivedMedium } from '../../../core/media/facts.ts';
import type { ReplyTo } from '../../../core/post.ts';
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
  /** Where a reply to a comment is a post like any other. */
  readonly replies?: {
    /** The fields of a container that make it a reply. */
    readonly fields: (replyTo: ReplyTo) => Fields;
    /** Where the account's own replies are listed; its list of posts does not have them. */
    readonly list: string;
    /** What a listed reply answers is in this field. */
    readonly answers: string;
    readonly quota: { readonly usage: string; readonly config: string };
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
  /** Whether a video carries a description, and tells it. */
  readonly describesVideos: boolean;
  /** Ids of the pictures and videos of a published carousel. */
  childrenOf(api: GraphApi, id: string): Promise<readonly string[]>;
};
