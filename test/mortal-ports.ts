/** The process dies at its nth call to the outside: before the call has its effect, or after, when nobody hears of it. */
export class KilledError extends Error {
  override readonly name = 'KilledError';
}

export type Kill = { readonly at: number; readonly when: 'before' | 'after' };

/** Ports of a process that is killed. `calls` counts what it did, for a run that is not killed. */
export function mortalPorts(kill: Kill | undefined): {
  wrap<Port extends object>(port: Port): Port;
  calls(): number;
} {
  let calls = 0;
  return {
    calls: () => calls,
    wrap: (port) =>
      new Proxy(port, {
        get(target, name, receiver) {
          const value: unknown = Reflect.get(target, name, receiver);
          if (typeof value !== 'function') return value;
          return async (...args: unknown[]) => {
            calls += 1;
            const mine = calls;
            if (kill && (mine > kill.at || (mine === kill.at && kill.when === 'before')))
              throw new KilledError();
            const result: unknown = await value.apply(target, args);
            if (kill && mine === kill.at) throw new KilledError();
            return result;
          };
        },
      }),
  };
}
