import type { Instant } from '../../shared/core/time.ts';
import type { Clock } from '../../shared/ports.ts';
import type { VirtualTime } from './virtual-time.ts';

/** One call of a process to the outside. */
export type Call = { readonly port: string; readonly method: string; readonly args: readonly unknown[] };

/**
 * What becomes of a call. `dies`: the process does, before or after the call has its effect, and nobody hears of the
 * rest · `fails`: the caller gets an error, whether it had its effect or not.
 */
export type Fate = {
  /** Until it has its effect. */
  readonly effectMs: number;
  /** Until the caller hears of it; earlier than the effect only where it fails. */
  readonly answerMs?: number;
  readonly wrong?: 'dies-before' | 'dies-after' | 'fails-before' | 'fails-after';
  /** Where it fails. */
  readonly error?: Error;
};

export type Ending<T> = { readonly done: T } | { readonly failed: unknown } | { readonly died: true };

/** A process: it has a clock of its own, and every call that it makes is an event whose time somebody else decides. */
export type Process = {
  readonly name: string;
  readonly clock: Clock;
  isAlive(): boolean;
  /** Whether it came to its end, without an error. */
  isDone(): boolean;
  /** Never answers once the process is dead: a killed process runs no `catch` and no `finally`. */
  call<T>(call: Call, effect: () => T | Promise<T>, fate?: Fate): Promise<T>;
  die(): void;
};

export type Surroundings = {
  readonly time: VirtualTime;
  fateOf(process: Process, call: Call): Fate;
  /** By how much this process's clock is wrong now, in milliseconds. */
  clockErrorOf(process: Process): number;
  told(process: Process, call: Call, fate: Fate, result: { value: unknown } | { error: unknown }): void;
};

/** What a port says when it could not be reached. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

/** Starts a process and tells how it ended, unless it never does. */
export function start<T>(
  around: Surroundings,
  name: string,
  body: (process: Process) => Promise<T>,
  ended: (ending: Ending<T>, process: Process) => void,
): Process {
  const { time } = around;
  let isAlive = true;
  let isDone = false;
  const end = (ending: Ending<T>): void => {
    if (!isAlive) return;
    isAlive = false;
    isDone = 'done' in ending;
    ended(ending, process);
  };
  const now = (): Instant => time.now() + around.clockErrorOf(process);

  const process: Process = {
    name,
    isAlive: () => isAlive,
    isDone: () => isDone,
    die: () => end({ died: true }),
    clock: {
      now,
      sleepUntil: (at) =>
        new Promise((resolve) => {
          const wake = (): unknown => {
            if (!isAlive) return 'quiet';
            const left = at - now();
            // The clock may have been put back meanwhile.
            if (left > 0) time.after(left, wake);
            else resolve();
          };
          time.after(Math.max(0, at - now()), wake);
        }),
    },
    call<T>(call: Call, effect: () => T | Promise<T>, asked?: Fate): Promise<T> {
      const { promise, resolve, reject } = Promise.withResolvers<T>();
      if (!isAlive) return promise;
      const fate = asked ?? around.fateOf(process, call);
      const { wrong, effectMs, answerMs = effectMs } = fate;
      if (wrong === 'dies-before') {
        around.told(process, call, fate, { value: undefined });
        process.die();
        return promise;
      }
      const hear = (ms: number, tell: () => void) => {
        if (ms <= 0) return isAlive ? tell() : undefined;
        time.after(ms, () => (isAlive ? tell() : 'quiet'));
      };
      const fail = () => reject(fate.error ?? new UnreachableError(`${call.port} did not answer.`));
      if (wrong === 'fails-before') {
        around.told(process, call, fate, { value: undefined });
        hear(Math.max(answerMs, 1), fail);
        return promise;
      }
      if (wrong === 'fails-after' && answerMs < effectMs) hear(Math.max(answerMs, 1), fail);
      time.after(effectMs, async () => {
        const result = await outcomeOf(effect);
        around.told(process, call, fate, result);
        if (wrong === 'dies-after') process.die();
        else if (wrong === 'fails-after') hear(answerMs - effectMs, fail);
        else if ('error' in result) hear(answerMs - effectMs, () => reject(result.error));
        else hear(answerMs - effectMs, () => resolve(result.value));
      });
      return promise;
    },
  };
  body(process).then(
    (done) => end({ done }),
    (failed: unknown) => end({ failed }),
  );
  return process;
}

async function outcomeOf<T>(effect: () => T | Promise<T>): Promise<{ value: T } | { error: unknown }> {
  try {
    return { value: await effect() };
  } catch (error) {
    return { error };
  }
}

/** What is listed comes page by page. */
const PAGE = 5;
/** Methods that list so, of whichever port. */
const LISTING: readonly string[] = ['list', 'allComments'];

/** The same port as this process sees it: each method is a call. What is not a method is as it was. */
export function through<Port extends object>(process: Process, name: string, port: Port): Port {
  return new Proxy(port, {
    get(target, method, receiver) {
      const value: unknown = Reflect.get(target, method, receiver);
      if (typeof value !== 'function' || typeof method !== 'string') return value;
      if (LISTING.includes(method))
        return (...args: unknown[]) =>
          listed(process, { port: name, method, args }, value.apply(target, args));
      return (...args: unknown[]) =>
        process.call({ port: name, method, args }, () => Promise.resolve(value.apply(target, args)));
    },
  });
}

/** Each page is a call. */
async function* listed<T>(process: Process, call: Call, whole: AsyncIterable<T>): AsyncGenerator<T> {
  const rest = whole[Symbol.asyncIterator]();
  for (let isOver = false; !isOver; ) {
    const page = await process.call(call, async () => {
      const items: T[] = [];
      while (items.length < PAGE) {
        const next = await rest.next();
        if (next.done) break;
        items.push(next.value);
      }
      return items;
    });
    yield* page;
    isOver = page.length < PAGE;
  }
}
