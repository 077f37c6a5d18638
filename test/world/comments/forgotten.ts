/** Sees from outside what is erased of readers, and what a legal hold keeps. */
import { commentId } from '../../../shared/core/comments/comment-id.ts';
import { heldKey } from '../../../shared/core/comments/evidence.ts';
import { commentAnsweredBy, replyIn } from '../../../shared/core/comments/reply-id.ts';
import type { Content } from '../../../shared/core/post.ts';
import type { Entity, Objects } from '../../../shared/ports.ts';
import type { Witness } from '../witness.ts';
import { type Conversation, READER_HOST } from './conversation.ts';
import type { CommentWitness } from './witness.ts';

export type ForgottenWitness = ReturnType<typeof forgottenWitness>;

export function forgottenWitness(seen: Witness, watch: CommentWitness, talkOf: () => Conversation) {
  const { broken } = seen;
  const forgotten = new Set<string>();
  /** What is kept as objects and is of a comment, by key. */
  const objects = new Map<string, string>();
  /** What answers say, and under what, by the ids of their posts. */
  const words = new Map<string, string>();
  const isHeld = (id: string): boolean => watch.comment(id)?.legalHold === true;

  return {
    /** Somebody begins to forget a reader: what was stored by then has to go. */
    asked: (author: string): readonly string[] =>
      [...talkOf().said.values()]
        .filter((said) => said.author === author)
        .map((said) => commentId(said.account, said.id))
        .filter((id) => watch.comment(id) !== undefined),

    /** Nothing is left of it, somebody is told, but what a legal hold keeps. */
    confirmed(ids: readonly string[], kept: readonly string[]): void {
      for (const id of ids) if (!kept.includes(id)) forgotten.add(id);
    },

    written(key: string, bytes: Uint8Array): void {
      if (commentOf(key) === undefined) return;
      const content = new TextDecoder().decode(bytes);
      objects.set(key, content);
      const postId = replyIn(key)?.postId;
      if (postId !== undefined) words.set(postId, JSON.stringify(renderingsIn(content)));
    },
    /** The same for two explanations of the same words under one post: nobody can see which is whose. */
    wordsOf: (postId: string): string => words.get(postId) ?? postId,
    deleted(key: string): void {
      const id = commentOf(key);
      objects.delete(key);
      // A copy that is taken back in the moment in which another hold is written is made again.
      if (id !== undefined && isHeld(id) && !key.startsWith('legal-hold/'))
        broken(`${key} was erased, and a legal hold is on ${id}.`);
    },
    /** A hold ends where somebody lifts it, and nowhere else. */
    changed(before: Entity | undefined, item: Entity): void {
      if (before?.type !== 'comment' || item.type !== 'comment' || item.legalHold || !isHeld(item.id)) return;
      if (!item.history.at(-1)?.why.startsWith('kept no longer'))
        broken(`The legal hold on ${item.id} was lost.`);
    },
    erased(before: Entity): void {
      if (before.type === 'comment' && isHeld(before.id))
        broken(`${before.id} was forgotten, and a legal hold is on it.`);
    },

    /** In the end, in words. */
    whatIsLeft(): string[] {
      const left: string[] = [];
      for (const item of seen.items.values()) {
        const id =
          item.type === 'comment' ? item.id : 'postId' in item ? commentAnsweredBy(item.postId) : undefined;
        const of = item.type === 'post' ? commentAnsweredBy(item.id) : id;
        if (of === undefined || !forgotten.has(of)) continue;
        const isBare = item.type !== 'comment' || (item.text === '' && !item.author && !item.remote);
        if (!isBare || JSON.stringify(item).includes(READER_HOST))
          left.push(`${of} was forgotten, and its ${item.type} still has its words, or whose they are.`);
      }
      for (const [key, content] of objects) {
        const id = commentOf(key) ?? '';
        const isOfNobody = watch.comment(id)?.state === 'deleted' && !content.includes(READER_HOST);
        if (forgotten.has(id) && !isOfNobody) left.push(`${id} was forgotten, and ${key} is there.`);
        if (isHeld(id) && key.startsWith('evidence/') && !objects.has(heldKey(key)))
          left.push(`${key} is not kept for the legal hold on ${id}.`);
        if (key.startsWith('legal-hold/') && !isHeld(id))
          left.push(`${key} is kept, and no legal hold is on ${id}.`);
      }
      return left;
    },
  };
}

const renderingsIn = (content: string): Content['renderings'] => {
  const { renderings }: Pick<Content, 'renderings'> = JSON.parse(content);
  return renderings;
};

/** Which comment evidence, or an answer, is of. */
function commentOf(key: string): string | undefined {
  const [folder, postOrAccount = '', comment] = key.split('/');
  if (folder === 'replies') return commentAnsweredBy(postOrAccount);
  return folder === 'evidence' || folder === 'legal-hold' ? comment : undefined;
}

/** The objects with the witness beside them. */
export const overseen = (objects: Objects, seen: Pick<ForgottenWitness, 'written' | 'deleted'>): Objects => ({
  ...objects,
  async write(key, bytes, type) {
    const head = await objects.write(key, bytes, type);
    seen.written(key, bytes);
    return head;
  },
  async delete(key) {
    await objects.delete(key);
    seen.deleted(key);
  },
});
