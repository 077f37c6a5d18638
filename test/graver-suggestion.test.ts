import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { foundWords } from '../cli/render-comments.ts';
import type { Decision } from '../shared/core/comments/decisions.ts';
import { MINUTE } from '../shared/core/time.ts';
import { decideComment } from '../shared/steps/decide-comment.ts';
import { dutyComments } from '../shared/steps/duty-comments.ts';
import { ACCOUNT, type CommentWorld, commentWorld } from './comment-world.ts';
import { localClient, newTable, temporaryDynalite } from './store-dynamo.ts';

const SPAM = 'Buy 10k real followers now, DM me on telegram.';
const THREAT = 'I will find you and break your legs.';
const NUMBER = 'Mrs Jane Carter lives at 12 Mill Lane, Oxford OX1 2AB, call her on 07700 900123.';
const BY = { who: 'the administrator', why: 'somebody has to be protected' };

let server: Awaited<ReturnType<typeof temporaryDynalite>>;
beforeAll(async () => {
  server = await temporaryDynalite();
});
afterAll(() => server.close());

let world: CommentWorld;
afterEach(() => world.close());

/** Hidden as spam without a person. */
async function hidden(text: string): Promise<string> {
  const { store } = await newTable(localClient(server.endpoint));
  world = await commentWorld(store);
  world.network.say({ remoteId: '1', text });
  world.pass(5 * MINUTE);
  await world.poll();
  await world.settle();
  expect(await world.comment('1')).toMatchObject({ state: 'hidden', acted: { who: 'policy' } });
  return world.idOf('1');
}

const graver = async () => (await dutyComments(world.deps, [ACCOUNT])).graver;

describe('spam with something graver in it, hidden without a person', () => {
  it('keeps what is suggested to a person, and shows it in the list', async () => {
    await hidden(`${SPAM} ${THREAT}`);
    const comment = await world.comment('1');
    expect(comment?.judgement).toMatchObject({ action: 'hide', automatic: true, suggestion: 'look' });
    expect(comment && foundWords(comment, world.deps.policy, [], world.now())).toBe(
      'spam; threat; suggested to you: look',
    );
  });

  it.each<Decision>([
    { do: 'remove', reason: 'offensive' },
    { do: 'restore' },
    { do: 'escalate', to: 'the head of security' },
  ])('is on the duty report until a person decides: $do', async (decision) => {
    const id = await hidden(`${SPAM} ${NUMBER}`);
    expect(await graver()).toMatchObject([
      { id, account: ACCOUNT, what: expect.stringContaining('suggested to you: remove') },
    ]);
    await decideComment(world.deps, id, decision, BY);
    expect(await graver()).toEqual([]);
  });

  it('is named among threats where it is one, and not twice', async () => {
    const id = await hidden(`${SPAM} ${THREAT}`);
    expect(await graver()).toEqual([]);
    expect((await dutyComments(world.deps, [ACCOUNT])).threats).toMatchObject([{ id }]);
    await decideComment(world.deps, id, { do: 'remove', reason: 'threat' }, BY);
    expect((await dutyComments(world.deps, [ACCOUNT])).threats).toEqual([]);
  });

  it('is not made of spam alone', async () => {
    await hidden(SPAM);
    expect((await world.comment('1'))?.judgement.suggestion).toBeUndefined();
    expect(await graver()).toEqual([]);
  });
});
