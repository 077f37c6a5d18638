import type { Instant } from '../../shared/core/time.ts';

/** Whoever returns `quiet` has woken nobody: there is nothing to wait for before the next event. */
export type Work = () => unknown;
type Event = { readonly at: Instant; readonly rank: number; readonly order: number; readonly work: Work };

/** Time in which nothing waits: the next event comes as soon as everything that the last one caused has come to rest. */
export type VirtualTime = {
  now(): Instant;
  /** What has passed happens next. */
  at(at: Instant, work: Work): void;
  after(ms: number, work: Work): void;
  /** Whether nothing else is to come, apart from what is happening now. */
  isEmpty(): boolean;
  /** Goes from event to event until none is left. */
  run(): Promise<void>;
};

/** @param rankOf Decides between events of the same instant. */
export function virtualTime(start: Instant, rankOf: () => number): VirtualTime {
  const heap: Event[] = [];
  let now = start;
  let order = 0;
  const at = (when: Instant, work: Work): void => {
    order += 1;
    push(heap, { at: Math.max(now, when), rank: rankOf(), order, work });
  };
  return {
    now: () => now,
    at,
    after: (ms, work) => at(now + ms, work),
    isEmpty: () => heap.length === 0,
    async run() {
      for (let event = pop(heap); event; event = pop(heap)) {
        now = event.at;
        const result = event.work();
        if (result === 'quiet') continue;
        await result;
        await rest();
      }
    },
  };
}

/** Every promise that can go on has gone on: the steps wait for nothing but our events. */
const rest = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const isBefore = (one: Event, other: Event): boolean =>
  one.at - other.at < 0 ||
  (one.at === other.at && (one.rank < other.rank || (one.rank === other.rank && one.order < other.order)));

function push(heap: Event[], event: Event): void {
  let index = heap.push(event) - 1;
  while (index > 0) {
    const parent = (index - 1) >> 1;
    const above = heap[parent];
    if (!above || !isBefore(event, above)) break;
    heap[index] = above;
    index = parent;
  }
  heap[index] = event;
}

function pop(heap: Event[]): Event | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (!first || !last || heap.length === 0) return first;
  let index = 0;
  for (;;) {
    const left = 2 * index + 1;
    const [one, other] = [heap[left], heap[left + 1]];
    if (!one) break;
    const child = other && isBefore(other, one) ? left + 1 : left;
    const below = heap[child];
    if (!below || !isBefore(below, last)) break;
    heap[index] = below;
    index = child;
  }
  heap[index] = last;
  return first;
}
