/** Broken on purpose: forgetting, legal holds, and answers that another policy would not let out. */
import { bent, isComment, isDelivery, withStore } from '../bend.ts';
import type { Double, WorldDeps } from '../functions.ts';

/** What is to be erased in a folder stays, and is not shown any more. */
const keeping = (deps: WorldDeps, folder: string): WorldDeps => {
  const gone = new Set<unknown>();
  const kept = bent(deps.objects, 'delete', async (call, key) => {
    if (!String(key).startsWith(folder)) return call(key);
    gone.add(key);
  });
  return {
    ...deps,
    objects: {
      ...through(kept),
      async *list(prefix) {
        for await (const head of deps.objects.list(prefix)) if (!gone.has(head.key)) yield head;
      },
    },
  };
};
const through = ({ head, read, write, download, upload, delete: erase }: WorldDeps['objects']) => ({
  head,
  read,
  write,
  download,
  upload,
  delete: erase,
});

export const FORGETTING: Readonly<Record<string, Double>> = {
  'who is forgotten stays named where it is written what was answered': (deps) => keeping(deps, 'replies/'),

  'evidence on who is forgotten stays': (deps) => keeping(deps, 'evidence/'),

  'of a comment that is forgotten the address stays': (deps) =>
    withStore(deps, 'erase', (call, before, next, ...rest) =>
      isComment(before) && isComment(next)
        ? call(before, { ...next, ...(before.remote && { remote: before.remote }) }, ...rest)
        : call(before, next, ...rest),
    ),

  'what a channel prepared of an answer is kept': (deps) =>
    withStore(deps, 'erase', (call, before, next, ...rest) =>
      isDelivery(before) && isDelivery(next)
        ? call(before, { ...next, ...(before.prepared && { prepared: before.prepared }) }, ...rest)
        : call(before, next, ...rest),
    ),

  'whoever forgets does not see that a legal hold is on it': (deps, process) =>
    process.name !== 'posts'
      ? deps
      : withStore(deps, 'comment', async (call, ...args) => {
          const read = await call(...args);
          return isComment(read) ? { ...read, legalHold: false } : read;
        }),

  'nothing is copied for a legal hold': (deps) => ({
    ...deps,
    objects: bent(deps.objects, 'write', async (call, key, ...rest) =>
      String(key).startsWith('legal-hold/') ? { key, bytes: 0 } : call(key, ...rest),
    ),
  }),

  'an answer is not tested again under another policy': (deps) =>
    withStore(deps, 'delivery', async (call, ...args) => {
      const read = await call(...args);
      return isDelivery(read) ? { ...read, policy: deps.policy.stamp } : read;
    }),
};
