import { array, object, string } from 'valibot';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { ContainerNetwork, Fields } from '../graph/containers/container-network.ts';
import { GRAPH_VERSION } from '../graph/graph-api.ts';
import type { GraphNetwork } from '../graph/graph-failure.ts';
import { WHERE_STORED } from '../where-stored.ts';
import { INSTAGRAM } from './traits.ts';

export const INSTAGRAM_GRAPH: GraphNetwork = {
  name: 'Instagram',
  base: new URL(`https://graph.facebook.com/${GRAPH_VERSION}/`),
  rights:
    'instagram_basic, instagram_content_publish, instagram_manage_contents, instagram_manage_comments, pages_read_engagement and pages_show_list',
  help: `Make a new access token of the Facebook page that the account belongs to in Meta’s Graph API Explorer (see docs/channels.md) and store it as “accessToken” (${WHERE_STORED}).`,
};

const Children = object({ data: array(object({ id: string() })) });

/** Professional accounts, by Facebook login: only there may posts be deleted again ("IG Media: deleting"). */
export const INSTAGRAM_NETWORK: ContainerNetwork = {
  name: 'instagram',
  graph: INSTAGRAM_GRAPH,
  traits: INSTAGRAM,
  edges: { create: 'media', publish: 'media_publish', list: 'media', quota: 'content_publishing_limit' },
  textField: 'caption',
  statusField: 'status_code',
  reasonField: 'status',
  placeOf({ id, networkId }) {
    if (networkId !== undefined) return encodeURIComponent(networkId);
    throw new ChannelError(
      'refused',
      `The account ${id} needs Instagram’s own number of it in the directory, for example “networkId: "17841400000000000"”. Meta Business Suite shows it under Settings → Instagram accounts.`,
    );
  },
  homeOf: ({ handle }) => `https://www.instagram.com/${encodeURIComponent(handle.replace(/^@/, ''))}/`,
  textAlone({ id }) {
    throw new ChannelError(
      'refused',
      `Instagram takes no text alone: a post on ${id} needs a picture. Add one, or leave the account out.`,
    );
  },
  // A video is a reel, and only pictures may have a description.
  medium: ({ type, alt }, link): Fields =>
    type.startsWith('video/')
      ? { media_type: 'REELS', video_url: link, share_to_feed: 'true' }
      : { image_url: link, alt_text: alt },
  describesVideos: false,
  async childrenOf(api, id) {
    const { data } = await api.ask(Children, {
      doing: 'read the pictures of the post on Instagram',
      path: `${encodeURIComponent(id)}/children`,
      fields: { fields: 'id' },
    });
    return data.map((child) => child.id);
  },
};
