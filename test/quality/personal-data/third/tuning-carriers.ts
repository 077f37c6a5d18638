import type { Carried } from './carriers.ts';
import { email, postcode, ukPhone, worldPhone } from './contacts.ts';
import { dateOfBirth, drivingLicence, libraryCard, nhs, nino, passport, vehicle } from './identity.ts';
import { card, iban, ip, mac } from './numbers.ts';

/** Other sentences than the scoring set's, to look at while working on the detectors. */
export const TUNING: readonly Carried[] = [
  {
    kind: 'email',
    write: email,
    in: [
      'Drop us a line: %',
      'Please e-mail % by noon.',
      'The speaker is %',
      'To: %',
      'see % for the rest',
      'Write (%)',
    ],
  },
  {
    kind: 'phone',
    write: ukPhone,
    in: [
      'Please phone %.',
      'Call %',
      'You can reach him on %, mornings',
      'Telephone: %',
      'Message % today',
      'Number: %',
      'Ask at % or online',
    ],
  },
  {
    kind: 'phone',
    write: worldPhone,
    in: ['From abroad: %', 'Ring % now', 'The hotel is %.', 'Phone: %', 'Mobile %, evenings'],
  },
  {
    kind: 'uk-postcode',
    write: postcode,
    in: [
      'Come to 2 Mill Road, Oldtown, %.',
      'Address: Flat 1, North Street, %',
      'Posted from %',
      'Post code: %',
      'Her house, %, is for sale',
    ],
  },
  {
    kind: 'uk-nino',
    write: nino,
    in: [
      'National Insurance: %',
      'NI: %',
      'His NI number, %, was wrong',
      'Our form says National Insurance number %.',
    ],
  },
  {
    kind: 'uk-nhs',
    write: nhs,
    in: ['NHS: %', 'Please give your NHS number, %.', 'NHS number is %', 'NHS Number (%)'],
  },
  {
    kind: 'uk-passport',
    write: passport,
    in: [
      'passport no: %',
      'Passport number is %',
      'his passport, %, was stolen',
      'Passport # %',
      'passport: %.',
    ],
  },
  {
    kind: 'uk-driving-licence',
    write: drivingLicence,
    in: ['Licence no. %', 'Driver: %', 'A driving licence, %, was found', 'Full licence %.'],
  },
  {
    kind: 'uk-vehicle-registration',
    write: vehicle,
    in: [
      'Whose car is %?',
      'A red van (%) is parked outside',
      'Vehicle registration %',
      'Plate: %',
      'The lorry % hit the gate.',
    ],
  },
  {
    kind: 'payment-card',
    write: card,
    in: ['Credit card: %', 'Paid by %', 'Use my card, %', 'Card ending… no: %', 'Visa %.'],
  },
  { kind: 'iban', write: iban, in: ['Account: %', 'IBAN %', 'Please transfer to %', 'Bank: %.'] },
  { kind: 'ip', write: ip, in: ['address %', 'The router is at %.', 'IP address: %', 'Connect to % first'] },
  { kind: 'mac', write: mac, in: ['The printer is %', 'MAC %', 'Address (MAC): %', 'It says % on the box'] },
  {
    kind: 'date-of-birth',
    write: dateOfBirth,
    in: [
      'Born: DOB %',
      'date of birth: %.',
      'Your date of birth, %, please',
      'D.O.B %',
      'DOB is %',
      'Date of Birth %',
      'her DOB (%)',
      'date of birth as %',
    ],
  },
  {
    kind: 'library-card',
    write: libraryCard,
    in: [
      'Library card: %',
      'Reader’s ticket no. %',
      'Student number %',
      'library card number is %',
      'Patron ID %',
      'Membership no: %',
    ],
  },
];
