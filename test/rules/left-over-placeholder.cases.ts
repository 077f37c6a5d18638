import type { Level } from '../../shared/core/rules/finding.ts';
import type { RejectedCase, RuleCases } from './cases.ts';

const found = (text: string, spanText: string, level: Level = 'hold'): RejectedCase => ({
  name: spanText,
  text,
  expected: { at: 'text', level, spanText },
});
const passes = (text: string) => ({ name: text, text });

export const cases: RuleCases = {
  accepted: [
    passes('The reading room is open again. Which seat is yours?'),
    passes('[A cat walks over the keyboard.] Monday.'),
    passes('[Your colleagues wave from the desk.]'),
    passes('The manuscript is [Add. MS 4407], dated [1642].'),
    passes('See [link](https://library.example/opening)'),
    passes('In LaTeX, cite with \\cite{smith2020} and \\emph{words}.'),
    passes('{"id": 1} is JSON, and {} is empty.'),
    passes('The screen said “[insert coin]” all day.'),
    passes('Our to-do list is long; what is on yours? Venue tbc.'),
  ],
  rejected: [
    found('Join us on [insert date here] in the hall', '[insert date here]'),
    found('Thank you, <insert name>!', '<insert name>'),
    found('Join [Your name here] for tea', '[Your name here]'),
    found('Book at [link]', '[link]'),
    found('See [add the link here]', '[add the link here]'),
    found('Dear {name}, welcome', '{name}'),
    found('Welcome, {{ first_name }}!', '{{ first_name }}'),
    found('Book at https://library.example/{event}', '{event}'),
    found('Lorem ipsum dolor sit amet', 'Lorem ipsum'),
    found('The hall opens at TODO', 'TODO', 'advise'),
  ],
};
