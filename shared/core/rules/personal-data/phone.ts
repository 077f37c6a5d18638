import { before, type Datum, type Detector } from './datum.ts';
import { digitGroups, type Group } from './digit-groups.ts';
import { canonicalNumber, isInternationalNumber, isOtherNationalNumber, isUkNumber } from './phone-shapes.ts';

/** No number has more groups than this. */
const GROUPS = 8;
/** UK numbers have so many digits, if they are written one by one. */
const SINGLE_DIGITS = 11;
/** A word that makes any number of the right length a telephone number. */
const LABEL =
  /(?:(?<![\p{L}])(?:tel(?:ephone|efon|[eé]fono|[eé]phone|efono|[eé]f|e)?|t[eé]l|phone|mobile|mob|handy|m[oó]vil|portable|cell(?:ulare)?|fax|whatsapp|тел(?:ефон)?|τηλ)\.?(?: (?:no|number|nr|num)\.?)?(?: is)?[ ]?[.:]?[ ]?|[☎📞📱🕿✆]\s?)\(?\+?$/iu;
/** Who is asked to call may be asked to call a number without any other name. */
const CALL =
  /(?<![\p{L}])(?:(?:(?:call|ring|dial|phone)(?: (?:me|us|him|her|them))?|(?:text|sms|message|contact|reach) (?:me|us|him|her|them))(?: (?:on|at|back on))?|ruft?(?: (?:mich|uns))? an|appele[rz](?:-(?:moi|nous))?(?: au| le)?|ll[aá]m[ae](?:me|nos)?(?: al)?|chiama(?:te|mi|ci)*(?: al| il| lo)?|bel|zadzwoń|звони(?:те)?|電話|电话|전화)[ ]?:?[ ]?\(?$/iu;
const EXTENSION =
  /^[ ,]{0,2}(?:(?:ext(?:ension|n)?\.?|x|poste|durchwahl)[ .:]{0,2}\d{1,6}(?![\p{L}\d])|\((?:ext(?:ension|n)?\.?|x)[ .:]{0,2}\d{1,6}\))/iu;
const YEARS = /^(?:1[0-9]|20)\d\d(?:[-/ ](?:\d\d|(?:1[0-9]|20)\d\d))*$/;
const HOURS = /^\d{1,2}[.]\d\d ?-? ?(?:\d{1,2}[.]\d\d)?$/;

/** Telephone numbers: international, as the UK writes its own, and any other where a word says that it is one. */
export const findPhones: Detector = function* ({ text }, references) {
  for (const groups of digitGroups(text)) {
    let after = -1;
    for (let first = 0; first < groups.length; ) {
      const found = numberFrom(text, groups, first, first === after);
      const isFree = found && !references.overlap(found.datum.start, found.datum.end);
      if (found && isFree) yield found.datum;
      if (found && isFree) after = found.next;
      first = found && isFree ? found.next : first + 1;
    }
  }
};

/** The longest number that begins with group `first`. */
function numberFrom(
  text: string,
  groups: readonly Group[],
  first: number,
  isAfterNumber: boolean,
): { datum: Datum; next: number } | undefined {
  const opening = groups[first];
  if (!opening) return undefined;
  const start = startOf(text, groups, first);
  const sign = /\+ ?$/.test(before(text, opening.start, 2)) ? '+' : undefined;
  const lead = before(text, opening.start, 24);
  const label = LABEL.test(lead) ? 'name' : CALL.test(lead) ? 'call' : undefined;
  const isLabelled = label !== undefined;
  if (!sign && !isLabelled && !mayOpen(opening)) return undefined;
  // 01223 335000/01223 335001: what the number before it left over.
  const isSecond = isAfterNumber && opening.joint === '/';
  if (!isLabelled && !isSecond && !isFreeBefore(text, start)) return undefined;
  for (const last of lastGroups(groups, first)) {
    const closing = groups[last];
    if (!closing || !isFreeAfter(text, closing.end, groups[last + 1])) continue;
    const run = groups.slice(first, last + 1);
    if (!isNumber(text, run, sign, label) || (!isLabelled && isInAList(groups, first, last))) continue;
    const extension = EXTENSION.exec(text.slice(closing.end, closing.end + 24))?.[0] ?? '';
    const value = canonicalNumber((sign ?? '') + withoutTrunkZero(run));
    return { datum: { kind: 'phone', start, end: closing.end + extension.length, value }, next: last + 1 };
  }
  return undefined;
}

/** The groups that a number from `first` may end with, the furthest first. */
function* lastGroups(groups: readonly Group[], first: number): Iterable<number> {
  const isSingle = (at: number): boolean => groups[at]?.digits.length === 1;
  const end = first + SINGLE_DIGITS;
  // Digits one by one are a number if they are as many as it has: longer rows are tables and patterns.
  if (isSingle(first) && isSingle(first + 1) && isSingle(first + 2)) {
    if (isSingle(end - 1) && !isSingle(end) && !isSingle(first - 1)) yield end - 1;
    return;
  }
  for (let last = Math.min(first + GROUPS, groups.length) - 1; last >= first; last -= 1) yield last;
}

/** Cheap: whether any national form could begin with this group. */
const mayOpen = ({ digits }: Group): boolean => /^0|^[2-9]\d\d$|^1$/.test(digits);

function isNumber(
  text: string,
  run: readonly Group[],
  sign: '+' | undefined,
  label: 'name' | 'call' | undefined,
): boolean {
  const written = {
    digits: run.map((group) => group.digits).join(''),
    groups: run.map((group) => group.digits),
    joints: run.slice(1).map((group) => group.joint),
  };
  if (written.digits.length > 18) return false;
  if (sign) return isInternationalNumber(withoutTrunkZero(run), '+');
  if (/^00[1-9]/.test(written.digits) && isInternationalNumber(withoutTrunkZero(run), '00')) return true;
  if (isUkNumber(written) || isOtherNationalNumber(written)) return true;
  const asWritten = text.slice(run[0]?.start, run.at(-1)?.end);
  const isLong = label === 'name' ? /^\d{6,13}$/ : /^\d{9,13}$/;
  return (
    label !== undefined && isLong.test(written.digits) && !YEARS.test(asWritten) && !HOURS.test(asWritten)
  );
}

/** Pairs that go on to either side, or count up, are a list of numbers and no French telephone: 01 02 03 04 05. */
function isInAList(groups: readonly Group[], first: number, last: number): boolean {
  const run = groups.slice(first, last + 1).map((group) => group.digits);
  if (run.length !== 5 || !run.every((digits) => digits.length === 2)) return false;
  if (groups[first - 1]?.digits.length === 2 || groups[last + 1]?.digits.length === 2) return true;
  return run.every((digits, index) => index === 0 || Number(digits) === Number(run[index - 1]) + 1);
}

/** +44 (0)1632 960123: the nought in brackets is not dialled from abroad. */
const withoutTrunkZero = (run: readonly Group[]): string =>
  run
    .map(({ digits, joint }) => (joint.endsWith('(') && digits.startsWith('0') ? digits.slice(1) : digits))
    .join('');

/** A number begins with its plus sign, and with a bracket that closes before it ends. */
function startOf(text: string, groups: readonly Group[], first: number): number {
  const opening = groups[first];
  if (!opening) return 0;
  const plus = /\+ ?$/.exec(before(text, opening.start, 2))?.[0].length ?? 0;
  const at = opening.start - plus;
  return text[at - 1] === '(' && groups[first + 1]?.joint.startsWith(')') ? at - 1 : at;
}

/** Not the tail of something longer: an amount, a shelfmark, a code, an address on the web. */
function isFreeBefore(text: string, start: number): boolean {
  const lead = before(text, start, 2);
  return !/[\p{L}\p{N}\p{Sc}#@&=%^+]$|[\p{L}\p{N}]_$|\d[.,:/-]$|[\p{L}][-.]$/u.test(lead);
}

/** Not the head of something longer. A group may be left out after a space or a slash only. */
function isFreeAfter(text: string, end: number, next: Group | undefined): boolean {
  if (next && next.start - end <= 3 && !/^(?: | ?\(|\/| - )$/.test(next.joint)) return false;
  const rest = text.slice(end, end + 2);
  if (/^[x]\d/i.test(rest)) return true;
  return !/^[\p{L}\p{N}%°]|^_[\p{L}\p{N}]|^[:,.-]\d/u.test(rest);
}
