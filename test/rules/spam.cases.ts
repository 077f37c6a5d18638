import type { Level } from '../../shared/core/rules/finding.ts';
import type { RejectedCase, RuleCase, RuleCases } from './cases.ts';

const passes = (text: string): RuleCase => ({ name: text.slice(0, 60), text });
const tags = (count: number): string =>
  Array.from({ length: count }, (_, index) => `#Tag${String.fromCharCode(65 + index)}`).join(' ');
const found = (trait: string, level: Level, text: string, spanText: string): RejectedCase => ({
  name: `${trait}, ${level}: ${text.slice(0, 50)}`,
  text,
  expected: { at: 'text', level, args: { trait }, spanText },
});
const LINK = 'https://library.example/fair';

export const cases: RuleCases = {
  accepted: [
    {
      name: 'free entry to a concert',
      text: 'Carol concert on Friday 4 December 2026, 6pm. Free entry! Will you sing along?',
    },
    {
      name: 'free entry to a fair',
      text: 'Christmas fair in the market square on Saturday. Free entry. Coming?',
    },
    { name: 'free entry in summer', text: 'Summer fair on the lawn this weekend. Free entry!' },
    {
      name: 'a raffle',
      text: 'Raffle for the children’s corner on Friday. First prize: a hamper. Tickets £1.',
    },
    passes(`The book fair is open. ${tags(8)}`),
    passes(`The fair: ${LINK} – again: ${LINK}`),
    passes('Yes! Yes! Yes! We are open again.'),
    passes('Subscribe to our channel, visit our website and follow us.'),
    passes('Check out our new books. Check out a book. What is on your shelf?'),
    passes('My channel to the Middle Ages: our librarian’s favourite manuscript'),
    passes('Interlibrary loans, approved and collected. Payday for readers: fines are waived.'),
    passes('He wrote: “Check out my channel!” A workshop on spotting spam.'),
    passes('You won the quiz on Dante last night? Collect your prize at the desk.'),
    passes('Work from home with our e-books: act now, the licences end on Friday.'),
    passes('Win a £20 book token: our quiz on Goethe is free, click here and take part today!'),
    { name: 'more, where the policy allows it', text: tags(10), options: { hashtags: 10 } },
  ],
  rejected: [
    found('hashtags', 'advise', `The book fair is open. ${tags(9)}`, '#TagI'),
    found('hashtags', 'hold', `The book fair is open. ${tags(17)}`, '#TagI'),
    found('mentions', 'advise', '@a1 @b1 @c1 @d1 @e1 @f1 @g1 @h1 @i1 come and see', '@i1'),
    found('repeated-link', 'hold', `${LINK} and ${LINK} and ${LINK} and ${LINK}`, LINK),
    found(
      'repeated-sentence',
      'hold',
      'Come to the fair! Come to the fair. Come to the FAIR!',
      'Come to the FAIR!',
    ),
    found('wording', 'hold', 'Great post! Check out my channel please', 'Check out my channel'),
    found('wording', 'hold', 'Congratulations, you have won! Claim it.', 'Congratulations, you have won'),
    found('wording', 'hold', 'Buy 1000 followers today', 'Buy 1000 followers'),
    found('signs', 'hold', 'We write your essay, plagiarism free, order now', 'We write your essay'),
    found(
      'signs',
      'hold',
      'Your bank card has been locked, sign in at http://bank.example.ru',
      'card has been locked',
    ),
  ],
};
