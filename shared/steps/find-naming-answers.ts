import { accountIn } from '../core/comments/comment-id.ts';
import { namesHandle } from '../core/comments/handles.ts';
import { commentAnsweredBy, REPLIES, replyIn } from '../core/comments/reply-id.ts';
import { NotFoundError } from '../core/errors.ts';
import type { Content } from '../core/post.ts';
import type { Deps } from '../ports.ts';
import type { Person } from './find-person.ts';

const MOST_BYTES = 5_000_000;

/** The posts of answers whose words name somebody, on their account. Each once. */
export async function* answersNaming(
  { objects }: Pick<Deps, 'objects'>,
  { account, handle }: Pick<Person, 'account' | 'handle'>,
): AsyncGenerator<string> {
  const seen = new Set<string>();
  for await (const { key } of objects.list(REPLIES)) {
    const postId = replyIn(key)?.postId;
    if (postId === undefined || seen.has(postId)) continue;
    if (accountIn(commentAnsweredBy(postId) ?? '') !== account.id) continue;
    const words = await wordsOf(objects, key, account.id);
    if (!namesHandle(words, handle, account)) continue;
    seen.add(postId);
    yield postId;
  }
}

/** Empty where it was erased meanwhile. */
async function wordsOf(objects: Deps['objects'], key: string, accountId: string): Promise<string> {
  try {
    const bytes = await objects.read(key, { maxBytes: MOST_BYTES });
    const { renderings }: Pick<Content, 'renderings'> = JSON.parse(new TextDecoder().decode(bytes));
    return renderings[accountId]?.text ?? '';
  } catch (error) {
    if (error instanceof NotFoundError) return '';
    throw error;
  }
}
