import type { RejectedCase, RuleCase, RuleCases } from './cases.ts';

const passes = (text: string): RuleCase => ({ name: text, text });
const found = (matter: string, text: string, spanText: string): RejectedCase => ({
  name: text,
  text,
  expected: { at: 'text', level: 'advise', args: { matter }, spanText },
});

export const cases: RuleCases = {
  accepted: [
    passes('Professor Anna Maria Rossi speaks on Dante on Thursday.'),
    passes('New: Dr Johnson’s Dictionary, with notes by Mrs Thrale.'),
    passes('Mrs Dalloway is unwell; Mr Rochester has secrets; Mr Micawber owes money.'),
    passes('In 1850 Mr Dickens was ill and Mrs Gaskell was on leave from her book.'),
    passes('Thank you, Dr Whitlock, for thirty years at the help desk!'),
    passes('Congratulations to Professor Weil on her prize.'),
    passes('He wrote: “Dr Grey is on sick leave.”'),
    passes('Our Italian help desk is unstaffed this week.'),
  ],
  rejected: [
    found('absence', 'Dr Grey is on sick leave this week.', 'Dr Grey is on sick leave'),
    found(
      'absence',
      'Please note that Ms Anna Berg will be on maternity leave.',
      'Ms Anna Berg will be on maternity leave',
    ),
    found('absence', 'Frau Berg ist krank, die Beratung entfällt.', 'Frau Berg ist krank'),
    found('library-record', 'Mr Berg has overdue books again.', 'Mr Berg has overdue'),
    found('library-record', 'Prof. Grey’s overdue loans are a record.', 'Prof. Grey’s overdue loans'),
    found('study', 'Miss Berg failed her exams.', 'Miss Berg failed her exams'),
  ],
};
