import type { CommentAction } from '../../core/comments/heard.ts';
import { unable } from '../comments/unable.ts';
import { Done, type GraphApi, type GraphRequest } from './graph-api.ts';

type Call = Pick<GraphRequest, 'method' | 'fields'> & { readonly edge?: string };

/** Does what a network of Meta's can do about a comment; one that is gone is fine. @throws ChannelError */
export async function actOnComment(
  api: GraphApi,
  remoteId: string,
  action: CommentAction,
  calls: Readonly<Partial<Record<CommentAction, Call>>>,
): Promise<void> {
  const { name } = api.network;
  const call = calls[action];
  if (call === undefined) throw unable(name, action);
  const { edge, ...request } = call;
  await api.look(Done, {
    doing: `${action} a comment on ${name}`,
    path: `${encodeURIComponent(remoteId)}${edge === undefined ? '' : `/${edge}`}`,
    ...request,
  });
}
