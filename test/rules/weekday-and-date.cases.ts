import type { RejectedCase, RuleCase, RuleCases } from './cases.ts';
import { NOW, proof } from './proof.ts';

/** The post goes out on Tuesday 1 December 2026. */
const passes = (text: string, name = text): RuleCase => ({ name, text });
const found = (text: string, spanText: string, day: string, is: string): RejectedCase => ({
  name: text,
  text,
  expected: { at: 'text', level: 'hold', args: { problem: 'weekday', day, is }, spanText },
});

export const cases: RuleCases = {
  accepted: [
    passes('Join us on Thursday 3 December.'),
    passes('Join us on Thursday, 3rd December 2026, at 5pm.'),
    passes('Join us on Thursday, December 3, 2026.'),
    passes('Join us on Thu 3 Dec, 17:30.'),
    passes('Kommt am Donnerstag, dem 3. Dezember, um 18 Uhr.'),
    passes('Do., 3.12., 18 Uhr'),
    passes('Rendez-vous le jeudi 3 décembre, et vendredi 1er janvier.'),
    passes('Nos vemos el jueves 3 de diciembre de 2026.'),
    passes('Ci vediamo giovedì 3 dicembre.'),
    passes('Thursday 3/12 or Friday 3/12 by the American order', 'a date that may be 3 December or 12 March'),
    passes('Open Monday to Friday, 3 December to 18 December.', 'a range of days before a date'),
    passes('Monday 7 to Friday 11 December'),
    passes('Every Tuesday and Friday, 4 December to 15 January'),
    passes('It was a Friday: Friday 13 October 1307, by the Julian calendar.'),
    passes('On Tuesday 14 July 1789 the Bastille fell.'),
    passes('Bloomsday: Thursday 16 June 1904'),
    passes('On Wednesday 3 May, in 1469, Machiavelli was born.', 'a year that is named elsewhere'),
    passes('Last year’s fair was on Wednesday 10 December 2025; this year’s is on Thursday 10 December.'),
    passes('Dracula begins: “Monday 3 May. Bistritz.”', 'a quotation'),
    passes('Monday 9.15, Tuesday 10.30, Friday 24/7, Sunday 10 am, Monday 5 may not suit you.', 'times'),
    passes('PQ2603.E378 Friday 12/13, pp. 3-5, ISBN 978-3-16-148410-0'),
    passes('So 3 December is the day; di 3 dicembre', 'words that are short forms elsewhere'),
    passes('Leap day: Thursday 29 February 2024, and 29 February 1900 by the Julian calendar.'),
    {
      name: 'today’s day of the week, in a post that goes out at once',
      proof: proof({ bundle: { text: 'Today, Friday 20 November', publish: { kind: 'now' } } }),
    },
  ],
  rejected: [
    found('Join us on Tuesday 3 December!', 'Tuesday 3 December', '3 December 2026', 'Thursday'),
    found('Friday, 3rd of December 2026', 'Friday, 3rd of December 2026', '3 December 2026', 'Thursday'),
    found('On Monday, December 3, 2026, at noon', 'Monday, December 3, 2026', '3 December 2026', 'Thursday'),
    found(
      'Am Dienstag, den 3. Dezember, um 18 Uhr',
      'Dienstag, den 3. Dezember',
      '3 December 2026',
      'Thursday',
    ),
    found('Di., 3.12., 18 Uhr', 'Di., 3.12.', '3 December 2026', 'Thursday'),
    found('Le mardi 1er janvier, à midi', 'mardi 1er janvier', '1 January 2027', 'Friday'),
    found('El martes 3 de diciembre de 2026', 'martes 3 de diciembre de 2026', '3 December 2026', 'Thursday'),
    found('Martedì 3 dicembre alle 17', 'Martedì 3 dicembre', '3 December 2026', 'Thursday'),
    found('Tues 3 Dec', 'Tues 3 Dec', '3 December 2026', 'Thursday'),
    found('3 December 2026 (Tuesday)', '3 December 2026 (Tuesday)', '3 December 2026', 'Thursday'),
    found('Tuesday 03/12/2026', 'Tuesday 03/12/2026', '3 December 2026', 'Thursday'),
    found('Friday 2026-12-03', 'Friday 2026-12-03', '3 December 2026', 'Thursday'),
    found(
      'Tuesday 8 to Friday 11 December; Monday 8 to Friday 11 December',
      'Monday 8',
      '8 December 2026',
      'Tuesday',
    ),
    found('The Bastille fell on Monday 14 July 1789.', 'Monday 14 July 1789', '14 July 1789', 'Tuesday'),
    {
      name: 'the thirty-first of November',
      text: 'From 31 November on, we open at eight.',
      expected: { args: { problem: 'no-such-day' }, spanText: '31 November' },
    },
    {
      name: 'a leap day of a year that has none',
      text: 'See you on 29 February 2027.',
      expected: { args: { problem: 'no-such-day' } },
    },
    {
      name: 'a post that goes out at once',
      proof: proof({ bundle: { text: 'Today, Thursday 20 November', publish: { kind: 'now' } }, now: NOW }),
      expected: { args: { day: '20 November 2026', is: 'Friday', nearby: ['19 November', '26 November'] } },
    },
  ],
};
