import type { Turns } from '../../ports.ts';

/**
 * At most `atOnce` pieces of work at a time, the accounts in turn: one with hundreds of posts waits for its own, and not
 * the others for it.
 */
export function fairTurns(atOnce: number): Turns {
  /** In the order in which the accounts are served next. */
  const waiting = new Map<string, (() => void)[]>();
  let running = 0;

  const next = (): void => {
    const [first] = waiting;
    if (first === undefined || running >= atOnce) return;
    const [account, starts] = first;
    const start = starts.shift();
    waiting.delete(account);
    if (starts.length > 0) waiting.set(account, starts);
    running += 1;
    start?.();
  };

  return async (account, work) => {
    await new Promise<void>((start) => {
      waiting.set(account, [...(waiting.get(account) ?? []), start]);
      next();
    });
    try {
      return await work();
    } finally {
      running -= 1;
      next();
    }
  };
}
