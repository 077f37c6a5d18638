import { type MarkedText, readMarked } from '../marked.ts';
import { seeded } from '../random.ts';
import { type Kind, WRITTEN } from './written.ts';

const CARRIERS: Record<Kind, readonly string[]> = {
  email: [
    'Email % for a place',
    'Mail us: %.',
    'Please contact % today',
    '(%)',
    'Ask at the desk or at %, whichever is easier',
  ],
  phone: [
    'Phone %',
    'Please call % before ten.',
    '(%)',
    'Reach us by phone: % or in person',
    'On % every day',
  ],
  'uk-postcode': ['Come to Sidgwick Avenue, Cambridge %', 'Send cards to % please', 'At %, ring twice.'],
  'uk-nino': ['NI number %', 'Insurance: %.', 'We need % on the form'],
  'uk-nhs': ['NHS number %', 'Patient number: %.', 'Her NHS no. is % we think'],
  'payment-card': ['Card: %', 'Charge % please.', 'They wrote % on the slip'],
  iban: ['IBAN %', 'Transfer to %.', 'Account %, thanks'],
};

/** Generated texts that one may look at while working on the detector. */
export const tuning = (): MarkedText[] => {
  const random = seeded(7);
  return (Object.keys(CARRIERS) as Kind[]).flatMap((kind) =>
    Array.from({ length: 60 }, () =>
      readMarked(random.pick(CARRIERS[kind]).replace('%', () => `[[${kind}:${WRITTEN[kind](random)}]]`)),
    ),
  );
};
