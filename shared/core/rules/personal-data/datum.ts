import type { PlainText } from './plain-text.ts';
import type { References } from './references.ts';

/** The kinds of personal data, most telling first: where two overlap, the earlier one is what it is. */
export const KINDS = [
  'iban',
  'payment-card',
  'uk-bank-account',
  'uk-driving-licence',
  'uk-nino',
  'uk-nhs',
  'uk-passport',
  'email',
  'mac',
  'ip',
  'library-card',
  'date-of-birth',
  'phone',
  'uk-vehicle-registration',
  'uk-postcode',
] as const;
export type PersonalDataKind = (typeof KINDS)[number];

/** One datum, by its place in the plain text. */
export type Datum = {
  readonly kind: PersonalDataKind;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** The same for every way of writing the same datum, to compare it with the library's own contacts. */
  readonly value: string;
};

/** Finds one kind of personal data. Runs in time linear in the length of the text, whatever the text is. */
export type Detector = (plain: PlainText, references: References) => Iterable<Datum>;

/** No letter or digit touches the run from `start` to `end`, also not across an underscore (`_CB3 9DA_` may be Markdown). */
export const standsAlone = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}\p{M}]_?$/u.test(text.slice(Math.max(0, start - 2), start)) && endsAlone(text, end);

/** The same of the end alone. */
export const endsAlone = (text: string, end: number): boolean =>
  !/^_?[\p{L}\p{N}\p{M}]/u.test(text.slice(end, end + 2));

/** What stands right before a place, at most `length` characters of it. */
export const before = (text: string, at: number, length: number): string =>
  text.slice(Math.max(0, at - length), at);

/** The digits of a text, all else left out. */
export const digitsOf = (text: string): string => text.replace(/\D/g, '');
