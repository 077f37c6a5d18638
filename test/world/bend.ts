/** Ports that lie in one thing, for protocols that are broken on purpose. */
import type { Comment } from '../../shared/core/comments/comment.ts';
import type { Delivery } from '../../shared/core/delivery/delivery.ts';
import type { Post } from '../../shared/core/post.ts';
import type { Channel } from '../../shared/ports.ts';
import { everyChannel } from '../channel-world.ts';
import type { WorldDeps } from './functions.ts';

type Call = (...args: readonly unknown[]) => Promise<unknown>;
export const NEVER = Number.MAX_SAFE_INTEGER;

/** The port with one method that does something else. `call` is the method as it was. */
export function bent<Port extends object>(
  port: Port,
  name: keyof Port & string,
  method: (call: Call, ...args: readonly unknown[]) => Promise<unknown>,
): Port {
  return new Proxy(port, {
    get(target, asked, receiver) {
      const value: unknown = Reflect.get(target, asked, receiver);
      if (asked !== name || typeof value !== 'function') return value;
      const call: Call = async (...args) => value.apply(target, args);
      return (...args: unknown[]) => method(call, ...args);
    },
  });
}

export const withStore = (deps: WorldDeps, ...[name, method]: Bend<WorldDeps['store']>): WorldDeps => ({
  ...deps,
  store: bent(deps.store, name, method),
});
export const withChannels = (deps: WorldDeps, ...[name, method]: Bend<Channel>): WorldDeps => {
  const channels = everyChannel((channel) => bent(deps.channels[channel], name, method));
  return { ...deps, channels };
};
type Bend<Port> = [name: keyof Port & string, method: Parameters<typeof bent>[2]];

const isOfType = (item: unknown, type: string): boolean =>
  typeof item === 'object' && item !== null && 'type' in item && item.type === type;
export const isDelivery = (item: unknown): item is Delivery => isOfType(item, 'delivery');
export const isPost = (item: unknown): item is Post => isOfType(item, 'post');
export const isComment = (item: unknown): item is Comment => isOfType(item, 'comment');

/** What a process sees of the deliveries that it has written. */
export const seeing = (deps: WorldDeps, as: (saved: Delivery) => Delivery): WorldDeps =>
  withStore(deps, 'save', async (call, ...args) => {
    const saved = await call(...args);
    return isDelivery(saved) ? as(saved) : saved;
  });
