import type { RuleCases } from './cases.ts';

const found = (kind: string, spanText: string) => ({ args: { kind }, spanText });

export const cases: RuleCases = {
  accepted: [
    { name: 'a library barcode as it is printed, in groups', text: 'Barcode on the back: 3 0123 00012 3457' },
    { name: 'numbers that count up', text: 'Shelves 4 5 6 7 8 9 10 11 12 13' },
    { name: 'a sort code that belongs to no account', text: 'Cheques need the sort code and the name.' },
    { name: 'a letter among figures of a shelfmark', text: 'Ask for 4O1.d.12' },
    { name: 'a handle of the fediverse is no e-mail address', text: 'Follow @library@social.example' },
    { name: 'a package with its version', text: 'We teach npm install lodash@4.17.21' },
    { name: 'a picture file with @', text: 'The logo is logo@2x.png' },
    { name: 'an invitation to a site', text: 'Read more at library.example.org' },
    { name: 'an ISBN-13', text: 'ISBN 978-0-14-118254-4' },
    { name: 'an ISBN-10, which has the check digit of an NHS number', text: 'The NHS at 75 (0141182544)' },
    { name: 'an ISSN and pages', text: 'ISSN 0261-3077, vol. 115, pp. 0511-0530' },
    { name: 'a shelfmark', text: 'Ask for MML 4.12.345 or S700:01.d.1.123' },
    { name: 'opening hours', text: 'Open 09:00-17:00, Saturdays 0900-1300' },
    { name: 'a date with an hour', text: 'Closed 24.12.2026-02.01.2027, again from 01/12/2026 14:30' },
    { name: 'a library barcode, which has the check digit of a card', text: 'Barcode 30123000123457' },
    { name: 'a number in a link', text: 'https://example.org/01632960123/CB39DA' },
    { name: 'a room and a floor', text: 'Room B2, 4th floor' },
    { name: 'a version or a section', text: 'Section 10.12.3.12 of the guide' },
    { name: 'a helpline', text: 'Samaritans: 116 123. In an emergency call 999.' },
    { name: 'the birthday of an author', text: 'Dante was born on 12 May 1265, Duras on 4 April 1914.' },
    {
      name: 'a contact of the library, written otherwise than in the policy',
      text: 'Ring +44 1223 335047 or write to Desk@Library.example.ac.uk, Sidgwick Avenue, cb3 9da',
      policy: {
        publicContacts: ['desk@library.example.ac.uk', '01223 335 047', 'Sidgwick Avenue, Cambridge CB3 9DA'],
      },
    },
  ],
  rejected: [
    {
      name: 'a card whose blanks were lost',
      text: 'Card 4111 111111111111',
      expected: { level: 'block', ...found('payment-card', '4111 111111111111') },
    },
    {
      name: 'a card with one blank too few, not named',
      text: 'Look: 4111 11111111 1111',
      expected: found('payment-card', '4111 11111111 1111'),
    },
    {
      name: 'a card digit by digit',
      text: '4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1',
      expected: found('payment-card', '4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1'),
    },
    {
      name: 'a number with letters for noughts',
      text: 'Call 07700 9OO123',
      expected: found('phone', '07700 9OO123'),
    },
    {
      name: 'an address letter by letter',
      text: 'Write to j a n e . m i l l e r @ g m a i l . c o m now',
      expected: found('email', 'j a n e . m i l l e r @ g m a i l . c o m'),
    },
    {
      name: 'a sort code with its account',
      text: 'Pay into sort code 20-00-00, account 55779911.',
      expected: { level: 'block', ...found('uk-bank-account', 'sort code 20-00-00, account 55779911') },
    },
    {
      name: 'an account before its sort code',
      text: 'Account no. 55779911, sort code 200000',
      expected: found('uk-bank-account', 'Account no. 55779911, sort code 200000'),
    },
    {
      name: 'an e-mail address, without the full stop',
      text: 'Write to desk+loans@mail.example.org.',
      expected: { level: 'hold', ...found('email', 'desk+loans@mail.example.org') },
    },
    {
      name: 'an e-mail address in words',
      text: 'It is desk [at] library dot example dot org',
      expected: found('email', 'desk [at] library dot example dot org'),
    },
    {
      name: 'a number from abroad',
      text: 'Call +33 1 42 68 53 00!',
      expected: found('phone', '+33 1 42 68 53 00'),
    },
    {
      name: 'a UK number with an extension',
      text: 'Tel. (01632) 960123 ext. 45',
      expected: found('phone', '(01632) 960123 ext. 45'),
    },
    {
      name: 'a number with invisible and wide characters',
      text: 'Call ０１６３２\u00a0960\u200b123 now',
      expected: found('phone', '０１６３２\u00a0960\u200b123'),
    },
    {
      name: 'a postcode',
      text: 'He lives at 3 Mill Lane, Ely CB7 4AA.',
      expected: found('uk-postcode', 'CB7 4AA'),
    },
    {
      name: 'a National Insurance number',
      text: 'NI AB 12 34 56 C',
      expected: { level: 'block', ...found('uk-nino', 'AB 12 34 56 C') },
    },
    {
      name: 'an NHS number with its context',
      text: 'NHS no. 943 476 5919',
      expected: found('uk-nhs', '943 476 5919'),
    },
    {
      name: 'a payment card',
      text: 'Paid with 4111-1111-1111-1111',
      expected: found('payment-card', '4111-1111-1111-1111'),
    },
    {
      name: 'an IBAN',
      text: 'IBAN: gb82 west 1234 5698 7654 32.',
      expected: found('iban', 'gb82 west 1234 5698 7654 32'),
    },
    { name: 'a passport', text: 'Passport number: 123456789', expected: found('uk-passport', '123456789') },
    {
      name: 'a driving licence',
      text: 'Licence MORGA657054SM9IJ',
      expected: found('uk-driving-licence', 'MORGA657054SM9IJ'),
    },
    {
      name: 'a car',
      text: 'The car AB12 CDE blocks the ramp.',
      expected: found('uk-vehicle-registration', 'AB12 CDE'),
    },
    {
      name: 'an IP address',
      text: 'Log in from IP 131.111.8.42 only',
      expected: found('ip', '131.111.8.42'),
    },
    {
      name: 'a device address',
      text: 'Device 00:1B:44:11:3a:b7',
      expected: found('mac', '00:1B:44:11:3a:b7'),
    },
    { name: 'a date of birth', text: 'DOB: 12/05/1990', expected: found('date-of-birth', '12/05/1990') },
    {
      name: 'a library card',
      text: 'Library card number: V1234567',
      expected: found('library-card', 'V1234567'),
    },
    {
      name: 'a card of the library’s own shape',
      text: 'Whose is QX12-345Z?',
      options: { libraryCards: ['AA99-999A'] },
      expected: found('library-card', 'QX12-345Z'),
    },
    {
      name: 'what an alternative text says',
      text: 'A notice.',
      alt: 'A notice with the number 07700 900123.',
      expected: found('phone', '07700 900123'),
    },
  ],
};
