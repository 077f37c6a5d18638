import examples from 'libphonenumber-js/examples.mobile.json';
import { getExampleNumber } from 'libphonenumber-js/max';
import type { Random } from '../random.ts';

/**
 * Personal data as people write it, made from the published definition of each kind and not from the detector.
 * All of it is made up: reserved domains, Ofcom's numbers for drama, the networks' test ranges.
 */
export type Kind = keyof typeof WRITTEN;

const LOCAL = [
  'enquiries',
  'reader',
  'second.reader',
  'a.b.reader',
  'o.reader',
  'r2',
  'reader_7',
  'language-desk',
  'leser',
  'lectrice1990',
];
const HOST = [
  'example.org',
  'example.com',
  'mail.example.net',
  'library.example',
  'cam.example.ac.uk',
  'a-b.example.co.uk',
  'lists.sub.example.edu',
];

const email = (random: Random): string => {
  const local = random.pick(LOCAL);
  const host = random.pick(HOST);
  switch (random.int(0, 9)) {
    case 0:
      return `${local}+${random.pick(['news', 'loans2026', 'x'])}@${host}`;
    case 1:
      return `${local}@${random.pick(['bücher.example', 'bibliothèque.example.fr', 'библиотека.рф', 'xn--bcher-kva.example'])}`;
    case 2:
      return `${local} ${random.pick(['[at]', '(at)', '{at}'])} ${host.replaceAll('.', ' dot ')}`;
    case 3:
      return `${local}(at)${host.replaceAll('.', '(dot)')}`;
    case 4:
      return `${local}[at]${host}`;
    case 5:
      return `${local}@${host}`.toUpperCase();
    default:
      return `${local}@${host}`;
  }
};

/** Ofcom, "Telephone numbers for use in TV and radio drama programmes". */
const DRAMA: readonly ((random: Random) => readonly [string, string, string])[] = [
  (random) => ['01632', '960', random.digits(3)],
  (random) => ['07700', '900', random.digits(3)],
  (random) => ['020', '7946', `0${random.digits(3)}`],
  (random) => ['0113', '496', `0${random.digits(3)}`],
  (random) => ['0161', '496', `0${random.digits(3)}`],
  (random) => ['0131', '496', `0${random.digits(3)}`],
  (random) => ['029', '2018', `0${random.digits(3)}`],
  (random) => ['01223', '3', random.digits(5)],
];

const ukPhone = (random: Random): string => {
  const [area, middle, end] = random.pick(DRAMA)(random);
  const rest = area === '01223' ? `${middle}${end}` : undefined;
  const tail = rest ?? random.pick([`${middle} ${end}`, `${middle}${end}`]);
  const bare = area.slice(1);
  switch (random.int(0, 9)) {
    case 0:
      return `+44 ${bare} ${tail}`;
    case 1:
      return `+44 (0)${bare} ${tail}`;
    case 2:
      return `+44${bare}${middle}${end}`;
    case 3:
      return `0044 ${bare} ${tail}`;
    case 4:
      return `(${area}) ${tail}`;
    case 5:
      return `${area}-${tail.replace(' ', '-')}`;
    case 6:
      return `${area}${middle}${end}`;
    case 7:
      return `${area} ${tail} ${random.pick(['ext. 123', 'ext 45', 'x123', 'extension 4021'])}`;
    case 8:
      return `${area}.${tail.replace(' ', '.')}`;
    default:
      return `${area} ${tail}`;
  }
};

const COUNTRIES = [
  'FR',
  'DE',
  'ES',
  'IT',
  'PT',
  'RU',
  'US',
  'IE',
  'NL',
  'CH',
  'AT',
  'GR',
  'PL',
  'UA',
  'BR',
  'MX',
  'AR',
  'JP',
  'CN',
  'IN',
  'AU',
  'ZA',
  'SE',
] as const;
const foreignPhone = (random: Random): string => {
  const example = getExampleNumber(random.pick(COUNTRIES), examples);
  if (!example) throw new Error('Expected an example number for every country of the list.');
  const written = example.formatInternational();
  switch (random.int(0, 3)) {
    case 0:
      return example.number;
    case 1:
      return written.replaceAll(' ', '-');
    default:
      return written;
  }
};

