import type { Random } from '../../random.ts';

function luhn(digits: string): string {
  let sum = 0;
  for (let at = digits.length - 1, isDoubled = true; at >= 0; at -= 1, isDoubled = !isDoubled) {
    const value = Number(digits[at]) * (isDoubled ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return digits + ((10 - (sum % 10)) % 10);
}

/** ISO/IEC 7812 ranges of the networks that people carry, and the lengths that they issue. */
const CARDS: readonly (readonly [string, number])[] = [
  ['4', 16],
  ['4532', 16],
  ['52', 16],
  ['5425', 16],
  ['2300', 16],
  ['2719', 16],
  ['34', 15],
  ['37', 15],
  ['6011', 16],
  ['6445', 16],
  ['3530', 16],
  ['6212', 16],
  ['6304', 16],
  ['5018', 16],
  ['2201', 16],
  ['36', 14],
];

export function card(random: Random): string {
  const [prefix, length] = random.pick(CARDS);
  const number = luhn(prefix + random.digits(length - 1 - prefix.length));
  const shape =
    length === 16 ? /(.{4})(.{4})(.{4})(.{4})/ : length === 15 ? /(.{4})(.{6})(.{5})/ : /(.{4})(.{6})(.{4})/;
  const by = (mark: string): string =>
    number.replace(shape, length === 16 ? `$1${mark}$2${mark}$3${mark}$4` : `$1${mark}$2${mark}$3`);
  // Fourteen digits on end are a library's barcode more often than a card.
  return random.pick([length === 14 ? by(' ') : number, by(' '), by(' '), by('-'), by('\u00a0')]);
}

/** Every country of the SWIFT registry whose account part is of digits, and some whose has letters (A). */
const ACCOUNTS: Readonly<Record<string, string>> = {
  AD: '9'.repeat(20),
  AE: '9'.repeat(19),
  AT: '9'.repeat(16),
  BE: '9'.repeat(12),
  BG: `AAAA${'9'.repeat(14)}`,
  CY: '9'.repeat(24),
  CZ: '9'.repeat(20),
  DE: '9'.repeat(18),
  DK: '9'.repeat(14),
  EE: '9'.repeat(16),
  FI: '9'.repeat(14),
  GE: `AA${'9'.repeat(16)}`,
  GI: `AAAA${'9'.repeat(15)}`,
  GR: '9'.repeat(23),
  HR: '9'.repeat(17),
  HU: '9'.repeat(24),
  IL: '9'.repeat(19),
  IS: '9'.repeat(22),
  KW: `AAAA${'9'.repeat(22)}`,
  LI: '9'.repeat(17),
  LT: '9'.repeat(16),
  LU: '9'.repeat(16),
  LV: `AAAA${'9'.repeat(13)}`,
  MC: '9'.repeat(23),
  MD: '9'.repeat(20),
  PK: `AAAA${'9'.repeat(16)}`,
  QA: `AAAA${'9'.repeat(21)}`,
  RO: `AAAA${'9'.repeat(16)}`,
  RS: '9'.repeat(18),
  SA: '9'.repeat(20),
  SE: '9'.repeat(20),
  SI: '9'.repeat(15),
  SK: '9'.repeat(20),
  SM: `A${'9'.repeat(22)}`,
  TR: '9'.repeat(22),
  UA: '9'.repeat(25),
  XK: '9'.repeat(16),
};

export function iban(random: Random): string {
  const country = random.pick(Object.keys(ACCOUNTS));
  const account = [...(ACCOUNTS[country] ?? '')]
    .map((at) => (at === 'A' ? random.letters(1) : random.digits(1)))
    .join('');
  const value = [...`${account}${country}00`].map((at) => Number.parseInt(at, 36)).join('');
  const whole = `${country}${String(98n - (BigInt(value) % 97n)).padStart(2, '0')}${account}`;
  const grouped = whole.replace(/(.{4})(?=.)/g, '$1 ');
  return random.pick([
    whole,
    grouped,
    grouped,
    grouped.replaceAll(' ', '-'),
    grouped.replaceAll(' ', '\u00a0'),
    whole.toLowerCase(),
  ]);
}

const hex = (random: Random, count: number): string => random.letters(count, '0123456789abcdef');

export function ip(random: Random): string {
  switch (random.int(0, 6)) {
    case 0:
      return `2001:db8:${hex(random, 4)}:${random.int(1, 9)}::${random.int(1, 9)}`;
    case 1:
      return Array.from({ length: 8 }, () => `a${hex(random, 3)}`).join(':');
    case 2:
      return `fe80::${hex(random, 4)}:${hex(random, 4)}:fe${hex(random, 2)}:${hex(random, 4)}`;
    case 3:
      return `192.168.${random.int(0, 255)}.${random.int(1, 254)}`;
    case 4:
      return `10.${random.int(0, 255)}.${random.int(0, 255)}.${random.int(1, 254)}`;
    default:
      return `203.0.113.${random.int(1, 254)}`;
  }
}

export function mac(random: Random): string {
  const pairs = ['3c', ...Array.from({ length: 5 }, () => hex(random, 2))];
  return random.pick([
    pairs.join(':'),
    pairs.join(':').toUpperCase(),
    pairs.join('-'),
    pairs.join('-').toUpperCase(),
    pairs.join('').replace(/(.{4})(.{4})(.{4})/, '$1.$2.$3'),
  ]);
}
