import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js/max';
import { remember } from '../reading/remember.ts';

/** How a number's digits are grouped: `01632 960123` is `5 6`. Joints are kept where they matter. */
export type Written = {
  readonly digits: string;
  readonly groups: readonly string[];
  readonly joints: readonly string[];
};

/**
 * Numbers that Ofcom keeps free for drama ("Telephone numbers for use in TV and radio drama programmes"). They are
 * used in examples and forms, and libphonenumber knows most of them as invalid.
 */
const DRAMA =
  /^(?:01632960|07700900|02079460|011[3-8]4960|01[2-6]14960|01914980|02896496|02920180|08081570|09098790|03069990)\d{3}$/;

/** The groupings that the UK's numbering plan gives (Ofcom, National Telephone Numbering Plan). */
const CANONICAL =
  /^(?:02\d \d{4} \d{4}|02\d \d{8}|02\d{2} \d{3} \d{4}|01(?:1\d|\d1) \d{3} \d{4}|01(?:1\d|\d1) \d{7}|01\d{3} (?:\d{6}|\d{3} \d{3}|\d{2} \d{2} \d{2})|07\d{3} (?:\d{6}|\d{3} \d{3}|\d{2} \d{2} \d{2})|0[389]\d{2} (?:\d{3} \d{4}|\d{7}|\d{3} \d{3}|\d{2} \d{2} \d{3}|\d{6}))$/;

/** A number as it is dialled in the UK. */
export function isUkNumber({ digits, groups, joints }: Written): boolean {
  if (!/^0[1235789]\d{8,9}$/.test(digits)) return false;
  // Digit by digit: 0 7 7 0 0 9 0 0 1 2 3, and not 0 1 2 3 4 5 6 7 8 9.
  if (groups.every((group) => group.length === 1))
    return digits.length === 11 && joints.every((joint) => joint === joints[0]) && isKnown(digits);
  if (!groups.every((group) => group.length > 1)) return false;
  // Pages and record numbers come in equal halves: 01234-01256.
  if (groups.length === 2 && joints[0] === '-' && groups[0]?.length === groups[1]?.length) return false;
  if (DRAMA.test(digits) || CANONICAL.test(groups.join(' '))) return true;
  if (groups.length === 1 && /^07\d{9}$/.test(digits)) return true;
  return groups.length <= 4 && isValid(digits, 'GB');
}

/** A number with its country, after + or 00. */
export function isInternationalNumber(digits: string, sign: '+' | '00'): boolean {
  const number = `+${sign === '00' ? digits.slice(2) : digits}`;
  if (digits.length < 6 || digits.length > 17) return false;
  const found = parsed(number);
  if (!found) return false;
  if (found.countryCallingCode === '44' && DRAMA.test(`0${found.nationalNumber}`)) return true;
  // A plus sign says enough for a number that only has the right length; two noughts do not.
  return sign === '+' && digits.length >= 8 ? found.isPossible() : found.isValid();
}

/** The two other national forms that nobody writes for anything else: 01 42 68 53 00 and (617) 495-2411. */
export function isOtherNationalNumber({ digits, groups, joints }: Written): boolean {
  const shape = groups.map((group) => group.length).join(' ');
  const isEven = joints.every((joint) => joint === joints[0]);
  if (shape === '2 2 2 2 2' && isEven && / |\.|-/.test(joints[0] ?? ''))
    return isValid(digits, 'FR') || /^019900/.test(digits);
  if (shape === '1 3 3 2 2' && digits.startsWith('8')) return isValid(digits, 'RU');
  if (shape === '1 3 3 4') return isEven && joints[0] === '-' && isValid(`+${digits}`, 'US');
  if (shape !== '3 3 4' || !/^[2-9]\d\d[2-9]/.test(digits)) return false;
  if (joints[0]?.startsWith(')')) return true;
  return isEven && /[.-]/.test(joints[0] ?? '') && (isValid(digits, 'US') || /^[2-9]\d\d55501/.test(digits));
}

const isKnown = (digits: string): boolean => DRAMA.test(digits) || isValid(digits, 'GB');

const isValid = (digits: string, country: keyof typeof VALID): boolean => VALID[country](digits);

/** A text of one number again and again asks the same question thousands of times, and the answer is dear. */
const validIn = (country: CountryCode): ((digits: string) => boolean) =>
  remember((digits) => parsePhoneNumber(digits, country)?.isValid() ?? false);
const VALID = {
  GB: validIn('GB'),
  FR: validIn('FR'),
  US: validIn('US'),
  RU: validIn('RU'),
};
const parsed = remember((number) => parsePhoneNumber(number));

/** The same number for every way of writing it: +44 1223, 0044 (0)1223 and 01223 are one. */
export function canonicalNumber(written: string): string {
  const number = written.replace(/[^\d+]/g, '').replace(/^00/, '+');
  return number.replace(/^\+440/, '+44').replace(/^0(?=[1-9])/, '+44');
}
