import { expect, it } from 'vitest';
import { together } from '../shared/channels/noticeboard/together.ts';

/** Runs that end when the test says so. */
function runs() {
  const begun: PromiseWithResolvers<void>[] = [];
  const work = (): Promise<void> => {
    const run = Promise.withResolvers<void>();
    begun.push(run);
    return run.promise;
  };
  return { begun, shared: together(work) };
}
const soon = () => new Promise<void>((resolve) => setImmediate(resolve));

it('those who come while a run is under way share one that begins after it', async () => {
  const { begun, shared } = runs();
  const first = shared();
  const others = [shared(), shared(), shared()];
  expect(begun).toHaveLength(1);
  begun[0]?.resolve();
  await first;
  await soon();
  expect(begun).toHaveLength(2);
  const late = shared();
  begun[1]?.resolve();
  await Promise.all(others);
  await soon();
  expect(begun).toHaveLength(3);
  begun[2]?.resolve();
  await late;
});

it('a run that fails fails for those who waited for it, and for nobody after', async () => {
  const { begun, shared } = runs();
  const first = expect(shared()).rejects.toThrow('the disk is full');
  const second = shared();
  begun[0]?.reject(new Error('the disk is full'));
  await first;
  await soon();
  begun[1]?.resolve();
  await second;
  const third = shared();
  expect(begun).toHaveLength(3);
  begun[2]?.resolve();
  await third;
});
