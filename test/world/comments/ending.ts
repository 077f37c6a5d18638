/** What must hold of comments when a world has ended: the faults are over, and everybody had the time to come back. */
import type { Comment } from '../../../shared/core/comments/comment.ts';
import { commentId } from '../../../shared/core/comments/comment-id.ts';
import { inForceOf } from '../../../shared/core/comments/in-force.ts';
import { isRequestLeft } from '../../../shared/core/comments/lateness.ts';
import { isOrderOpen } from '../../../shared/core/comments/orders.ts';
import { isFinal } from '../../../shared/core/delivery/moves.ts';
import { routesOf } from '../../../shared/core/moderation/routed.ts';
import type { Instant } from '../../../shared/core/time.ts';
import type { Witness } from '../witness.ts';
import { type Conversation, isThere, lastEditOf, type Said, textOf } from './conversation.ts';
import { type CommentWitness, isUnrouted } from './witness.ts';
import { isForBoth } from './words.ts';

/** Whether nothing is left that somebody has to come back to; an answer of which nobody knows is the administrator's. */
export const areSettled = (seen: Witness, watch: CommentWitness): boolean =>
  watch.comments().every((comment) => isSettled(seen, comment)) &&
  seen.deliveries().every(({ wake, state }) => wake === undefined && isFinal(state));

const isSettled = (seen: Witness, comment: Comment): boolean =>
  (comment.wake === undefined || isInDoubt(seen, comment)) && !isOrderOpen(comment);

const isInDoubt = (seen: Witness, { reply, accountId }: Comment): boolean =>
  seen.delivery(`${reply?.postId}.${accountId}`)?.state === 'unconfirmed';

/** In words; nothing where all is well. */
export function whatIsWrong(
  seen: Witness,
  watch: CommentWitness,
  talk: Conversation,
  calmFrom: Instant,
): string[] {
  const wrong: string[] = [];
  const broken = (what: string) => void wrong.push(what);
  const known = new Set<string>();
  for (const said of talk.said.values()) {
    if (said.isOwn) continue;
    const id = commentId(said.account, said.id);
    known.add(id);
    const comment = watch.comment(id);
    if (comment)
      wrong.push(
        ...whatIsWrongWith(seen, watch, comment, said, talk).map((what) => `${said.id}, ${id}: ${what}`),
      );
    else if (isThere(said) && isListenedTo(seen, watch, said))
      broken(`${said.id} on ${said.account} was never heard.`);
  }
  for (const { id } of watch.comments()) if (!known.has(id)) broken(`${id} is stored, and nobody wrote it.`);
  for (const ear of watch.ears.values()) {
    if (ear.wake !== undefined && (ear.heardAt ?? 0) < calmFrom)
      broken(`${ear.accountId} does not listen to ${ear.source} any more.`);
  }
  return wrong;
}

/** Nobody listens under a post of which nobody knows that it is out; people were told of that. */
const isListenedTo = (seen: Witness, watch: CommentWitness, { account, source }: Said): boolean =>
  watch.ears.has(`${account} ${source}`) ||
  seen.deliveries().some((one) => one.remote?.id === source && one.state === 'published');

function whatIsWrongWith(...[seen, watch, comment, said, talk]: Parameters<typeof wrongWith>): string[] {
  if (comment.state !== 'forgotten') return wrongWith(seen, watch, comment, said, talk);
  const { history } = comment;
  const wrong = isSettled(seen, comment)
    ? []
    : ['it was forgotten, and something is still to be done about it.'];
  if (routesOf(comment).some(({ told }) => told === undefined))
    wrong.push('it was for an officer, and was forgotten before anybody was told.');
  if (isRequestLeft(comment) && comment.erase !== undefined)
    wrong.push('it was forgotten, and the request in it ends before somebody closes it.');
  return history.some(({ why }) => why === 'heard')
    ? [...wrong, 'it was forgotten, and its history is kept.']
    : wrong;
}

