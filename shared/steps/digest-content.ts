import { CorruptDataError, NotFoundError } from '../core/errors.ts';
import { isPerceptualHash } from '../core/media/perceptual-hash.ts';
import type { Content } from '../core/post.ts';
import type { RecentPost } from '../core/recent-post.ts';
import { wordingFor } from '../core/rules/texts.ts';
import type { Instant } from '../core/time.ts';
import type { Deps, Objects } from '../ports.ts';
import { readContent } from './read-content.ts';

/** What other posts are held against: a small part of a revision's content. */
export type Digest = Pick<RecentPost, 'kind' | 'pictures'> & {
  /** The text as an account gets it. */
  readonly texts: (account: string) => string;
  /** 0 where the content does not say. */
  readonly provenAt: Instant;
};

/** Contents never change, so what was read of them is kept as long as the process lives. */
const KEPT = new WeakMap<Objects, Map<string, Digest>>();
const MOST_KEPT = 1_000;

/** Undefined where the content is gone or damaged: a post that nobody can read is not held against another. */
export async function digestOf(
  { objects, log }: Pick<Deps, 'objects' | 'log'>,
  postId: string,
  revision: string,
): Promise<Digest | undefined> {
  const kept = KEPT.get(objects) ?? new Map<string, Digest>();
  KEPT.set(objects, kept);
  const key = `${postId}/${revision}`;
  const known = kept.get(key);
  if (known) return known;
  try {
    const digest = digestContent(await readContent(objects, postId, revision));
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
    kept.set(key, digest);
    return digest;
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    if (!(error instanceof CorruptDataError) && !(error instanceof SyntaxError)) throw error;
    log.warn('content-damaged', { post: postId, revision });
    return undefined;
  }
}

const digestContent = ({ bundle, facts, provenAt = 0 }: Content): Digest => ({
  ...(bundle.kind && { kind: bundle.kind }),
  texts: (account) => wordingFor({ text: bundle.text, textFor: bundle.textFor }, account).text,
  // Another version of the program may have hashed in another way.
  pictures: facts.flatMap(({ perceptualHash = '' }) =>
    isPerceptualHash(perceptualHash) ? [perceptualHash] : [],
  ),
  provenAt,
});
