/** A reader who leaves traces in everything that is kept, and what is to be found of them. */
import type { Consent } from '../shared/core/permissions/consent.ts';
import { requestPermission } from '../shared/steps/permissions.ts';
import { newConsent } from './register-store-contract.ts';
import type { ReplyWorld } from './reply-world.ts';

export const BY = { who: 'the administrator', why: 'an erasure request' };
export const NAME = 'Nightowl';
export const HANDLE = '@nightowl';
export const QUESTION = 'When does the reading room open on Saturdays?';
export const REQUEST = 'I make a subject access request under the UK GDPR.';
export const PENDING = 'Is there a lift to the second floor?';
export const OTHERS = 'I wondered that as well, @nightowl, and asked at the desk.';
/** Everything that was written by them, or about them by us. */
export const THEIRS = ['nightowl', 'Saturdays', 'subject access', 'second floor', 'From ten', 'Turn left'];

/** What a reader leaves behind: an answered question, a request under the law, an answer that is not out yet. */
export async function leavesTraces(world: ReplyWorld): Promise<{
  question: string;
  request: string;
  pending: string;
  other: string;
}> {
  const question = await world.ask(QUESTION, NAME);
  const request = await world.ask(REQUEST, NAME);
  const pending = await world.ask(PENDING, NAME);
  const other = await world.ask(OTHERS, 'Neighbour');
  await world.call({ op: 'reply', id: question, saying: { say: 'text', text: 'From ten.' }, who: BY.who });
  await world.settle(40);
  await world.call({ op: 'reply', id: pending, saying: { say: 'text', text: 'Turn left.' }, who: BY.who });
  world.tends.splice(0);
  await world.call({ op: 'close', id: other, who: BY.who, why: 'it was for nightowl' });
  await requestPermission(world.deps, { comment: question }, 'window', BY);
  await world.store.create<Consent>(
    newConsent('open-day', { who: '@nightowl, at the open day', accounts: 'all' }),
    BY,
    world.now(),
  );
  return { question, request, pending, other };
}

export async function objectsKept({ objects }: Pick<ReplyWorld, 'objects'>): Promise<string> {
  const kept: string[] = [];
  for await (const { key } of objects.list(''))
    kept.push(key, new TextDecoder().decode(await objects.read(key)));
  return kept.join('\n');
}
export const foundIn = (whole: string): string[] => THEIRS.filter((one) => whole.includes(one));
