import type { Span } from '../finding.ts';
import { findDatesOfBirth } from './date-of-birth.ts';
import { type Datum, type Detector, KINDS, type PersonalDataKind } from './datum.ts';
import { findEmails } from './email.ts';
import { findIbans } from './iban.ts';
import { findIpAddresses } from './ip.ts';
import { findLibraryCards } from './library-card.ts';
import { findMacAddresses } from './mac.ts';
import { withMisreadDigits } from './misread-digits.ts';
import { findObfuscatedEmails } from './obfuscated-email.ts';
import { findPaymentCards } from './payment-card.ts';
import { findPhones } from './phone.ts';
import { type PlainText, toPlainText } from './plain-text.ts';
import { findReferences } from './references.ts';
import { findSpacedEmails } from './spaced-email.ts';
import { findSpeltPhones } from './spelt-phone.ts';
import { findBankAccounts } from './uk-bank-account.ts';
import { findDrivingLicences } from './uk-driving-licence.ts';
import { findNhsNumbers } from './uk-nhs.ts';
import { findNationalInsuranceNumbers } from './uk-nino.ts';
import { findPassportNumbers } from './uk-passport.ts';
import { findPostcodes } from './uk-postcode.ts';
import { findVehicleRegistrations } from './uk-vehicle-registration.ts';

const DETECTORS: readonly Detector[] = [
  findIbans,
  findPaymentCards,
  findBankAccounts,
  findDrivingLicences,
  findNationalInsuranceNumbers,
  findNhsNumbers,
  findPassportNumbers,
  findEmails,
  findObfuscatedEmails,
  findSpacedEmails,
  findMacAddresses,
  findIpAddresses,
  findDatesOfBirth,
  findPhones,
  findSpeltPhones,
  findVehicleRegistrations,
  findPostcodes,
];

/** One datum in the text as it was written. */
export type PersonalDatum = { readonly kind: PersonalDataKind; readonly value: string; readonly span: Span };

/**
 * All personal data of a text, in order, each once: where two kinds overlap, the more telling one stays.
 * `cards` are the shapes of the library's own card numbers; see `findLibraryCards`.
 */
export function findPersonalData(text: string, cards: readonly string[] = []): PersonalDatum[] {
  const plain = toPlainText(text);
  const references = findReferences(plain.text);
  const found = [...DETECTORS, findLibraryCards(cards)].flatMap((detector) => [
    ...detector(plain, references),
  ]);
  const mended = withMisreadDigits(plain.text);
  if (mended !== plain.text) found.push(...numbersIn({ ...plain, text: mended }));
  return withoutOverlaps(found).map(({ kind, start, end, value }) => ({
    kind,
    value,
    span: plain.spanOf(start, end),
  }));
}

/** Only what has more figures than a shelfmark: letters among those are its own. */
const numbersIn = (mended: PlainText): Datum[] => {
  const references = findReferences(mended.text);
  return [findPaymentCards, findPhones].flatMap((detector) => [...detector(mended, references)]);
};

function withoutOverlaps(found: readonly Datum[]): Datum[] {
  const inOrder = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Datum[] = [];
  for (const datum of inOrder) {
    while (true) {
      const last = kept.at(-1);
      if (!last || last.end <= datum.start) {
        kept.push(datum);
        break;
      }
      if (!isStronger(datum, last)) break;
      kept.pop();
    }
  }
  return kept;
}

/** Of one kind the longer datum stays, otherwise the more telling kind. */
const isStronger = (datum: Datum, other: Datum): boolean =>
  datum.kind === other.kind
    ? datum.end - datum.start > other.end - other.start
    : KINDS.indexOf(datum.kind) < KINDS.indexOf(other.kind);
