/**
 * Protocols that are broken on purpose, each by one thing: the real steps over ports that lie to them. The worlds have to
 * catch every one of them, or they would prove nothing.
 */
import { ChannelError } from '../../shared/core/delivery/channel-error.ts';
import type { Delivery } from '../../shared/core/delivery/delivery.ts';
import type { Post } from '../../shared/core/post.ts';
import type { Channel } from '../../shared/ports.ts';
import { everyChannel } from '../channel-world.ts';
import type { Double, WorldDeps } from './functions.ts';

type Call = (...args: readonly unknown[]) => Promise<unknown>;
const NEVER = Number.MAX_SAFE_INTEGER;

/** The port with one method that does something else. `call` is the method as it was. */
function bent<Port extends object>(
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

const withStore = (deps: WorldDeps, ...[name, method]: Bend<WorldDeps['store']>): WorldDeps => ({
  ...deps,
  store: bent(deps.store, name, method),
});
const withChannels = (deps: WorldDeps, ...[name, method]: Bend<Channel>): WorldDeps => {
  const channels = everyChannel((channel) => bent(deps.channels[channel], name, method));
  return { ...deps, channels };
};
type Bend<Port> = [name: keyof Port & string, method: Parameters<typeof bent>[2]];

const isOfType = (item: unknown, type: string): boolean =>
  typeof item === 'object' && item !== null && 'type' in item && item.type === type;
const isDelivery = (item: unknown): item is Delivery => isOfType(item, 'delivery');
const isPost = (item: unknown): item is Post => isOfType(item, 'post');

/** What a process sees of the deliveries that it has written. */
const seeing = (deps: WorldDeps, as: (saved: Delivery) => Delivery): WorldDeps =>
  withStore(deps, 'save', async (call, ...args) => {
    const saved = await call(...args);
    return isDelivery(saved) ? as(saved) : saved;
  });

export const DOUBLES: Readonly<Record<string, Double>> = {
  'a publisher believes that its lease never ends': (deps) =>
    seeing(deps, (saved) => (saved.state === 'sending' ? { ...saved, leaseUntil: NEVER } : saved)),

  'nobody waits for a lease to end': (deps) =>
    withStore(deps, 'delivery', async (call, ...args) => {
      const read = await call(...args);
      return isDelivery(read) && read.state === 'sending' ? { ...read, wake: 0 } : read;
    }),

  'the commit comes before the move to sending': (deps) => {
    let move: (() => Promise<unknown>) | undefined;
    const putOff = withStore(deps, 'save', async (call, before, next, ...rest) => {
      if (!isDelivery(before) || !isDelivery(next) || next.state !== 'sending')
        return call(before, next, ...rest);
      move = () => call(before, next, ...rest);
      return { ...next, version: before.version + 1, history: before.history };
    });
    return withChannels(putOff, 'commit', async (call, ...args) => {
      const remote = await call(...args);
      await move?.();
      return remote;
    });
  },

  'a lost answer is taken for not sent': (deps) =>
    withChannels(deps, 'commit', async (call, ...args) => {
      try {
        return await call(...args);
      } catch (error) {
        if (!(error instanceof ChannelError) || error.outcome !== 'unknown') throw error;
        throw new ChannelError('later', error.message, { cause: error });
      }
    }),

  'the network is not asked before the second try': (deps) =>
    withChannels(deps, 'find', async () => ({ absent: true })),

  'whose post it is that was found is not asked': (deps) =>
    withChannels(deps, 'find', (call, shipment, prepared) => call(shipment, prepared, async () => false)),

  'a cancellation does not make a new plan': (deps) =>
    withStore(deps, 'save', (call, before, next, ...rest) => {
      const isCancelled = isPost(before) && isPost(next) && next.state === 'cancelled';
      return call(before, isCancelled ? { ...next, plan: before.plan } : next, ...rest);
    }),

  'rescue forgets what is sending': (deps) =>
    withStore(deps, 'awake', async (call, ...args) => {
      const items = await call(...args);
      return Array.isArray(items)
        ? items.filter((item) => !isDelivery(item) || item.state !== 'sending')
        : [];
    }),

  'rescue forgets posts that were left half-way': (deps) =>
    withStore(deps, 'awake', async (call, ...args) => {
      const items = await call(...args);
      return Array.isArray(items) ? items.filter(isDelivery) : [];
    }),

  'expiry is looked at when a post is prepared, and not again': (deps) => {
    let expires = 0;
    const blind = seeing(deps, (saved) => {
      expires = saved.expires;
      return { ...saved, expires: NEVER };
    });
    return withStore(blind, 'save', (call, before, next, ...rest) =>
      call(before, isDelivery(next) && next.expires === NEVER ? { ...next, expires } : next, ...rest),
    );
  },

  'the store does not look at the condition': (deps) =>
    withStore(deps, 'save', async (call, before, ...rest) => {
      const current = isDelivery(before)
        ? await deps.store.delivery(before.postId, before.accountId)
        : before;
      return call(current, ...rest);
    }),

  'a pause is looked at once per run': (deps) => {
    const known = new Map<unknown, Promise<unknown>>();
    return withStore(deps, 'account', (call, id) => {
      const account = known.get(id) ?? call(id);
      known.set(id, account);
      return account;
    });
  },

  'that everything is stopped is looked at once per run': (deps) => {
    let known: Promise<unknown> | undefined;
    return withStore(deps, 'publishing', (call) => {
      known ??= call();
      return known;
    });
  },

  'people are told after it was written, if at all': (deps) => ({
    ...deps,
    notices: { send: async (notice) => void deps.notices.send(notice).catch(() => {}) },
  }),
};
