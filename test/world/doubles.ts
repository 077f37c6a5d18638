/**
 * Protocols that are broken on purpose, each by one thing: the real steps over ports that lie to them. The worlds have to
 * catch every one of them, or they would prove nothing.
 */
import { ChannelError } from '../../shared/core/delivery/channel-error.ts';
import { isDelivery, isPost, NEVER, seeing, withChannels, withStore } from './bend.ts';
import { AFTERWARDS } from './doubles-around.ts';
import type { Double } from './functions.ts';

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

  'what is being sent is planned anew when a new version comes': (deps) =>
    withStore(deps, 'deliveries', async (call, ...args) => {
      const found = await call(...args);
      return Array.isArray(found)
        ? found.map((one) =>
            isDelivery(one) && one.state === 'sending' ? { ...one, state: 'scheduled' } : one,
          )
        : found;
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
  ...AFTERWARDS,
};
