import type { Remote } from '../../core/delivery/delivery.ts';
import type { Shown } from '../../core/delivery/verification.ts';
import { readShape } from '../http/read-shape.ts';
import type { LinkedinApi } from './linkedin-api.ts';
import { saysTheSame, textOfLittle } from './little-text.ts';
import { isOut, mediaOf, Post } from './schemas.ts';

export const pathOf = ({ id }: Pick<Remote, 'id'>): string => `/rest/posts/${encodeURIComponent(id)}`;

/** Undefined where it is not there, or not public. @throws ChannelError when it cannot be read. */
export async function lookUp(api: LinkedinApi, remote: Pick<Remote, 'id'>): Promise<Post | undefined> {
  const doing = 'read the post on LinkedIn';
  const { status, json } = await api.answer({ doing, path: pathOf(remote), accepts: [404] });
  if (status === 404) return undefined;
  const post = readShape(Post, json, { doing });
  return isOut(post) ? post : undefined;
}

/** A post as its readers get it: also proves that LinkedIn has cut nothing off. */
export async function readPost(api: LinkedinApi, remote: Remote, sent: string): Promise<Shown | undefined> {
  const post = await lookUp(api, remote);
  if (post === undefined) return undefined;
  const text = textOfLittle(post.commentary);
  return {
    text,
    isAsSent: saysTheSame(text, sent),
    media: mediaOf(post).map(({ id = '', altText }) => {
      if (id.startsWith('urn:li:video:')) return { untold: true };
      return altText ? { alt: altText } : {};
    }),
  };
}
