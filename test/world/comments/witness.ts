/** Sees from outside what is heard, done and answered, and says what must not have happened. */
import type { Comment, Order } from '../../../shared/core/comments/comment.ts';
import { commentId } from '../../../shared/core/comments/comment-id.ts';
import { ACCOUNT_SOURCE, type Ear } from '../../../shared/core/comments/ear.ts';
import type { CommentAction, CommentRef } from '../../../shared/core/comments/heard.ts';
import { commentAnsweredBy } from '../../../shared/core/comments/reply-id.ts';
import type { Change } from '../../../shared/core/history.ts';
import type { Entity } from '../../../shared/ports.ts';
import type { PublicPost } from '../network.ts';
import type { Process } from '../process.ts';
import type { Witness } from '../witness.ts';
import { type Conversation, isThere } from './conversation.ts';
import { isRouted, mayBeHidden } from './words.ts';

/** Why a comment has other words than before. */
const CHANGED = 'its author changed it';

/** Of a delivery's id. */
const postIdIn = (id: string): string => id.slice(0, id.lastIndexOf('.'));

const isAboutAuthor = (order: Order | undefined): boolean =>
  order !== undefined && order.action !== 'hide' && order.action !== 'unhide';

const isToBeAnswered = ({ from, to, why }: Change): boolean =>
  to === 'open' && (from !== 'open' || why === CHANGED);
const isToBeExplained = ({ why }: Change): boolean =>
  why === 'heard' || why === CHANGED || /^to (?:hide|remove),/.test(why);

/** A person said that it is not for an officer. */
export const isUnrouted = (change: Change | undefined): boolean =>
  /^not (?:information-rights|safeguarding):/.test(change?.why ?? '');

export type Told = { readonly action: 'restore' | 'hide' | 'remove'; readonly version: number };
export type CommentWitness = ReturnType<typeof commentWitness>;

const SEEN_BY_READERS: readonly CommentAction[] = ['hide', 'remove'];
const NEEDS_EVIDENCE: readonly CommentAction[] = ['hide', 'remove', 'mute', 'block', 'report'];

