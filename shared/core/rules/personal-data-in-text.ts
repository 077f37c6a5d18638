import * as v from 'valibot';
import type { Level } from './finding.ts';
import type { PersonalDataKind } from './personal-data/datum.ts';
import { findPersonalData } from './personal-data/find.ts';
import { defineRule, type Remark } from './rule.ts';
import { said } from './wording.ts';

const NAMES: Readonly<Record<PersonalDataKind, string>> = {
  email: 'an e-mail address',
  phone: 'a telephone number',
  'uk-postcode': 'a postcode',
  'uk-nino': 'a National Insurance number',
  'uk-nhs': 'an NHS number',
  'payment-card': 'a payment card number',
  iban: 'a bank account number (IBAN)',
  'uk-passport': 'a passport number',
  'uk-driving-licence': 'a driving licence number',
  'uk-vehicle-registration': 'a vehicle registration',
  ip: 'an IP address',
  mac: 'a device (MAC) address',
  'date-of-birth': 'a date of birth',
  'library-card': 'a library or university card number',
};

/** An office, an event or a printed form may have these too, so a person looks; the others are never for publishing. */
const MAY_BE_PUBLIC: ReadonlySet<string> = new Set([
  'email',
  'phone',
  'uk-postcode',
  'uk-vehicle-registration',
  'ip',
  'mac',
]);

const levelOf = (kind: PersonalDataKind): Level => (MAY_BE_PUBLIC.has(kind) ? 'hold' : 'block');

/** Clause `privacy.personal-data`; UK GDPR, article 4(1). */
export const personalDataInText = defineRule({
  id: 'personal-data-in-text',
  clause: 'privacy.personal-data',
  level: 'block',
  reads: 'text',
  about:
    'Finds e-mail addresses, telephone numbers, UK postcodes, National Insurance, NHS, passport, driving licence and ' +
    'card numbers, IBANs, vehicle registrations, IP and MAC addresses and dates of birth in every text of the post. ' +
    'Numbers with a check digit are checked; numbers whose shape is not telling need a word that says what they are. ' +
    'The library’s own contacts in the policy (“publicContacts”) are allowed. Links, hashtags, handles, ISBNs, ' +
    'shelfmarks, dates and opening hours are left alone. Names are not recognised: no program does that reliably. ' +
    'Contacts are held, because an office may have them too; all other kinds block.',
  options: v.strictObject({
    /** Shapes of the library's own card numbers: `A` a letter, `9` a digit, everything else itself. */
    libraryCards: v.optional(v.array(v.pipe(v.string(), v.minLength(4), v.maxLength(40))), []),
  }),
  *check({ texts, policy }, { libraryCards }): Iterable<Remark> {
    const allowed = new Set(policy.publicContacts.flatMap((contact) => identities(contact, libraryCards)));
    for (const { at, text } of texts)
      for (const { kind, value, span } of findPersonalData(text, libraryCards))
        if (!allowed.has(`${kind} ${value}`))
          yield { at, span, level: levelOf(kind), args: { kind, what: NAMES[kind] } };
  },
  message: (args) => `This looks like ${said(args, 'what')}, which could be somebody’s.`,
  help: (args) =>
    MAY_BE_PUBLIC.has(said(args, 'kind'))
      ? 'Take it out, or point to a page of the library’s instead. If it is a public contact of the library, ask the ' +
        'administrator to add it to “publicContacts” in the policy.'
      : 'Take it out. If it is in a picture too, cover it there. Nobody needs it to read the post.',
});

/** A contact is found in the policy exactly as it is found in a post, so every way of writing it is the same one. */
const identities = (contact: string, libraryCards: readonly string[]): string[] =>
  findPersonalData(contact, libraryCards).map(({ kind, value }) => `${kind} ${value}`);
