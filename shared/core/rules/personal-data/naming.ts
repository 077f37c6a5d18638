import type { Level } from '../finding.ts';
import type { PersonalDataKind } from './datum.ts';

/** What each kind is called in a sentence, with its article. */
export const PERSONAL_DATA_NAMES: Readonly<Record<PersonalDataKind, string>> = {
  email: 'an e-mail address',
  phone: 'a telephone number',
  'uk-postcode': 'a postcode',
  'uk-nino': 'a National Insurance number',
  'uk-nhs': 'an NHS number',
  'payment-card': 'a payment card number',
  'uk-bank-account': 'a bank account with its sort code',
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

export const mayBePublic = (kind: string): boolean => MAY_BE_PUBLIC.has(kind);

export const personalDataLevel = (kind: PersonalDataKind): Level => (mayBePublic(kind) ? 'hold' : 'block');
