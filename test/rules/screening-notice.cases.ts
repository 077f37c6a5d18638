import type { RejectedCase, RuleCase, RuleCases } from './cases.ts';

const passes = (text: string): RuleCase => ({ name: text, text });
const found = (whom: string, text: string, spanText: string): RejectedCase => ({
  name: text,
  text,
  expected: { at: 'text', level: 'hold', args: { whom }, spanText },
});

export const cases: RuleCases = {
  accepted: [
    passes('A screening of The Candidate (1972), with an introduction.'),
    passes('Film screening for applicants and offer holders on the open day.'),
    passes('We are hiring! Applicants should have good Italian.'),
    passes('Applicants: the library tour starts at ten.'),
    passes('Thank you to all our donors for these books.'),
    passes('A prospective student? Come to the open day.'),
    passes('Who should win the book prize? The shortlisted novels are on display.'),
    passes('Follow our social media accounts. Check our profiles for the opening hours.'),
    passes('Research on donors of medieval libraries'),
    passes('A prospect of the town, drawn in 1690'),
  ],
  rejected: [
    found('applicants', 'We are screening applicants for the library post.', 'screening applicants'),
    found(
      'applicants',
      'We will check the social media profiles of all candidates.',
      'check the social media profiles of all candidates',
    ),
    found(
      'applicants',
      "Looking at applicants' Facebook posts is part of the process.",
      "Looking at applicants' Facebook posts",
    ),
    found('applicants', 'Does anyone know this applicant?', 'Does anyone know this applicant'),
    found('applicants', 'Social media vetting starts on Monday.', 'Social media vetting'),
    found(
      'applicants',
      'The shortlisted candidates are on the list below.',
      'The shortlisted candidates are',
    ),
    found('donors', 'Our donor prospects for the spring', 'donor prospects'),
    found('donors', 'A list of potential donors is in the drive.', 'list of potential donors'),
    found(
      'donors',
      "We are researching prospective donors' wealth.",
      "researching prospective donors' wealth",
    ),
  ],
};
