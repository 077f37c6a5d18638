/** Loaded first in every thread of a process (`--import`): whoever reaches for another machine, fails. */
import { Socket } from 'node:net';
import { isMainThread } from 'node:worker_threads';

/** `connect(options)` and `connect([options, callback])`, as Node's own clients call it. */
function hostOf(asked: readonly unknown[]): unknown {
  const options = asked.flat().find((one) => typeof one === 'object' && one !== null && 'host' in one);
  return options && Reflect.get(options, 'host');
}

Socket.prototype.connect = new Proxy(Socket.prototype.connect, {
  apply(connect, socket: Socket, asked: unknown[]) {
    const host = hostOf(asked);
    // Other threads see pictures: they have nobody to speak to at all.
    if (isMainThread && host === '127.0.0.1') return Reflect.apply(connect, socket, asked);
    throw new Error(`Something reaches for a network: ${host}.`);
  },
});
globalThis.fetch = () => Promise.reject(new Error('Something fetches.'));
