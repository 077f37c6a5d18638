/** Broken on purpose: what comes before a post is published, and what comes after. */
import { ChannelError } from '../../shared/core/delivery/channel-error.ts';
import type { Shown } from '../../shared/core/delivery/verification.ts';
import { bent, isDelivery, withChannels, withStore } from './bend.ts';
import type { Double, WorldDeps } from './functions.ts';
import { ALT } from './uploads.ts';

const isShown = (value: unknown): value is Shown =>
  typeof value === 'object' && value !== null && 'media' in value && Array.isArray(value.media);

/** Seldom caught by what is drawn: whoever takes in the older content has to stand still. */
export const hastyIntake: Double = (deps) => {
  let early: ReturnType<typeof deps.bundles.open> | undefined;
  const hasty = withStore(deps, 'post', async (call, id) => {
    early ??= deps.bundles.open(String(id));
    await early.catch(() => {});
    return call(id);
  });
  const bundles = bent(deps.bundles, 'open', (call, name) => early ?? call(name));
  return { ...hasty, bundles };
};

/** Worlds catch them in which bundles are uploaded. */
export const BEFORE: Readonly<Record<string, Double>> = {
  'reports are written without waiting for them': (deps) => ({
    ...deps,
    objects: bent(deps.objects, 'write', async (call, key, ...args) => {
      if (!String(key).startsWith('reports/')) return call(key, ...args);
      void call(key, ...args).catch(() => {});
      return { key, bytes: 0 };
    }),
  }),

  'nobody looks again at a folder that is not whole': (deps) => ({
    ...deps,
    jobs: bent(deps.jobs, 'intake', async () => {}),
  }),
};

/** Some of them only where a bundle with a picture was uploaded. */
export const AFTERWARDS: Readonly<Record<string, Double>> = {
  'descriptions are believed to have arrived': (deps) =>
    withChannels(deps, 'readBack', async (call, ...args) => {
      const shown = await call(...args);
      return isShown(shown) ? { ...shown, media: shown.media.map(() => ({ alt: ALT })) } : shown;
    }),

  'what was published is taken down, and nobody has asked for it': (deps) =>
    withStore(deps, 'delivery', async (call, ...args) => {
      const read = await call(...args);
      if (!isDelivery(read) || read.state !== 'published') return read;
      return { retraction: { who: 'publish', why: 'it is out', at: 0 }, ...read };
    }),

  'a retraction that was not answered is taken for done': (deps) =>
    withChannels(deps, 'retract', async (call, ...args) => {
      try {
        await call(...args);
      } catch (error) {
        if (!(error instanceof ChannelError)) throw error;
      }
    }),

  'nobody is told of what could not be taken down': (deps) => without(deps, ': still out"'),

  'nobody is told that what was replaced came out': (deps) => without(deps, ': out in an earlier version"'),
};

const without = (deps: WorldDeps, subject: string): WorldDeps => ({
  ...deps,
  notices: bent(deps.notices, 'send', async (call, notice) =>
    JSON.stringify(notice).includes(subject) ? undefined : call(notice),
  ),
});
