import type { Bundle } from '../bundle/bundle.ts';
import { parseLicence } from '../rules/rights/licence.ts';
import type { Instant } from '../time.ts';
import { covers } from './accounts.ts';
import type { ConsentTerms } from './consent.ts';
import type { PermissionTerms } from './permission.ts';

/** What a post may only be published by: ids of the two registers. */
export type Uses = { readonly permissions: readonly string[]; readonly consents: readonly string[] };

/** Undefined where it needs neither. */
export function usesOf({ media }: Pick<Bundle, 'media'>): Uses | undefined {
  const permissions = media.flatMap(({ licence, permission }) =>
    parseLicence(licence ?? '').kind === 'permission' ? idsIn([permission ?? '']) : [],
  );
  const consents = media.flatMap(({ people, consent }) => (people === 'consented' ? idsIn(consent) : []));
  if (permissions.length + consents.length === 0) return undefined;
  return { permissions: [...new Set(permissions)], consents: [...new Set(consents)] };
}

const idsIn = (written: readonly string[]): string[] =>
  written.map((id) => id.trim()).filter((id) => id !== '');

export type Kind = 'permission' | 'consent';
/** One entry of a register. */
export type UseOf = { readonly of: Kind; readonly id: string };

export const doesUse = (uses: Uses | undefined, { of, id }: UseOf): boolean =>
  uses !== undefined && (of === 'permission' ? uses.permissions : uses.consents).includes(id);

/** Why it cannot be relied on at an instant; `asked`: not answered yet. */
export type Lack = 'asked' | 'refused' | 'withdrawn' | 'over';

export function lackOf(
  terms: Pick<PermissionTerms | ConsentTerms, 'state' | 'until'>,
  at: Instant,
): Lack | undefined {
  const { state, until } = terms;
  if (state === 'requested') return 'asked';
  if (state === 'refused' || state === 'withdrawn') return state;
  return until !== undefined && until <= at ? 'over' : undefined;
}

const WORDS: Readonly<Record<Lack, string>> = {
  asked: 'has not been granted',
  refused: 'was refused',
  withdrawn: 'was withdrawn',
  over: 'is over',
};

/** Why nothing that uses it may go out on an account now, for the administrator; undefined where it may. */
export function refusalOf(
  of: Kind,
  terms: PermissionTerms | ConsentTerms,
  accountId: string,
  now: Instant,
): string | undefined {
  const lack = lackOf(terms, now);
  if (lack) return `The ${of} ${terms.id} ${WORDS[lack]}.`;
  return covers(terms.accounts, accountId)
    ? undefined
    : `The ${of} ${terms.id} does not cover ${accountId} any more.`;
}
