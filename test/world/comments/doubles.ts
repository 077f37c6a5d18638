/** Hearing, acting and answering that are broken on purpose, each by one thing: the worlds have to catch them all. */
import type { Comment } from '../../../shared/core/comments/comment.ts';
import { ChannelError } from '../../../shared/core/delivery/channel-error.ts';
import type { Listening } from '../../../shared/ports.ts';
import { everyChannel } from '../../channel-world.ts';
import { bent, isComment, withChannels, withStore } from '../bend.ts';
import type { Double, WorldDeps } from '../functions.ts';
import { FORGETTING } from './doubles-forgetting.ts';

const withListening = (
  deps: WorldDeps,
  name: keyof Listening & string,
  method: Parameters<typeof bent>[2],
): WorldDeps => ({
  ...deps,
  channels: everyChannel((channel) => {
    const one = deps.channels[channel];
    return one.listening ? { ...one, listening: bent(one.listening, name, method) } : one;
  }),
});

/** What is created of comments is created so. */
const creating = (deps: WorldDeps, as: (comment: Comment) => unknown): WorldDeps =>
  withStore(deps, 'create', (call, item, ...rest) => call(isComment(item) ? as(item) : item, ...rest));

const HIDE = { action: 'hide', who: 'policy', why: 'of what was found', at: 0 } as const;

const awakeBut =
  (isForgotten: (item: unknown) => boolean): Double =>
  (deps) =>
    withStore(deps, 'awake', async (call, ...args) => {
      const items = await call(...args);
      return Array.isArray(items) ? items.filter((item) => !isForgotten(item)) : [];
    });

export const DOUBLES: Readonly<Record<string, Double>> = {
  'the cursor moves before the comments are stored': (deps) =>
    withStore(deps, 'create', async (call, item, ...rest) => {
      if (!isComment(item)) return call(item, ...rest);
      void call(item, ...rest).catch(() => {});
      return { ...item, version: 1, history: [] };
    }),

  'the cursor is the one that comes after the next page': (deps) =>
    withListening(deps, 'hear', async (call, ...args) => {
      const page = await call(...args);
      return typeof page === 'object' && page !== null && 'cursor' in page
        ? { ...page, cursor: String(Number(page.cursor) + 1) }
        : page;
    }),

  'a comment is another one each time that it is heard': (deps) => {
    let heard = 0;
    const blind = withStore(deps, 'comment', (call, id, ...rest) => call(`${id}`, ...rest));
    return creating(blind, (comment) => {
      heard += 1;
      return { ...comment, id: comment.id.slice(0, -1) + (heard % 10) };
    });
  },

  'criticism is hidden': (deps) =>
    creating(deps, (comment) => {
      const isFound = comment.judgement.findings.length > 0 && !comment.route;
      return isFound ? { ...comment, order: HIDE, wake: deps.clock.now() } : comment;
    }),

  'requests under the law are hidden': (deps) =>
    creating(deps, ({ route, ...comment }) =>
      route ? { ...comment, order: HIDE, wake: deps.clock.now() } : comment,
    ),

  'a comment is for one officer at most': (deps) =>
    creating(deps, ({ alsoFor: _also, ...comment }) => comment),

  'evidence is kept without waiting for it': (deps) => ({
    ...deps,
    objects: bent(deps.objects, 'write', async (call, key, ...rest) => {
      if (!String(key).startsWith('evidence/')) return call(key, ...rest);
      void call(key, ...rest).catch(() => {});
      return { key, bytes: 0 };
    }),
  }),

  'what a network was asked to do is believed to be done': (deps) => {
    const blind = withListening(deps, 'act', async (call, ...args) => call(...args).catch(() => {}));
    return withListening(blind, 'look', async (call, account, ids) => {
      const shown = await call(account, ids);
      const isConfirming = Array.isArray(ids) && ids.length === 1;
      return isConfirming ? new Map() : shown;
    });
  },

  'what a network did too late stays': (deps) =>
    withStore(deps, 'save', async (call, before, next, reason, ...rest) => {
      const isLate =
        typeof reason === 'object' &&
        reason !== null &&
        'why' in reason &&
        /too late$/.test(String(reason.why));
      return isLate ? next : call(before, next, reason, ...rest);
    }),

  'of all that was done, only one thing is taken back': (deps) =>
    withStore(deps, 'save', async (call, before, next, ...rest) => {
      if (!isComment(next) || !next.order?.later) return call(before, next, ...rest);
      const { later: _later, ...order } = next.order;
      return call(before, { ...next, order }, ...rest);
    }),

  'the words of what its author deleted are kept': (deps) =>
    withStore(deps, 'save', (call, before, next, ...rest) =>
      isComment(before) && isComment(next) && next.state === 'deleted'
        ? call(before, { ...next, text: before.text }, ...rest)
        : call(before, next, ...rest),
    ),

  'nobody looks again at what was heard': (deps) =>
    withListening(deps, 'look', async (call, account, ids) =>
      Array.isArray(ids) && ids.length > 1 ? Promise.resolve(new Map()) : call(account, ids),
    ),

  'edits are not noticed': (deps) =>
    withStore(deps, 'save', async (call, before, next, reason, ...rest) =>
      isComment(before) && isComment(next) && next.text !== before.text && next.text !== ''
        ? call(before, { ...next, text: before.text, links: before.links }, reason, ...rest)
        : call(before, next, reason, ...rest),
    ),

  'whoever answers does not see that another answer is on its way': (deps, process) =>
    process.name !== 'posts'
      ? deps
      : withStore(deps, 'comment', async (call, ...args) => {
          const read = await call(...args);
          if (!isComment(read) || read.state !== 'open') return read;
          const { reply: _reply, ...rest } = read;
          return rest;
        }),

  'the network is not asked for an answer before the second try': (deps) =>
    withChannels(deps, 'find', async () => ({ absent: true })),

  'an answer that is out closes no clock': (deps) =>
    withStore(deps, 'save', async (call, before, next, ...rest) => {
      const isAnswered = isComment(before) && isComment(next) && next.reply?.sentAt !== undefined;
      return call(before, isAnswered ? { ...next, state: before.state } : next, ...rest);
    }),

  'rescue forgets comments': awakeBut(isComment),

  'rescue forgets the places where an account listens': awakeBut(
    (item) => typeof item === 'object' && item !== null && 'type' in item && item.type === 'ear',
  ),

  ...FORGETTING,

  'officers are told without waiting for it': (deps) => ({
    ...deps,
    notices: { send: async (notice) => void deps.notices.send(notice).catch(() => {}) },
  }),

  'what a reader wrote gets into the log': (deps) =>
    withStore(deps, 'create', (call, item, ...rest) => {
      if (isComment(item)) deps.log.info('heard', { words: item.text });
      return call(item, ...rest);
    }),

  'nobody is told of what could not be done': (deps) => ({
    ...withListening(deps, 'act', async () => {
      throw new ChannelError('refused', 'No.');
    }),
    notices: bent(deps.notices, 'send', async (call, notice) =>
      JSON.stringify(notice).includes('could not') ? undefined : call(notice),
    ),
  }),
};
