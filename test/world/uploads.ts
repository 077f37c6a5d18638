/** What staff upload: folders whose files arrive one by one, and how a process opens them. */
import { missingPostFile, POST_FILE } from '../../shared/core/bundle/post-file.ts';
import type { MediaFacts } from '../../shared/core/media/facts.ts';
import { type Instant, MINUTE, toIso } from '../../shared/core/time.ts';
import type { Bundles, Links, LocalFile, Media, OpenedBundle } from '../../shared/ports.ts';
import { type Draft, wordsIn } from './drafts.ts';
import { revisionOf } from './memory-objects.ts';

export type Files = Readonly<Record<string, string>>;

/** A page that is not there: what names it as its source is held. */
const GONE = 'https://gone.ac.uk/page';
export const PICTURE = 'shelf.jpg';
export const ALT = 'A shelf of red books beside a window.';

/** A bundle tells the minute. */
export const firstOf = ({ due }: Pick<Draft, 'due'>): Instant => Math.ceil(due / MINUTE) * MINUTE;
const spelled = (at: Instant): string => toIso(at).replace('.000', '');

/** The bundle of a draft. A blocked one does not say what it is for, and the source of a held one is a dead link. */
export function filesOf(draft: Draft): Files {
  const lines = [
    `title: ${draft.id}`,
    `publish: ${draft.asksFor === 'next-slot' ? draft.asksFor : spelled(firstOf(draft))}`,
    ...(typeof draft.asksFor === 'object' ? [`repeat: FREQ=DAILY;COUNT=${draft.asksFor.days}`] : []),
    `expires: ${draft.expiresAfterMs / MINUTE}m`,
    `accounts: [${draft.accounts.join(', ')}]`,
    ...(draft.state === 'blocked' ? [] : ['purpose: spaces-and-collections']),
    'audience: [undergraduates]',
    ...(draft.isKindStated ? ['kind: own'] : []),
    ...(draft.state === 'held' ? [`sources: ['${GONE}']`] : []),
    ...(draft.hasPicture ? [picture] : []),
  ];
  return {
    [POST_FILE]: `---\n${lines.join('\n')}\n---\n${wordsIn(draft)}\n`,
    ...(draft.hasPicture && { [PICTURE]: `A picture of ${draft.words}` }),
  };
}

const picture = `media:
  - file: ${PICTURE}
    alt: ${ALT}
    licence: own
    credit: "Picture: Library staff"
    people: none`;

/** The folders as they are at this moment. */
export type Uploads = {
  put(name: string, path: string, content: string): void;
  /** Nothing of it is left. */
  takeAway(name: string): void;
  /** What whoever opens it now finds there. */
  opened(name: string): OpenedBundle | undefined;
  names(): readonly string[];
  readonly bundles: Bundles;
};

export function uploads(): Uploads {
  const folders = new Map<string, Map<string, string>>();
  const opened = (name: string): OpenedBundle | undefined => {
    const files = folders.get(name);
    return files && openedBundle(name, Object.fromEntries(files));
  };
  return {
    put(name, path, content) {
      const folder = folders.get(name) ?? new Map<string, string>();
      folders.set(name, folder.set(path, content));
    },
    takeAway: (name) => void folders.delete(name),
    opened,
    names: () => [...folders.keys()],
    bundles: { open: async (name) => opened(name) },
  };
}

function openedBundle(name: string, files: Files): OpenedBundle {
  const { [POST_FILE]: postMd, ...others } = files;
  return {
    name,
    form: 'folder',
    ...(postMd !== undefined && { postMd }),
    files: Object.entries(others).map(([path, content]): LocalFile => {
      const sha256 = revisionOf(content);
      return { path, bytes: content.length, sha256, localPath: sha256 };
    }),
    problems: postMd === undefined ? [missingPostFile(Object.keys(others))] : [],
    read: async ({ path }) => new TextEncoder().encode(files[path]),
    revision: revisionOf(JSON.stringify(Object.entries(files).sort())),
    close: async () => {},
  };
}

/** Pictures that show what they should, and need no change. */
export const plainMedia: Media = {
  inspect: async (path, file): Promise<MediaFacts> => ({
    file,
    sha256: path,
    bytes: 1_000,
    type: 'image/jpeg',
    width: 800,
    height: 600,
  }),
  captions: () => Promise.reject(new Error('There are no captions in this world.')),
  derive: async (path) => {
    const bytes = new TextEncoder().encode(path);
    const key = `media/${path}.jpg`;
    return {
      ok: true,
      medium: { key, sha256: path, type: 'image/jpeg', bytes: bytes.length, width: 800, height: 600 },
      bytes,
    };
  },
  preview: async () => undefined,
  cover: () => Promise.reject(new Error('Nothing is covered in this world.')),
};

export const webLinks: Links = {
  ask: async (address) =>
    address === GONE
      ? { is: 'dead', why: 'not-found', host: new URL(address).host }
      : { is: 'reached', status: 200, address },
};
