import type { Comment } from '../core/comments/comment.ts';
import type { EvidenceRead } from '../core/comments/evidence-read.ts';
import { type AnswerGiven, aboutData, type PersonExport } from '../core/comments/subject-access.ts';
import type { Deps } from '../ports.ts';
import { everyAnswerTo } from './answers-to.ts';
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
const answersGiven = async (deps: Needs, comment: Comment): Promise<AnswerGiven[]> =>
  (await everyAnswerTo(deps, comment)).map(({ text, sentAt, url }) => ({
    comment: comment.id,
    text,
    ...(sentAt !== undefined && { sentAt }),
    ...(url !== undefined && { url }),
  }));
