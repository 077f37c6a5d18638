import { array, object, optional, string } from 'valibot';
import type { ContainerNetwork } from '../graph/containers/container-network.ts';
import type { GraphNetwork } from '../graph/graph-failure.ts';
import { THREADS_HELP, THREADS_ORIGIN } from './threads-grant.ts';
import { THREADS } from './traits.ts';

export const THREADS_GRAPH: GraphNetwork = {
  name: 'Threads',
  // The only version there has been.
  base: new URL('v1.0/', THREADS_ORIGIN),
  rights:
    'threads_basic, threads_content_publish, threads_delete, threads_read_replies, threads_manage_replies and threads_manage_mentions',
  help: THREADS_HELP,
};

const Children = object({ children: optional(object({ data: array(object({ id: string() })) })) });

export const THREADS_NETWORK: ContainerNetwork = {
  name: 'threads',
  graph: THREADS_GRAPH,
  traits: THREADS,
  edges: {
    create: 'threads',
    publish: 'threads_publish',
    list: 'threads',
    quota: 'threads_publishing_limit',
  },
  replies: {
    fields: ({ remoteId }) => ({ reply_to_id: remoteId }),
    list: 'replies',
    answers: 'replied_to',
    quota: { usage: 'reply_quota_usage', config: 'reply_config' },
  },
  textField: 'text',
  statusField: 'status',
  reasonField: 'error_message',
  placeOf: () => 'me',
  homeOf: ({ handle }) => `https://www.threads.com/@${encodeURIComponent(handle.replace(/^@/, ''))}`,
  textAlone: () => ({ media_type: 'TEXT' }),
  medium: ({ type, alt }, link) => {
    const [kind, address] = type.startsWith('video/') ? ['VIDEO', 'video_url'] : ['IMAGE', 'image_url'];
    return { media_type: kind, [address]: link, alt_text: alt };
  },
  describesVideos: true,
  async childrenOf(api, id) {
    const { children } = await api.ask(Children, {
      doing: 'read the pictures of the post on Threads',
      path: encodeURIComponent(id),
      fields: { fields: 'id,children' },
    });
    return children?.data.map((child) => child.id) ?? [];
  },
};