const OUTWARD = [
  'CB3',
  'CB1',
  'CB23',
  'SW1A',
  'W1A',
  'EC1A',
  'N1',
  'M1',
  'B33',
  'CR2',
  'DN55',
  'EH8',
  'OX1',
  'BT7',
  'LL57',
  'AB24',
  'WC1E',
  'JE2',
  'IM1',
  'GY1',
  'ZE1',
  'SE1',
  'E1W',
];
const postcode = (random: Random): string => {
  const inward = `${random.digits(1)}${random.letters(2, 'ABDEFGHJLNPQRSTUWXYZ')}`;
  const outward = random.pick(OUTWARD);
  switch (random.int(0, 11)) {
    case 0:
      return `${outward}${inward}`;
    case 1:
      return `${outward[0]}${outward.slice(1).toLowerCase()} ${inward[0]}${inward.slice(1).toLowerCase()}`.replace(
        /(\d)(st|nd|rd|th)$/,
        '$1DA',
      );
    case 2:
      return random.pick(['GIR 0AA', `BFPO ${random.int(1, 900)}`]);
    default:
      return `${outward} ${inward}`;
  }
};

const nino = (random: Random): string => {
  const prefix = random.pick(['AB', 'CE', 'JG', 'PW', 'SR', 'HL', 'MX', 'RZ', 'AA', 'YT']);
  const pairs = [random.digits(2), random.digits(2), random.digits(2)];
  const suffix = random.pick(['A', 'B', 'C', 'D']);
  switch (random.int(0, 5)) {
    case 0:
      return `${prefix}${pairs.join('')}${suffix}`;
    case 1:
      return `${prefix} ${pairs.join('')} ${suffix}`;
    case 2:
      return `${prefix}-${pairs.join('-')}-${suffix}`;
    case 3:
      return `${prefix}${pairs.join('')}${suffix}`.toLowerCase();
    default:
      return [prefix, ...pairs, suffix].join(' ');
  }
};

/** NHS Data Dictionary, "NHS NUMBER": nine digits weighted 10 to 2, modulus 11. */
const nhs = (random: Random): string => {
  for (;;) {
    const nine = `${random.pick(['4', '6', '7', '9'])}${random.digits(8)}`;
    const sum = [...nine].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check === 10) continue;
    const ten = `${nine}${check}`;
    return random.pick([
      ten,
      ten.replace(/(...)(...)(....)/, '$1 $2 $3'),
      ten.replace(/(...)(...)(....)/, '$1-$2-$3'),
    ]);
  }
};

const luhnDigit = (digits: string): string => {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return String((10 - (sum % 10)) % 10);
};

const NETWORKS: readonly (readonly [string, number])[] = [
  ['4', 16],
  ['4929', 16],
  ['51', 16],
  ['55', 16],
  ['2221', 16],
  ['2720', 16],
  ['34', 15],
  ['37', 15],
  ['6011', 16],
  ['65', 16],
  ['3528', 16],
  ['3589', 16],
  ['62', 16],
  ['6759', 16],
  ['4', 19],
];
const card = (random: Random): string => {
  const [prefix, length] = random.pick(NETWORKS);
  const body = prefix + random.digits(length - prefix.length - 1);
  const number = body + luhnDigit(body);
  const groups =
    length === 15
      ? number.replace(/^(.{4})(.{6})(.{5})$/, '$1 $2 $3')
      : number.replace(/(.{4})(?=.)/g, '$1 ');
  return random.pick([number, groups, groups, groups.replaceAll(' ', '-')]);
};

/** SWIFT IBAN registry: country, length, shape of the account part (A letters, 9 digits). */
const IBANS: readonly (readonly [string, string])[] = [
  ['GB', 'AAAA99999999999999'],
  ['DE', '999999999999999999'],
  ['FR', '99999999999999999999999'],
  ['ES', '99999999999999999999'],
  ['IT', 'A9999999999999999999999'],
  ['NL', 'AAAA9999999999'],
  ['IE', 'AAAA99999999999999'],
  ['CH', '99999999999999999'],
  ['PL', '999999999999999999999999'],
  ['NO', '99999999999'],
  ['PT', '999999999999999999999'],
  ['MT', 'AAAA99999999999999999999999'],
];
const iban = (random: Random): string => {
  const [country, shape] = random.pick(IBANS);
  const account = [...shape].map((at) => (at === 'A' ? random.letters(1) : random.digits(1))).join('');
  const asNumber = [...`${account}${country}00`].map((at) => String(Number.parseInt(at, 36))).join('');
  const check = String(98n - (BigInt(asNumber) % 97n)).padStart(2, '0');
  const whole = `${country}${check}${account}`;
  const grouped = whole.replace(/(.{4})(?=.)/g, '$1 ');
  return random.pick([whole, grouped, grouped, whole.toLowerCase()]);
};

/** By kind, as `args.kind` has it. */
export const WRITTEN = {
  email,
  phone: (random: Random): string => (random.chance(0.65) ? ukPhone(random) : foreignPhone(random)),
  'uk-postcode': postcode,
  'uk-nino': nino,
  'uk-nhs': nhs,
  'payment-card': card,
  iban,
} as const;
