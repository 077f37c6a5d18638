import * as v from 'valibot';
import type { Policy } from '../../policy/policy.ts';
import type { PersonalDataKind } from './datum.ts';
import { findPersonalData } from './find.ts';

/** Options of `personal-data-in-text`. What holds for texts holds for the words in pictures too. */
export const personalDataOptions = v.strictObject({
  /** Shapes of the library's own card numbers: `A` a letter, `9` a digit, everything else itself. */
  libraryCards: v.optional(v.array(v.pipe(v.string(), v.minLength(4), v.maxLength(40))), []),
});

/** What the policy says of personal data, wherever it is looked for. */
export type PersonalDataSettings = {
  readonly libraryCards: readonly string[];
  /** Whether it is one of the library's own public contacts. */
  readonly isAllowed: (datum: { readonly kind: PersonalDataKind; readonly value: string }) => boolean;
};

export function personalDataSettings(
  { publicContacts }: Pick<Policy, 'publicContacts'>,
  libraryCards: readonly string[],
): PersonalDataSettings {
  // A contact is found in the policy exactly as it is found in a post, so every way of writing it is the same one.
  const allowed = new Set(
    publicContacts.flatMap((contact) => findPersonalData(contact, libraryCards).map(identity)),
  );
  return { libraryCards, isAllowed: (datum) => allowed.has(identity(datum)) };
}

/** The settings for pictures: the policy sets them once, for `personal-data-in-text`. */
export const pictureDataSettings = (policy: Pick<Policy, 'publicContacts' | 'rules'>): PersonalDataSettings =>
  personalDataSettings(
    policy,
    v.parse(personalDataOptions, policy.rules['personal-data-in-text']?.options ?? {}).libraryCards,
  );

const identity = ({ kind, value }: { readonly kind: PersonalDataKind; readonly value: string }): string =>
  `${kind} ${value}`;
