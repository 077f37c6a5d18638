/** `urn:li:comment:(urn:li:activity:1,2)`: under what it stands, and its number there. */
const URN = /^urn:li:comment:\((urn:li:[A-Za-z]+:[\w-]+),([\w-]+)\)$/;

export type CommentPlace = { readonly object: string; readonly id: string };

export function placeIn(urn: string): CommentPlace | undefined {
  const [, object, id] = URN.exec(urn) ?? [];
  return object === undefined || id === undefined ? undefined : { object, id };
}

export const urnOf = ({ object, id }: CommentPlace): string => `urn:li:comment:(${object},${id})`;

/** LinkedIn wants brackets escaped in its paths as well. */
const escaped = (urn: string): string =>
  encodeURIComponent(urn).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));

/** The comments under a post, or the replies under a comment. */
export const commentsPath = (urn: string): string => `/rest/socialActions/${escaped(urn)}/comments`;

export const commentPath = ({ object, id }: CommentPlace): string =>
  `${commentsPath(object)}/${encodeURIComponent(id)}`;
