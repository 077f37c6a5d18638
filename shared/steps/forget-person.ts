import { ERASABLE, type Erasable, type ErasureReport, type Kept } from '../core/comments/erasure.ts';
import { namesHandle } from '../core/comments/handles.ts';
import { commentAnsweredBy } from '../core/comments/reply-id.ts';
import type { Reason } from '../ports.ts';
import { answersNaming } from './find-naming-answers.ts';
import { type Asked, commentsOf, evidenceOf, findPerson, type Person } from './find-person.ts';
import { answerPostsOf, type ForgetNeeds } from './forget-answer.ts';
import { forgetComment } from './forget-comment.ts';
import { forgetLeftovers, whoseIs } from './forget-leftovers.ts';
import { entriesOf, forgetRegisters } from './forget-registers.ts';

/**
 * Erases everything that is kept of one person, on one account or on all (clause `privacy.third-party`): comments with what
 * is ordered about them, evidence, answers, entries of the registers. It may be repeated, also after a crash in its midst;
 * then everything is looked at once more, which the report tells. What stands on the networks is not ours to erase.
 * @throws UsageError where it is not clear who is meant
 */
export async function forgetPerson(deps: ForgetNeeds, asked: Asked, by: Reason): Promise<ErasureReport> {
  const people = await findPerson(deps, asked);
  const erased = new Map<Erasable, number>(ERASABLE.map((what) => [what, 0]));
  const count = (what: readonly Erasable[]): void => {
    for (const one of what) erased.set(one, (erased.get(one) ?? 0) + 1);
  };
  const kept: Kept[] = [];
  let written = 0;
  const published = new Set<string>();
  const looked = new Set<string>();
  for (const person of people) {
    // An answer that is public stands there with its words; the person may want it down.
    for await (const postId of answersNaming(deps, person))
      if (await isPublic(deps, postId)) published.add(postId);
    for await (const id of commentsAbout(deps, person)) {
      written += 1;
      const comment = await deps.store.comment(id, deps.clock.now());
      if (!comment) continue;
      looked.add(id);
      for (const postId of await answerPostsOf(deps, comment))
        if (await isPublic(deps, postId)) published.add(postId);
      const done = await forgetComment(deps, comment, by);
      count(done.erased);
      if (done.kept) kept.push(done.kept);
    }
    const rest = await forgetLeftovers(deps, person, by);
    count(rest.erased);
    kept.push(...rest.kept.filter(({ id }) => kept.every((one) => one.id !== commentAnsweredBy(id))));
  }
  const registers = await forgetRegisters(deps, people, by);
  count(registers.erased);
  kept.push(...registers.kept);
  const look = await lookAgain(deps, people, looked, new Set(kept.map(({ id }) => id)));
  deps.log.info('person-forgotten', { ...Object.fromEntries(erased), kept: kept.length, left: look.left });
  return {
    at: deps.clock.now(),
    accounts: people.map(({ account }) => account.id),
    erased: countsOf(erased),
    kept,
    written,
    public: [...published],
    ...look,
  };
}

const countsOf = (counts: ReadonlyMap<Erasable, number>): ErasureReport['erased'] => ({
  comment: counts.get('comment') ?? 0,
  evidence: counts.get('evidence') ?? 0,
  answer: counts.get('answer') ?? 0,
  permission: counts.get('permission') ?? 0,
  consent: counts.get('consent') ?? 0,
  recording: counts.get('recording') ?? 0,
});

/** By id: what they wrote, and what they deleted themselves, of which only the evidence still says whose it was. */
async function* commentsAbout(deps: ForgetNeeds, person: Person): AsyncGenerator<string> {
  const seen = new Set<string>();
  for await (const { id } of commentsOf(deps, person)) {
    seen.add(id);
    yield id;
  }
  for await (const { comment } of evidenceOf(deps, person))
    if (!seen.has(comment)) {
      seen.add(comment);
      yield comment;
    }
}

async function isPublic({ store }: ForgetNeeds, postId: string): Promise<boolean> {
  const deliveries = await store.deliveries(postId);
  return deliveries.some(({ state }) => state === 'published');
}

/** Everything is read once more: what is left proves itself, and what others wrote is counted. */
async function lookAgain(
  deps: ForgetNeeds,
  people: readonly Person[],
  comments: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): Promise<Pick<ErasureReport, 'left' | 'namedByOthers' | 'namedToOthers'>> {
  let left = 0;
  const answers = new Set<string>();
  const toOthers = new Set<string>();
  let namedByOthers = 0;
  for (const person of people) {
    for await (const { id } of commentsOf(deps, person)) if (!kept.has(id)) left += 1;
    for await (const { comment } of evidenceOf(deps, person)) if (!kept.has(comment)) left += 1;
    for await (const postId of answersNaming(deps, person)) {
      const comment = commentAnsweredBy(postId) ?? '';
      if (kept.has(comment) || kept.has(postId)) continue;
      const isToOthers = (await whoseIs(deps, person, comment)) === 'others';
      (isToOthers ? toOthers : answers).add(postId);
    }
    const { account, handle, ids } = person;
    for await (const { author, text } of deps.store.allComments(account.id, deps.clock.now()))
      if (!ids.has(author?.id ?? '') && namesHandle(text, handle, account)) namedByOthers += 1;
  }
  // An answer need not name whom it answers; nobody's words say any more whose comment it was.
  for (const id of comments)
    if (!kept.has(id)) for (const postId of await answerPostsOf(deps, { id })) answers.add(postId);
  const { permissions, consents } = await entriesOf(deps, people);
  left += answers.size;
  left += [...permissions, ...consents].filter(({ id }) => !kept.has(id)).length;
  return { left, namedByOthers, namedToOthers: toOthers.size };
}
