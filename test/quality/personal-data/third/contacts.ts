import examples from 'libphonenumber-js/examples.mobile.json';
import { type CountryCode, getCountries, getExampleNumber } from 'libphonenumber-js/max';
import type { Random } from '../../random.ts';

const LOCAL = [
  'j.ashworth',
  'maria_k',
  'pwhelan88',
  'tom',
  'anna-lena.fuchs',
  'k',
  "d'arcy",
  'mml-reader',
  'x9z',
  'Li.Wei',
];
const HOST = [
  'example.com',
  'post.example',
  'students.example.ac.uk',
  'mail.example.de',
  'example.museum',
  'sub.dept.example.edu.au',
  'exämple.org',
];

/** An address as it is typed, and as it is hidden from programs that gather addresses. */
export function email(random: Random): string {
  const [local, host] = [random.pick(LOCAL), random.pick(HOST)];
  const plain = local.replace("'", '');
  const dotted = host.replaceAll('.', ' dot ');
  switch (random.int(0, 16)) {
    case 0:
      return `${plain} at ${dotted}`;
    case 1:
      return `${plain.replaceAll('.', ' dot ')} at ${dotted}`;
    case 2:
      return `${plain} [at] ${host.replaceAll('.', ' [dot] ')}`;
    case 3:
      return `${plain}[at]${host.replaceAll('.', '[dot]')}`;
    case 4:
      return `${plain} (at) ${host}`;
    case 5:
      return `${plain} AT ${host.replaceAll('.', ' DOT ')}`;
    case 6:
      return `${plain}(@)${host}`;
    case 7:
      return `${plain}_at_${host.replaceAll('.', '_dot_')}`;
    case 8:
      return `${plain}＠${host}`;
    case 9:
      return `${plain}\u200b@${host}`;
    default:
      return `${local}@${host}`;
  }
}

/** Ofcom's ranges for drama, which nobody has. */
const DRAMA = [
  '01632 960',
  '07700 900',
  '020 7946 0',
  '0121 496 0',
  '0151 496 0',
  '0141 496 0',
  '028 9649 6',
  '029 2018 0',
  '0117 496 0',
  '0808 157 0',
  '0306 999 0',
];

export function ukPhone(random: Random): string {
  const start = random.pick(DRAMA);
  const missing = 11 - start.replaceAll(' ', '').length;
  const written = `${start}${missing === 3 && start.endsWith('0') && /\d{3}$/.test(start) && !/ \d$/.test(start) ? ' ' : ''}${random.digits(missing)}`;
  const digits = written.replaceAll(' ', '');
  const [area = ''] = written.split(' ');
  const rest = written.slice(area.length + 1);
  switch (random.int(0, 15)) {
    case 0:
      return digits;
    case 1:
      return `(${area}) ${rest}`;
    case 2:
      return `+44 ${written.slice(1)}`;
    case 3:
      return `+44 (0) ${written.slice(1)}`;
    case 4:
      return `+44(0)${digits.slice(1)}`;
    case 5:
      return `0044 ${written.slice(1)}`;
    case 6:
      return `0044${digits.slice(1)}`;
    case 7:
      return written.replaceAll(' ', '-');
    case 8:
      return written.replaceAll(' ', '.');
    case 9:
      return written.replaceAll(' ', '\u00a0');
    case 10:
      return `${written} ext ${random.int(10, 9999)}`;
    case 11:
      return `${written} x${random.int(100, 999)}`;
    case 12:
      return written.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    default:
      return written;
  }
}

/** Whatever country: with its code, in one of the groupings that the country itself uses. */
export function worldPhone(random: Random): string {
  const countries: CountryCode[] = getCountries().filter((country) => country !== 'GB');
  const example = getExampleNumber(random.pick(countries), examples);
  if (!example) return worldPhone(random);
  const written = example.formatInternational();
  switch (random.int(0, 7)) {
    case 0:
      return example.number;
    case 1:
      return written.replaceAll(' ', '-');
    case 2:
      return written.replaceAll(' ', '.');
    case 3:
      return written.replace(/^\+(\d+) /, '00$1 ');
    case 4:
      return written.replace(/^\+(\d+) /, '(+$1) ');
    default:
      return written;
  }
}

/** One of each shape that the Post Office uses (A9, A99, AA9, AA99, A9A, AA9A), from all four nations and the islands. */
const OUTWARD = [
  'L8',
  'G12',
  'S10',
  'YO10',
  'CF10',
  'EH1',
  'AB10',
  'BT48',
  'SY23',
  'TD1',
  'KW15',
  'HS1',
  'TR21',
  'W1T',
  'N1C',
  'SE1P',
  'SW1H',
  'WC2R',
  'EC4Y',
  'NW1W',
  'GY8',
  'JE3',
  'IM9',
  'SA1',
  'DT4',
  'ML11',
  'WF1',
  'WV10',
  'HX1',
  'UB8',
];

export function postcode(random: Random): string {
  const outward = random.pick(OUTWARD);
  const inward = random.digits(1) + random.letters(2, 'ABDEFGHJLNPQRSTUWXYZ');
  switch (random.int(0, 12)) {
    case 0:
      return `${outward}${inward}`;
    case 1:
      return `${outward}\u00a0${inward}`;
    case 2:
      return random.pick([
        'BFPO 801',
        'BFPO 2',
        'BF1 3AA',
        'GIR 0AA',
        'FIQQ 1ZZ',
        'STHL 1ZZ',
        'ASCN 1ZZ',
        'GX11 1AA',
        'TKCA 1ZZ',
      ]);
    case 3:
      return `${outward} ${random.digits(1)}${random.letters(2, 'aefpuwx')}`.toLowerCase();
    default:
      return `${outward} ${inward}`;
  }
}
