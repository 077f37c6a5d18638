import { looseObject, number, object, optional, picklist, string } from 'valibot';
import type { Comment } from '../core/comments/comment.ts';
import { type AnswerKept, heldFolder, isHeldAnswer } from '../core/comments/evidence.ts';
import { repliesTo, replyIn } from '../core/comments/reply-id.ts';
import { DELIVERY_STATES } from '../core/delivery/delivery.ts';
import { NotFoundError } from '../core/errors.ts';
import type { Deps } from '../ports.ts';
import { readContent } from './read-content.ts';
import { readShaped } from './read-shaped.ts';

type Of = Pick<Comment, 'id' | 'accountId'>;

const HELD = looseObject({
  answer: object({
    postId: string(),
    revision: string(),
    text: string(),
    who: optional(string()),
    despite: optional(string()),
    answers: optional(string()),
    state: optional(picklist(DELIVERY_STATES)),
    sentAt: optional(number()),
    url: optional(string()),
  }),
});

/**
 * Everything that the library said to a comment and still has the words of, not only what the comment names: earlier
 * answers, explanations, requests, and words that were never sent because somebody else was faster.
 */
export async function* answersTo(
  { store, objects }: Pick<Deps, 'store' | 'objects'>,
  { id, accountId }: Of,
): AsyncGenerator<AnswerKept> {
  for await (const { key } of objects.list(repliesTo(id))) {
    const named = replyIn(key);
    const content = named && (await ifThere(readContent(objects, named.postId, named.revision)));
    if (!content) continue;
    const { postId, revision, reply, renderings } = content;
    const delivery = await store.delivery(postId, accountId);
    // Of two who answered at once, the post is the faster one's.
    const { state, publishedAt, remote } = delivery?.revision === revision ? delivery : {};
    yield {
      postId,
      revision,
      text: renderings[accountId]?.text ?? '',
      ...(reply && { who: reply.who }),
      ...(reply?.approval && { despite: reply.approval.why }),
      ...(reply?.answers !== undefined && { answers: reply.answers }),
      ...(state !== undefined && { state }),
      ...(publishedAt !== undefined && { sentAt: publishedAt }),
      ...(remote && { url: remote.url }),
    };
  }
}

/** What a legal hold keeps of them. */
export async function* heldAnswersTo(
  { objects }: Pick<Deps, 'objects'>,
  comment: Of,
): AsyncGenerator<AnswerKept> {
  for await (const { key } of objects.list(heldFolder(comment))) {
    if (!isHeldAnswer(key)) continue;
    const held = await readShaped({ objects }, key, HELD);
    if (held) yield held.answer;
  }
}

/** All of them, each once. What is there says more than what was copied of it. */
export async function everyAnswerTo(
  deps: Pick<Deps, 'store' | 'objects'>,
  comment: Of,
): Promise<AnswerKept[]> {
  const kept = new Map<string, AnswerKept>();
  const add = (answer: AnswerKept): void => {
    const key = `${answer.postId}/${answer.revision}`;
    kept.set(key, { ...kept.get(key), ...answer });
  };
  for await (const answer of heldAnswersTo(deps, comment)) add(answer);
  for await (const answer of answersTo(deps, comment)) add(answer);
  return [...kept.values()];
}

/** Undefined where it was erased meanwhile. */
async function ifThere<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}