export function commentWitness(seen: Witness, talkOf: (account: string) => Conversation) {
  const ears = new Map<string, Ear>();
  const evidence = new Map<string, string[]>();
  const asked = new Set<string>();
  /** Hidden on the network, whether or not anybody of ours knows. */
  const unseen = new Set<string>();
  /** Of those, what somebody else's order took the place of before it was certain that they are hidden. */
  const leftHidden = new Set<string>();
  /** The network did what was not wanted any more when it did it: the request was on its way too long. */
  const overtaken = new Map<string, Process[]>();
  /** Of what was an officer's, what a person said is none. */
  const unrouted = new Set<string>();
  /** What an administrator was last told that it is decided. */
  const told = new Map<string, Told>();
  /** Answers and explanations that became public, by the comment's id. */
  const answers = new Map<string, PublicPost[]>();
  /** Ids of posts that say in public why something was done, and answer nobody. */
  const explanations = new Set<string>();
  const { broken } = seen;
  const overtake = (id: string, process: Process) =>
    void overtaken.set(id, [...(overtaken.get(id) ?? []), process]);

  const comment = (id: string): Comment | undefined => {
    const item = seen.items.get(`comment ${id}`);
    return item?.type === 'comment' ? item : undefined;
  };
  const comments = (): Comment[] => [...seen.items.values()].filter((item) => item.type === 'comment');

  return {
    ears,
    told,
    /** The network did too late what was not wanted any more, and whoever had asked came to no end that takes it back. */
    isLeftOvertaken: (id: string): boolean =>
      leftHidden.has(id) || (overtaken.get(id) ?? []).some((one) => !one.isDone()),
    answers,
    isExplanation: ({ by }: PublicPost): boolean => explanations.has(postIdIn(by)),
    comment,
    comments,
    written(before: Entity | undefined, item: Entity): void {
      seen.written(before, item);
      if (item.type !== 'comment') return;
      if (item.reply?.explains) explanations.add(item.reply.postId);
      if (item.route) unrouted.delete(item.id);
      else if (before?.type === 'comment' && before.route && isUnrouted(item.history.at(-1)))
        unrouted.add(item.id);
      const wasHiding = before?.type === 'comment' && before.order?.action === 'hide';
      if (wasHiding && isAboutAuthor(item.order) && unseen.has(item.id)) leftHidden.add(item.id);
    },

    /** Everything before the cursor is stored, but for what its author took back before. */
    heardUpTo(ear: Ear): void {
      ears.set(`${ear.accountId} ${ear.source}`, ear);
      const source = ear.post ? ear.post.remote.id : ACCOUNT_SOURCE;
      const list = talkOf(ear.accountId).listOf(ear.accountId, source);
      for (const said of list.slice(0, Number(ear.cursor ?? 0)))
        if (!said.isOwn && isThere(said) && !comment(commentId(ear.accountId, said.id)))
          broken(`${said.id} on ${ear.accountId} was passed over: the cursor is at ${ear.cursor}.`);
    },

    kept(key: string, bytes: Uint8Array): void {
      const [, , id = ''] = key.split('/');
      const { text }: { text: string } = JSON.parse(new TextDecoder().decode(bytes));
      evidence.set(id, [...(evidence.get(id) ?? []), text]);
    },

    /** A person begins to ask for something. */
    asks(id: string, action: CommentAction): void {
      asked.add(`${action} ${id}`);
      told.delete(id);
    },

    /** In the instant in which a network does it. */
    acted(account: string, { remoteId }: CommentRef, action: CommentAction, process: Process): void {
      const id = commentId(account, remoteId);
      const said = talkOf(account).said.get(remoteId);
      const stored = comment(id);
      if (!stored || !said) {
        broken(`${action} was asked for ${remoteId}, which nobody has heard.`);
        return;
      }
      if (stored.order?.action !== action) overtake(id, process);
      if (action === 'hide') unseen.add(id);
      if (action === 'unhide') unseen.delete(id);
      const texts = said.versions.map(({ text }) => text);
      if (NEEDS_EVIDENCE.includes(action) && !evidence.get(id)?.some((text) => texts.includes(text)))
        broken(`${action} of ${remoteId} was begun, and no evidence of it was kept.`);
      if (!SEEN_BY_READERS.includes(action)) return;
      if (!asked.has(`${action} ${id}`) && !texts.some(mayBeHidden))
        broken(`${remoteId} was taken from readers by the policy, and says only: ${texts.join(' | ')}`);
      if (texts.every(isRouted) && !unrouted.has(id))
        broken(`${remoteId} is an officer's, and was taken from readers.`);
    },

    /**
     * The first is its answer; another one is due only to whoever was opened again, and another explanation to what was
     * changed, or hidden once more, since.
     */
    answered(post: PublicPost): void {
      const postId = postIdIn(post.by);
      const id = commentAnsweredBy(postId);
      if (id === undefined) return;
      const item = comment(id);
      if (item?.state === 'forgotten') broken(`${id} was answered after it was forgotten.`);
      const isExplanation = explanations.has(postId);
      const about = isExplanation ? `why ${id}` : id;
      const before = (answers.get(about) ?? []).filter((one) => !seen.takenDown.has(one));
      answers.set(about, [...before, post]);
      const due = (item?.history ?? []).filter((change) =>
        isExplanation ? isToBeExplained(change) : isToBeAnswered(change),
      );
      // Where two deliveries say the same in one place, one may send for both: how often each is public, `seen` knows.
      const by = new Set([...before, post].map((one) => one.by));
      if (by.size > Math.max(1, due.length))
        broken(`${about} was answered ${by.size} times: ${[...by].join(', ')}.`);
    },

    /** It is done, somebody is told; unless something newer was decided before he heard of it. */
    confirmed(action: Told['action'], { id, version }: Comment): void {
      const since = comment(id)?.history.slice(version) ?? [];
      if (!since.some(({ why }) => why.startsWith('to '))) told.set(id, { action, version });
    },
  };
}
