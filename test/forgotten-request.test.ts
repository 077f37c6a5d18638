import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deletedByAuthor } from '../shared/core/comments/standing.ts';
import { dutyText } from '../shared/core/duty/duty-text.ts';
import { DAY } from '../shared/core/time.ts';
import { reportDuty } from '../shared/steps/report-duty.ts';
import { BY, HANDLE, NAME, QUESTION, REQUEST } from './reader-traces.ts';
import { type ReplyWorld, replyWorld } from './reply-world.ts';

let world: ReplyWorld;
let id: string;
beforeEach(async () => {
  world = await replyWorld();
  id = await world.ask(REQUEST, NAME);
  await world.run();
});
afterEach(() => world.close());

const law = async () => (await reportDuty(world.deps)).law;
const listed = async () => {
  const answer = await world.call({ op: 'list' });
  return 'law' in answer ? answer.law.map((one) => one.id) : [];
};
const forget = () => world.call({ op: 'forget', person: { handle: HANDLE }, ...BY });
/** What is written where its author deleted it on the network. */
const isDeleted = async () => {
  const comment = await world.comment(id);
  await world.store.save(comment, deletedByAuthor(comment, world.now(), world.deps.policy), BY, world.now());
};

describe('a request under the law of somebody who is forgotten', () => {
  it('stays on the duty report and in the list until somebody closes it', async () => {
    const [before] = await law();
    await forget();
    expect(await law()).toEqual([before]);
    expect(await listed()).toEqual([id]);
    expect(dutyText(await reportDuty(world.deps), world.deps.policy)).toMatch(
      new RegExp(`Time limits of the law\\n- ${id} on sandbox, by .*: access, for the Information`),
    );
    expect(await world.comment(id)).toMatchObject({ state: 'forgotten', text: '' });

    await world.call({ op: 'close', id, ...BY, why: 'the data were sent' });
    expect([await law(), await listed()]).toEqual([[], []]);
    expect((await world.comment(id)).history.at(-1)?.why).toBe('closed: the data were sent');
    await expect(world.call({ op: 'close', id, ...BY })).rejects.toThrow('nothing is left to decide');
  });

  it('is not erased with its time limit still counting, and is once it is closed', async () => {
    await forget();
    const { retention } = world.deps.policy;
    world.pass(2 * retention.commentDays * DAY);
    expect(await law()).toMatchObject([{ id }]);
    await world.call({ op: 'close', id, ...BY });
    world.pass((retention.commentDays + 1) * DAY);
    expect(await world.store.comment(id, world.now())).toBeUndefined();
  });

  it('can be taken from the officer where the rules were mistaken', async () => {
    await forget();
    await world.call({ op: 'unroute', id, ...BY });
    expect(await law()).toEqual([]);
  });

  it('does not begin to count again where it was closed before', async () => {
    await world.call({ op: 'close', id, ...BY });
    await forget();
    expect([await law(), await listed()]).toEqual([[], []]);
    await expect(world.call({ op: 'close', id, ...BY })).rejects.toThrow('nothing is left to decide');
  });

  it('is the only thing of them that can still be decided about', async () => {
    const question = await world.ask(QUESTION, NAME);
    await forget();
    await expect(world.call({ op: 'close', id: question, ...BY })).rejects.toThrow('nothing is left');
    await expect(world.call({ op: 'reopen', id, ...BY })).rejects.toThrow('nothing is left');
  });
});

describe('a request under the law that its author deletes', () => {
  it('is a request still, until somebody closes it', async () => {
    const [before] = await law();
    await isDeleted();
    expect(await world.comment(id)).toMatchObject({ state: 'deleted', text: '' });
    expect([await law(), await listed()]).toEqual([[before], [id]]);
    await forget();
    expect([await law(), await listed()]).toEqual([[before], [id]]);
    await world.call({ op: 'close', id, ...BY });
    expect([await law(), await listed()]).toEqual([[], []]);
  });

  it('is none where it was closed before', async () => {
    await world.call({ op: 'close', id, ...BY });
    await isDeleted();
    expect([await law(), await listed()]).toEqual([[], []]);
  });
});
