/**
 * How much more work a text of four times the size is, measured as processor time of this process, the least of
 * several runs. Linear work gives about 4, quadratic about 16; no seconds are compared.
 */
export function growth(work: (text: string) => unknown, piece: string, size = 5_000): number {
  const small = piece.repeat(Math.ceil(size / piece.length));
  const large = small.repeat(4);
  work(small);
  return (
    least(() => work(large)) /
    Math.max(
      least(() => work(small)),
      LEAST_US,
    )
  );
}

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