function wrongWith(
  seen: Witness,
  watch: CommentWitness,
  comment: Comment,
  said: Said,
  talk: Conversation,
): string[] {
  const wrong: string[] = [];
  const broken = (what: string) => void wrong.push(what);
  const { state, order, history } = comment;
  if (history.filter(({ why }) => why === 'heard').length !== 1) broken('it was not heard once.');
  if (!isSettled(seen, comment))
    broken(`it was forgotten: ${state}, order ${order?.action}, wake ${comment.wake}.`);
  if (order && !isTold(seen, comment, 'could not'))
    broken(`it was not possible to ${order.action}, nobody was told.`);
  for (const { to, told } of routesOf(comment))
    if (told === undefined || !isTold(seen, comment, `For the ${to}`))
      broken(`it is for the ${to}, who was not told.`);
  const isSaidToBeNone = history.some(isUnrouted);
  if (state !== 'deleted' && isForBoth(comment.text) && !isSaidToBeNone && routesOf(comment).length < 2)
    broken('it is for two officers, and not both of them have it.');

  const isGone = state === 'hidden' || state === 'removed';
  if (!isGone && isThere(said) && comment.text !== textOf(said))
    broken('its words are not those that readers see.');
  if (!isGone && !isThere(said) && comment.text !== '' && comment.legalHold !== true)
    broken('its author deleted it, and its words are kept.');
  // Whoever showed it too late takes that back; where that process died, nobody looks at what is hidden.
  const isShownLate = state === 'hidden' && watch.isLeftOvertaken(comment.id);
  if (!order && isThere(said) && said.isHidden !== (state === 'hidden') && !isShownLate)
    broken(`it is ${state}, and readers ${said.isHidden ? 'do not' : ''} see it.`);
  if (!order && state === 'removed' && isThere(said)) broken('it is said to be removed, and is there.');
  const inForce = inForceOf(comment).map(({ action }) => action);
  // What its author deleted meanwhile, nobody can name to the network any more.
  if (!order && state !== 'deleted' && !watch.isLeftOvertaken(comment.id))
    for (const action of said.toAuthor)
      if (!inForce.includes(action)) broken(`its author is under a ${action}, and it does not say so.`);

  const told = watch.told.get(comment.id);
  const isEdited = history.slice(told?.version).some(({ why }) => why === 'its author changed it');
  const isShown = state !== 'hidden' || order !== undefined || isEdited;
  // Whoever comes too late takes it back; where that process died, people see that it is hidden.
  const isFound =
    watch.isLeftOvertaken(comment.id) && history.some(({ why }) => why === 'hidden on the network');
  if (told?.action === 'restore' && !isShown && !isFound) broken('it was to be shown again, and is hidden.');
  const isFree = inForce.length === 0 || state === 'hidden' || order !== undefined;
  if (told?.action === 'restore' && !isFree)
    broken(`all was to be taken back, and ${inForce.join()} is not.`);
  return [...wrong, ...wrongWithAnswer(seen, watch, comment, said, talk)];
}

function wrongWithAnswer(
  seen: Witness,
  watch: CommentWitness,
  comment: Comment,
  said: Said,
  talk: Conversation,
): string[] {
  const wrong: string[] = [];
  const { state, reply, accountId } = comment;
  const broken = (what: string) => void wrong.push(what);
  // What says in public why something was done answers nobody, also where it stands under what it is about.
  const explained = new Set(seen.publicPosts.filter(watch.isExplanation).map(({ id }) => id));
  const everOwn = [...talk.said.values()].filter(
    (one) => one.isOwn && one.parent === said.id && !explained.has(one.id),
  );
  const own = everOwn.filter(isThere);
  const last = own.at(-1);
  const isOpenedAgain = comment.history.some(
    ({ from, to, at }) => to === 'open' && from !== 'open' && at > (last?.writtenAt ?? 0),
  );
  if (state === 'open' && last && last.writtenAt > lastEditOf(said) && !isOpenedAgain)
    broken('it is answered, and its clock goes on.');
  const delivery = reply && seen.delivery(`${reply.postId}.${accountId}`);
  if (delivery?.state === 'published' && reply?.sentAt === undefined)
    broken(`its answer is out, and it does not say so.`);
  if (state === 'answered' && everOwn.length === 0 && reply?.sentAt === undefined)
    broken('it is answered by nobody.');
  if (reply?.problem === undefined && delivery && ['failed', 'missed', 'cancelled'].includes(delivery.state))
    broken(`its answer is ${delivery.state}, and it does not say so.`);
  return wrong;
}

const isTold = (seen: Witness, { id }: Comment, what: string): boolean =>
  seen.notices.some(({ subject, text }) => subject.includes(what) && text.includes(id));
