import type { RejectedCase, RuleCase, RuleCases } from './cases.ts';

const passes = (text: string): RuleCase => ({ name: text, text });
const found = (kind: string, text: string, spanText: string): RejectedCase => ({
  name: text,
  text,
  expected: { at: 'text', level: 'hold', args: { kind }, spanText },
});

export const cases: RuleCases = {
  accepted: [
    passes('Your PIN is the last four digits of your card.'),
    passes('The Door Code for Beginners 2020 is on the shelf of new books.'),
    passes('Your password is your own business.'),
    passes('Free and confidential support for students: come to the wellbeing hour.'),
    passes('The confidential letters of Madame de Sévigné are on display.'),
    passes('We open at eleven on Tuesday because of a staff meeting.'),
    passes('The library is closed on Friday afternoon for a team meeting.'),
    passes('Wegen einer Teambesprechung bleibt der Lesesaal heute geschlossen.'),
    passes('All staff picks are on the table by the door.'),
    passes('Our staff, all of them, wish you a happy new year.'),
    passes('Vacancy: library assistant, salary £25,000. Apply by Friday.'),
    passes('The Sacra Rota in the Middle Ages; la rueda rota'),
    passes('The poster of 1941 says “Strictly confidential”.'),
    passes('Forget your password? Ask at the desk. The door is at the back.'),
    passes('The Da Vinci Code is back; so is our code club.'),
    passes('Minutes of the Parliament of 1265'),
    passes('Le mot juste, le mot de passe de la langue'),
    passes('Dear readers, dear all, welcome back!'),
  ],
  rejected: [
    found('access-code', 'The door code for the stacks is 4711#.', 'door code for the stacks is 4711#'),
    found('access-code', 'Use the entry code 1234 after six.', 'entry code 1234'),
    found('access-code', 'The PIN for the staff entrance is 2580.', 'PIN for the staff entrance is 2580'),
    found('access-code', 'Wifi key: abc12345', 'Wifi key: abc12345'),
    found('access-code', 'The password for the printer is hunter2.', 'password for the printer is hunter2'),
    {
      name: 'the code itself is not repeated',
      text: 'The door code for the stacks is 4711#',
      expected: { args: { kind: 'access-code', words: 'door code for the stacks is …' } },
    },
    found('confidential', 'STRICTLY CONFIDENTIAL: the new opening hours', 'STRICTLY CONFIDENTIAL'),
    found('confidential', 'For internal use only. The budget is attached.', 'For internal use only'),
    found('confidential', 'Please do not forward this.', 'Please do not forward'),
    found('confidential', 'Nur für den internen Gebrauch', 'Nur für den internen Gebrauch'),
    found('confidential', 'Document à usage interne', 'à usage interne'),
    found('addressed', 'Dear all staff, the fire drill is at ten.', 'Dear all staff'),
    found('addressed', 'All staff must wear badges from Monday.', 'All staff must'),
    found(
      'addressed',
      'Liebe Kolleginnen und Kollegen, morgen früh um neun.',
      'Liebe Kolleginnen und Kollegen',
    ),
    found('staff-matter', 'The staff meeting is on Tuesday at ten in room 3.', 'staff meeting'),
    found('staff-matter', 'The weekend rota is on the drive.', 'weekend rota'),
    found('staff-matter', 'Der Dienstplan für Mai hängt aus.', 'Dienstplan'),
    found('staff-matter', 'Staff salaries go up in August.', 'Staff salaries'),
    found('staff-matter', 'Réunion du personnel mardi à 10h', 'Réunion du personnel'),
    found('access-code', 'The door code is 4711, see you there!', 'door code is'),
    found('access-code', 'The staff password: Bookworm1', 'staff password:'),
    found('contact-list', 'The internal phone list is attached.', 'internal phone list'),
    {
      name: 'a password, under the clause of confidential information',
      text: 'The wifi password is Bookworm1.',
      expected: { clause: 'privacy.personal-data' },
    },
    {
      name: 'a picture of a rota',
      alt: 'The weekend rota on the notice board.',
      expected: { at: 'media[0].alt' },
    },
  ],
};
