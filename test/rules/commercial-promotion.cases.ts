import type { RejectedCase, RuleCase, RuleCases } from './cases.ts';

const passes = (text: string): RuleCase => ({ name: text, text });
const found = (kind: string, text: string, spanText: string): RejectedCase => ({
  name: text,
  text,
  expected: { at: 'text', level: 'hold', args: { kind }, spanText },
});

export const cases: RuleCases = {
  accepted: [
    passes('Our book sale is on Saturday: buy withdrawn books for £1 each.'),
    passes('Printing costs 5p a page; a new library card costs £10.'),
    passes('Fines amnesty: 50% off all fines until Friday!'),
    passes('Tickets are free. Book your place at the help desk.'),
    passes('Tickets £5 (students £3), at the door.'),
    passes('Order your books from the store by noon, and collect them at two.'),
    passes('The book was first sold for £3 in 1623.'),
    passes('Order from chaos: a talk on Pliny. Free entry.'),
    passes('Our new tote bag: buy yours for £8 at the help desk.'),
    passes('Enter the poetry competition: the winner gets a book token.'),
    passes('Promotion of languages in schools: a code of practice'),
    passes('The poster of 1910 says “Buy now! Only 5 cents at Smith’s”.'),
    passes('Subscribe to our newsletter and share your favourite book.'),
    passes('Follow us here, and win an argument: a workshop on rhetoric.'),
    passes('Economics of cryptology: how Trithemius hid a message'),
    passes('Compra y venta de libros en el Siglo de Oro'),
    {
      name: 'the shop that the policy names',
      text: 'Buy now at Alcove Books',
      options: { own: ['Alcove Books'] },
    },
  ],
  rejected: [
    found('code', 'Use code BOOKS20 at the checkout.', 'Use code BOOKS20'),
    found('code', 'Mit dem Rabattcode BIB10 wird es billiger.', 'Rabattcode'),
    found('discount', '20% off all dictionaries this week!', '20% off'),
    found('discount', 'A special offer from the publisher', 'special offer'),
    found('discount', '-15 % de réduction sur les abonnements', '15 % de réduction'),
    found('call-to-buy', 'Buy now: the new edition.', 'Buy now'),
    found('call-to-buy', 'Pre-order your copy at the bookshop.', 'Pre-order your copy'),
    found(
      'call-to-buy',
      'The dictionary is available from all shops for £25.',
      'available from all shops for £25',
    ),
    found('call-to-buy', 'Jetzt kaufen!', 'Jetzt kaufen'),
    found('affiliate', 'The book: https://amzn.to/3xYzAbc', 'amzn.to/3xYzAbc'),
    found('affiliate', 'Paid partnership with a publisher', 'Paid partnership'),
    found('giveaway', 'Follow us and tag a friend to win a novel!', 'Follow us and tag a friend to win'),
    found('giveaway', 'Giveaway! Three novels for you.', 'Giveaway'),
    found('money', 'Earn £500 a day from your desk.', 'Earn £500 a day'),
    found('money', 'Bitcoin is safe: guaranteed returns.', 'guaranteed returns'),
    {
      name: 'an advertisement in a picture’s description',
      alt: 'A poster: 20% off all books',
      expected: { at: 'media[0].alt' },
    },
  ],
};
