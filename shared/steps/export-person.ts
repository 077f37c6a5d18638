import type { Comment } from '../core/comments/comment.ts';
import type { AnswerKept } from '../core/comments/evidence.ts';
import type { EvidenceRead } from '../core/comments/evidence-read.ts';
import { type AnswerGiven, aboutData, type PersonExport } from '../core/comments/subject-access.ts';
import type { Deps } from '../ports.ts';
import { answersTo, heldAnswersTo } from './answers-to.ts';
import { type Asked, commentsOf, evidenceOf, findPerson } from './find-person.ts';
import { entriesOf } from './forget-registers.ts';

type Needs = Pick<Deps, 'store' | 'objects' | 'clock' | 'policy'>;

/**
 * Everything that is kept about one person, for them to read (UK GDPR, Article 15). It changes nothing.
 * @throws UsageError where it is not clear who is meant
 */
export async function exportPerson(deps: Needs, asked: Asked): Promise<PersonExport> {
  const people = await findPerson(deps, asked);
  const comments: Comment[] = [];
  const evidence = new Map<string, EvidenceRead>();
  const answers: AnswerGiven[] = [];
  for (const person of people) {
    for await (const comment of commentsOf(deps, person)) {
      comments.push(comment);
      answers.push(...(await answersGiven(deps, comment)));
    }
    // What a legal hold keeps is there twice, until its time would be over.
    for await (const { key, content } of evidenceOf(deps, person))
      evidence.set(key.slice(key.indexOf('/')), content);
  }
  return {
    handle: asked.handle,
    at: deps.clock.now(),
    accounts: people.map(({ account }) => account.id),
    comments: comments.sort((a, b) => a.writtenAt - b.writtenAt),
    evidence: [...evidence.values()],
    answers,
    ...(await entriesOf(deps, people)),
    about: aboutData(deps.policy),
  };
}

/** Also what a legal hold keeps of them. */
async function answersGiven(deps: Needs, comment: Comment): Promise<AnswerGiven[]> {
  const given = new Map<string, AnswerGiven>();
  const add = ({ postId, revision, text, sentAt, url }: AnswerKept): void => {
    const answer = {
      comment: comment.id,
      text,
      ...(sentAt !== undefined && { sentAt }),
      ...(url !== undefined && { url }),
    };
    const key = `${postId}/${revision}`;
    given.set(key, { ...given.get(key), ...answer });
  };
  for await (const answer of heldAnswersTo(deps, comment)) add(answer);
  for await (const answer of answersTo(deps, comment)) add(answer);
  return [...given.values()];
}
