import type { Erasable, Kept } from '../core/comments/erasure.ts';
import type { DeliveryState } from '../core/delivery/delivery.ts';
import type { Consent } from '../core/permissions/consent.ts';
import {
  erasedConsent,
  erasedPermission,
  isConsentOf,
  isPermissionNaming,
  isPermissionOf,
} from '../core/permissions/erased.ts';
import {
  consentAbout,
  consentWithout,
  permissionAbout,
  permissionWithout,
} from '../core/permissions/erased-recordings.ts';
import type { Permission } from '../core/permissions/permission.ts';
import type { UseOf } from '../core/permissions/uses.ts';
import type { Deps, Reason } from '../ports.ts';
import type { Person } from './find-person.ts';
import { postsUsing } from './stop-refused.ts';

type Needs = Pick<Deps, 'store' | 'clock'>;

/** Queued, public, or perhaps so. */
const RELYING: readonly DeliveryState[] = ['held', 'scheduled', 'sending', 'published', 'unconfirmed'];

/** What the registers say of somebody, or said when something was recorded. */
export async function entriesOf(
  { store }: Pick<Deps, 'store'>,
  people: readonly Person[],
): Promise<{ readonly permissions: Permission[]; readonly consents: Consent[] }> {
  const [permissions, consents] = await Promise.all([store.permissions(), store.consents()]);
  return {
    permissions: permissions.flatMap((one) => permissionAbout(one, people) ?? []),
    consents: consents.flatMap((one) => consentAbout(one, people) ?? []),
  };
}

/**
 * Erases them but for those that posts rely on, without which nobody could show that the library may publish what it does; and
 * what others permitted stays, also where its words name somebody. Of what is somebody else's by now, what was recorded of
 * them before goes.
 */
export async function forgetRegisters(
  deps: Needs,
  people: readonly Person[],
  by: Reason,
): Promise<{ readonly erased: readonly Erasable[]; readonly kept: readonly Kept[] }> {
  const { store, clock } = deps;
  const erased: Erasable[] = [];
  const kept: Kept[] = [];
  const [permissions, consents] = await Promise.all([store.permissions(), store.consents()]);
  for (const entry of [...permissions, ...consents]) {
    const { about, isTheirs, left, bare } = asFor(entry, people);
    const posts = about ? await relyingOn(deps, { of: entry.type, id: entry.id }) : [];
    if (posts.length > 0) kept.push({ what: entry.type, id: entry.id, why: reliedOn(entry, posts) });
    else if (isTheirs) {
      await store.erase<Permission | Consent>(entry, bare, by, clock.now());
      erased.push(entry.type);
    } else if (left) {
      await store.save<Permission | Consent>(entry, left, by, clock.now());
      erased.push('recording');
    }
  }
  return { erased, kept: [...kept, ...namedIn(permissions, people)] };
}

/** What an entry says of somebody, whether it is theirs now, and what it is without what it said of them before, and without anything. */
function asFor(entry: Permission | Consent, people: readonly Person[]) {
  return entry.type === 'permission'
    ? {
        about: permissionAbout(entry, people),
        isTheirs: people.some((person) => isPermissionOf(entry, person)),
        left: permissionWithout(entry, people),
        bare: erasedPermission(entry),
      }
    : {
        about: consentAbout(entry, people),
        isTheirs: people.some((person) => isConsentOf(entry, person)),
        left: consentWithout(entry, people),
        bare: erasedConsent(entry),
      };
}

const namedIn = (permissions: readonly Permission[], people: readonly Person[]): Kept[] =>
  permissions
    .filter((one) => people.every((person) => !isPermissionOf(one, person)))
    .filter((one) => people.some((person) => isPermissionNaming(one, person)))
    .map(({ id }) => ({ what: 'permission', id, why: othersWords(id) }));

const othersWords = (id: string): string =>
  `Somebody else gave it, and its words name them. To look: imprimatur permissions show ${id}. Where they need not be named, record it once more in other words: imprimatur permissions record ${id} …`;

async function relyingOn(deps: Pick<Deps, 'store'>, use: UseOf): Promise<string[]> {
  const posts: string[] = [];
  for await (const { id } of postsUsing(deps, use)) {
    const deliveries = await deps.store.deliveries(id);
    if (deliveries.some(({ state }) => RELYING.includes(state))) posts.push(id);
  }
  return posts;
}

const reliedOn = ({ type, id }: Permission | Consent, posts: readonly string[]): string =>
  `Posts rely on it (${posts.join(', ')}): it shows that the library may publish them. To end that: imprimatur ${type}s withdraw ${id} --retract --reason "…", then say forget once more.`;
