/**
 * The power of the size with which work grows, from a text and one of sixteen times its size, measured as processor time
 * of this process, the least of several runs. Linear work gives about 1, quadratic about 2; no seconds are compared.
 */
export function growth(work: (text: string) => unknown, piece: string, size = 2_500): number {
  const small = piece.repeat(Math.ceil(size / piece.length));
  const large = small.repeat(TIMES);
  work(small);
  const [more, less] = [least(() => work(large)), least(() => work(small))];
  return Math.log(more / Math.max(less, LEAST_US)) / Math.log(TIMES);
}

const TIMES = 16;

/** Below this the clock, not the work, is measured. */
const LEAST_US = 2_000;

function least(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return best;
}
