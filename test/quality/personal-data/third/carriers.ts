import type { Random } from '../../random.ts';
import { email, postcode, ukPhone, worldPhone } from './contacts.ts';
import { dateOfBirth, drivingLicence, libraryCard, nhs, nino, passport, vehicle } from './identity.ts';
import { card, iban, ip, mac } from './numbers.ts';

/** How one kind is written, and sentences in which it stands; `%` is the datum. */
export type Carried = {
  readonly kind: string;
  readonly write: (random: Random) => string;
  readonly in: readonly string[];
};

/** The scoring set's sentences. Nobody looks at what goes wrong in them while a detector is being worked on. */
export const SCORING: readonly Carried[] = [
  {
    kind: 'email',
    write: email,
    in: [
      'You can write to % about the concert.',
      'Found a scarf in the hall; its owner is %',
      'My address is %, I answer at weekends',
      'Signed up so far: %',
      'Send the poem to %!',
      '% wants a copy too',
      'Kontakt: %',
      'Contact (%) for the key',
      'Ask Tom → %',
    ],
  },
  {
    kind: 'phone',
    write: ukPhone,
    in: [
      'You can ring % until six.',
      'Lost keys? %',
      'Her mobile is %',
      'For the hall dial %, then wait',
      'Text or call: %',
      'Call me on % about the sofa',
      'Phone number %',
      'The porter (%) has it',
      'Fax % or come by',
      'On the night: %.',
    ],
  },
  {
    kind: 'phone',
    write: worldPhone,
    in: [
      'Her number abroad is %',
      'Reach the author at %.',
      'Call % from outside',
      'Agent: %',
      'WhatsApp: % please',
      '% (the embassy)',
      'Tel. %',
      'Our partner library answers on %',
    ],
  },
  {
    kind: 'uk-postcode',
    write: postcode,
    in: [
      'Post it to 14 Elm Grove, Newtown, %',
      'His flat at 3 Quay Street, % is empty.',
      'Postcode % on the form',
      'Collect it from %.',
      'Moved house! New place: 8 The Row, %',
      'Home address: The Cottage, Long Lane, %, UK',
      'from % with love',
    ],
  },
  {
    kind: 'uk-nino',
    write: nino,
    in: [
      'My National Insurance number is %',
      'NI number: %.',
      'NINO: % (new starter)',
      'payroll needs her NI no. %',
      'Her National Insurance No % was on the slip',
      'N.I. number – %',
    ],
  },
  {
    kind: 'uk-nhs',
    write: nhs,
    in: [
      'My NHS number is %',
      'NHS No: %',
      'NHS number % belongs to the boy',
      'the NHS number on the card reads %',
      'Letter for NHS no. %',
      'NHS ID %',
      'Her NHS number: %.',
    ],
  },
  {
    kind: 'uk-passport',
    write: passport,
    in: [
      'Passport number: %',
      'Passport no. %',
      'passport % was left on the copier',
      'My passport number is %.',
      'A UK passport (%) was handed in',
      'British passport No %, expires 2031',
      'Passport: %',
    ],
  },
  {
    kind: 'uk-driving-licence',
    write: drivingLicence,
    in: [
      'Driving licence: %',
      'Licence number % was found',
      'driver number %.',
      'Photocard % at the desk',
      'DVLA has % on file',
      'My driving licence no. is %',
    ],
  },
  {
    kind: 'uk-vehicle-registration',
    write: vehicle,
    in: [
      'The car % blocks the ramp.',
      'Would the owner of the vehicle % please move it',
      'Registration: %, a blue van',
      'A grey Golf, reg %, has its lights on',
      'Number plate %',
      'His car’s number plate is %',
      'Van reg. % parked at the back',
    ],
  },
  {
    kind: 'payment-card',
    write: card,
    in: [
      'Card number: %',
      'My credit card % was refused',
      'Pay with %, please',
      'He typed % into the wrong field',
      'Debit card % expiry 04/29',
      'Mastercard % was left here',
      'Refund to card %.',
    ],
  },
  {
    kind: 'iban',
    write: iban,
    in: [
      'IBAN: %',
      'My bank account is %',
      'Send the money to %, thanks',
      'Rent goes to % each month',
      'Bank details: %.',
      'Konto %',
      'He pays from %',
    ],
  },
  {
    kind: 'ip',
    write: ip,
    in: [
      'The request came from IP %',
      'His IP address is %',
      'Server %, port 22',
      'Logged in from %',
      'Her computer has the address %',
      'IP: %',
      'ping % fails',
    ],
  },
  {
    kind: 'mac',
    write: mac,
    in: [
      'MAC address %',
      'Her laptop is %',
      'Device % joined the network',
      'wlan0 %',
      'Blocked: %',
      'MAC: %.',
    ],
  },
  {
    kind: 'date-of-birth',
    write: dateOfBirth,
    in: [
      'Date of birth: %',
      'DOB %',
      'D.O.B. %',
      'My date of birth is %',
      'Her date of birth was given as %.',
      'DoB: %, student',
      'Birth date %',
      'Date of birth (%)',
      'DOB: %; card renewed',
      'date of birth – %',
      'He gave his date of birth as %',
    ],
  },
  {
    kind: 'library-card',
    write: libraryCard,
    in: [
      'Library card number: %',
      'Library card no. %',
      'My library card number is %',
      'Student ID: %',
      'University card number % was found',
      'Reader number %',
      'borrower number: %',
      'Membership number %',
    ],
  },
];
