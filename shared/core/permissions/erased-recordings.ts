import { namesHandle } from '../comments/handles.ts';
import type { Consent } from './consent.ts';
import { isConsentOf, isPermissionNaming, isPermissionOf, type Named } from './erased.ts';
import type { Permission } from './permission.ts';

/**
 * Earlier recordings of an entry may be about others than the present one. What was recorded of somebody goes with them; what
 * others gave stays, without the words that name somebody.
 */

/** The entry as each of its recordings has it, in their order. */
const permissionsRecorded = ({ until: _until, recordings = [], ...entry }: Permission): Permission[] =>
  recordings.map(({ at: _at, ...said }) => ({ ...entry, ...said }));
const consentsRecorded = ({ until: _until, recordings = [], ...entry }: Consent): Consent[] =>
  recordings.map(({ at: _at, ...said }) => ({ ...entry, ...said }));

const isTheirPermission = (entry: Permission, people: readonly Named[]): boolean =>
  people.some((person) => isPermissionOf(entry, person));
const isTheirConsent = (entry: Consent, people: readonly Named[]): boolean =>
  people.some((person) => isConsentOf(entry, person));

/** What an entry says, or said, of some people, and nothing that it says of others; undefined where it is not about them. */
export const permissionAbout = (entry: Permission, people: readonly Named[]): Permission | undefined =>
  about(entry, permissionsRecorded(entry), (one) => isTheirPermission(one, people));
export const consentAbout = (entry: Consent, people: readonly Named[]): Consent | undefined =>
  about(entry, consentsRecorded(entry), (one) => isTheirConsent(one, people));

function about<Entry extends Permission | Consent>(
  entry: Entry,
  recorded: readonly Entry[],
  isTheirs: (one: Entry) => boolean,
): Entry | undefined {
  const theirs = recorded.map(isTheirs);
  const recordings = entry.recordings?.filter((_, index) => theirs[index]);
  if (isTheirs(entry)) return { ...entry, ...(recordings && { recordings }) };
  const latest = recorded.findLast((_, index) => theirs[index]);
  return latest && recordings && { ...latest, recordings, history: [] };
}

/**
 * Somebody else's entry without what earlier recordings say of some people; undefined where they say nothing, or where the
 * present words name them too: those are kept, and people told to record it once more in other words.
 */
export function permissionWithout(entry: Permission, people: readonly Named[]): Permission | undefined {
  if (people.some((person) => isPermissionNaming(entry, person))) return undefined;
  const recorded = permissionsRecorded(entry);
  const named = (words: string): boolean =>
    people.some(({ handle, account }) => namesHandle(words, handle, account));
  const left = (entry.recordings ?? []).flatMap((recording, index) => {
    const one = recorded[index];
    if (!one || isTheirPermission(one, people)) return [];
    if (!people.some((person) => isPermissionNaming(one, person))) return [recording];
    const { url, ...work } = recording.work;
    const [credit = '', evidence = ''] = [recording.credit, recording.evidence].map((words) =>
      named(words) ? '' : words,
    );
    const isUrlKept = url !== undefined && !named(url);
    return [{ ...recording, credit, evidence, work: { ...work, ...(isUrlKept && { url }) } }];
  });
  const isChanged = entry.recordings?.some((one) => !left.includes(one));
  return isChanged ? { ...entry, recordings: left } : undefined;
}

export function consentWithout(entry: Consent, people: readonly Named[]): Consent | undefined {
  const recorded = consentsRecorded(entry);
  const left = (entry.recordings ?? []).filter((_, index) => {
    const one = recorded[index];
    return one !== undefined && !isTheirConsent(one, people);
  });
  return left.length < recorded.length ? { ...entry, recordings: left } : undefined;
}
