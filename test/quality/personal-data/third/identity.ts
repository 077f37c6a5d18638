import type { Random } from '../../random.ts';

/** Months as forms print them, messages shorten them, and letters write them out. */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const two = (number: number): string => String(number).padStart(2, '0');

export function dateOfBirth(random: Random): string {
  const [day, month, year] = [random.int(1, 28), random.int(1, 12), random.int(1931, 2009)];
  const name = MONTHS[month - 1] ?? '';
  const ordinal =
    day % 10 === 1 && day !== 11
      ? 'st'
      : day % 10 === 2 && day !== 12
        ? 'nd'
        : day % 10 === 3 && day !== 13
          ? 'rd'
          : 'th';
  switch (random.int(0, 13)) {
    case 0:
      return `${day} ${name} ${year}`;
    case 1:
      return `${name} ${day}, ${year}`;
    case 2:
      return `${day}${ordinal} ${name} ${year}`;
    case 3:
      return `${day}${ordinal} of ${name} ${year}`;
    case 4:
      return `${day} ${name.slice(0, 3)} ${year}`;
    case 5:
      return `${two(day)}-${name.slice(0, 3)}-${year}`;
    case 6:
      return `${year}-${two(month)}-${two(day)}`;
    case 7:
      return `${year}/${two(month)}/${two(day)}`;
    case 8:
      return `${day}.${month}.${year}`;
    case 9:
      return `${day}/${month}/${String(year).slice(2)}`;
    case 10:
      return `${two(day)} ${two(month)} ${year}`;
    case 11:
      return `${two(day)}-${two(month)}-${year}`;
    default:
      return `${two(day)}/${two(month)}/${year}`;
  }
}

/** HM Passport Office: nine digits; since 2015 printed on end, on forms also by threes. */
export const passport = (random: Random): string => {
  const nine = `${random.int(1, 9)}${random.digits(8)}`;
  return random.pick([nine, nine, nine, nine.replace(/(...)(...)(...)/, '$1 $2 $3')]);
};

/** DVLA, "Driver number": surname, decade, month, day, year, initials, a digit that tells namesakes apart, two check characters. */
export const drivingLicence = (random: Random): string => {
  const surname = random.pick([
    'JONES',
    'SMITH',
    'MACDO',
    'LEE99',
    'COX99',
    'OBRIE',
    'WU999',
    'FLETC',
    'PATEL',
    'NG999',
  ]);
  const month = random.int(1, 12) + (random.chance(0.5) ? 50 : 0);
  const born = `${random.digits(1)}${two(month)}${two(random.int(1, 28))}${random.digits(1)}`;
  const initials = random.letters(1) + (random.chance(0.4) ? '9' : random.letters(1));
  const end = `${initials}${random.int(2, 9)}${random.letters(2)}`;
  const whole = `${surname}${born}${end}`;
  return random.pick([
    whole,
    whole,
    whole.toLowerCase(),
    `${surname} ${born} ${end}`,
    `${surname}-${born}-${end}`,
  ]);
};

/** DVLA, INF104: current, prefix, suffix and dateless marks; DVA: Northern Ireland. */
export const vehicle = (random: Random): string => {
  const letters = 'ABCDEFGHJKLMNPRSTVWXY';
  const three = random.letters(3, letters);
  switch (random.int(0, 8)) {
    case 0:
      return `${random.pick(['A', 'F', 'K', 'P', 'X'])}${random.int(21, 999)} ${three}`;
    case 1:
      return `${three} ${random.int(1, 999)}${random.pick(['B', 'H', 'M', 'T', 'Y'])}`;
    case 2:
      return `${random.pick(['A', 'B', 'C', 'S'])}${random.pick(['IA', 'AZ', 'EZ', 'IW'])} ${random.int(10, 9999)}`;
    case 3:
      return `${random.pick(['AB', 'KX', 'LD', 'YP', 'SF'])}${random.pick(['02', '19', '51', '70', '73'])}${three}`;
    default:
      return `${random.pick(['AB', 'KX', 'LD', 'YP', 'SF'])}${random.pick(['02', '19', '51', '70', '73'])} ${three}`;
  }
};

/** Numbers of cards and readers, as libraries and universities print them. */
export const libraryCard = (random: Random): string =>
  random.pick([
    `2${random.digits(13)}`,
    random.digits(8),
    `V${random.digits(6)}`,
    `${random.letters(2)}${random.digits(7)}`,
    random.digits(10),
  ]);

export const nino = (random: Random): string => {
  const prefix = random.letters(1, 'ABCEGHJKLMNPRSTWXYZ') + random.letters(1, 'ACEHJLMPRSWXYZ');
  const pairs = [random.digits(2), random.digits(2), random.digits(2)];
  const suffix = random.pick(['A', 'B', 'C', 'D']);
  if (['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ'].includes(prefix)) return nino(random);
  return random.pick([
    `${prefix}${pairs.join('')}${suffix}`,
    [prefix, ...pairs, suffix].join(' '),
    [prefix, ...pairs, suffix].join('-'),
    [prefix, ...pairs, suffix].join('.'),
    `${prefix} ${pairs.join('')} ${suffix}`,
    `${prefix} ${pairs.join(' ')}${suffix}`,
    `${prefix}${pairs.join('')}${suffix}`.toLowerCase(),
  ]);
};

export const nhs = (random: Random): string => {
  const nine = random.pick(['4', '5', '6', '7', '9']) + random.digits(8);
  const sum = [...nine].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  if (check === 10) return nhs(random);
  const ten = `${nine}${check}`;
  return random.pick([
    ten,
    ten.replace(/(...)(...)(....)/, '$1 $2 $3'),
    ten.replace(/(...)(...)(....)/, '$1 $2 $3'),
    ten.replace(/(...)(...)(....)/, '$1-$2-$3'),
  ]);
};
