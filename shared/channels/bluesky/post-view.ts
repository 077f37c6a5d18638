import * as v from 'valibot';
import type { Account } from '../../core/accounts/account.ts';
import type { HeardComment } from '../../core/comments/heard.ts';
import { urlOf } from './place.ts';
import { StrongRef } from './record.ts';

const text = v.fallback(v.string(), '');
/** One facet that is not as the lexicon has it hides no other. */
const Facets = v.fallback(
  v.array(
    v.object({
      features: v.array(
        v.fallback(v.looseObject({ $type: v.string(), uri: v.optional(v.string()) }), { $type: '' }),
      ),
    }),
  ),
  [],
);
const Quoted = v.looseObject({ uri: v.optional(v.string()), record: v.optional(v.unknown()) });
const Embedded = v.fallback(
  v.optional(
    v.looseObject({
      external: v.fallback(v.optional(v.object({ uri: v.string() })), undefined),
      record: v.fallback(v.optional(Quoted), undefined),
    }),
  ),
  undefined,
);
/** What anybody may have written: read as leniently as can be, so that nobody's comment goes unheard. */
export const HeardRecord = v.object({
  text,
  createdAt: v.fallback(v.optional(v.string()), undefined),
  facets: Facets,
  langs: v.fallback(v.array(v.string()), []),
  embed: Embedded,
  reply: v.fallback(v.optional(v.object({ root: StrongRef, parent: StrongRef })), undefined),
});

/** Lexicon `app.bsky.feed.defs#postView`, and `app.bsky.notification.listNotifications#notification`. */
export const HeardPost = v.object({
  uri: v.pipe(v.string(), v.startsWith('at://')),
  cid: v.string(),
  author: v.object({ did: v.string(), handle: v.string(), displayName: v.optional(v.string()) }),
  record: HeardRecord,
  indexedAt: v.pipe(v.string(), v.isoTimestamp()),
});
export type HeardPost = v.InferOutput<typeof HeardPost>;

/** `isHidden`: by us, where that was looked up. @param did Who we are. */
export function commentOf(post: HeardPost, account: Account, did: string, isHidden?: boolean): HeardComment {
  const { uri, author, record } = post;
  const parent = record.reply?.parent.uri ?? quotedBy(record);
  const [language] = record.langs;
  return {
    remoteId: uri,
    url: urlOf(account, uri, author.handle),
    ...(parent !== undefined && { parent }),
    ...(record.reply && { root: record.reply.root.uri }),
    author: {
      id: author.did,
      handle: `@${author.handle}`,
      ...(author.displayName && { name: author.displayName }),
    },
    text: record.text,
    links: linksIn(record),
    ...(language !== undefined && { language }),
    writtenAt: writtenAt(post),
    isOwn: author.did === did,
    ...(isHidden !== undefined && { isHidden }),
  };
}

type HeardRecord = v.InferOutput<typeof HeardRecord>;

/** A post that quotes one of ours is about it; it stands in a conversation of its own. */
const quotedBy = ({ embed }: HeardRecord): string | undefined => {
  const quoted = embed?.record;
  if (quoted?.uri !== undefined) return quoted.uri;
  // With a picture beside it, the quoted post is one level further in.
  const read = v.safeParse(v.object({ uri: v.string() }), quoted?.record);
  return read.success ? read.output.uri : undefined;
};

function linksIn({ facets, embed }: HeardRecord): string[] {
  const linked = facets.flatMap(({ features }) =>
    features.flatMap(({ $type, uri }) => ($type === 'app.bsky.richtext.facet#link' && uri ? [uri] : [])),
  );
  return [...new Set([...linked, ...(embed?.external ? [embed.external.uri] : [])])];
}

/** Whatever the author's clock says, it was there when the network had it. */
function writtenAt({ record, indexedAt }: HeardPost): number {
  const [claimed, had] = [Date.parse(record.createdAt ?? ''), Date.parse(indexedAt)];
  return claimed >= 0 ? Math.min(claimed, had) : had;
}
