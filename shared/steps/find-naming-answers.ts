import { object, record, string } from 'valibot';
import { accountIn } from '../core/comments/comment-id.ts';
import { namesHandle } from '../core/comments/handles.ts';
import { commentAnsweredBy, REPLIES, replyIn } from '../core/comments/reply-id.ts';
import type { Deps } from '../ports.ts';
import type { Person } from './find-person.ts';
import { readShaped } from './read-shaped.ts';

const ANSWER = object({ renderings: record(string(), object({ text: string() })) });

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
    const answer = await readShaped({ objects }, key, ANSWER);
    const words = answer?.renderings[account.id]?.text ?? '';
    if (!namesHandle(words, handle, account)) continue;
    seen.add(postId);
    yield postId;
  }
}
