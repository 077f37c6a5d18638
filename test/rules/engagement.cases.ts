import type { RuleCase, RuleCases } from './cases.ts';
import { proof } from './proof.ts';

const passes = (text: string): RuleCase => ({ name: text, text });
const PLAIN = 'The new catalogue of the medieval manuscripts is on the shelves of the reading room.';

export const cases: RuleCases = {
  accepted: [
    passes('We close on Wednesday 23 December at five and are back on Monday 4 January.'),
    passes('The library will be shut over Easter, from Friday to Monday.'),
    passes('The desks close at noon on the Friday before the holidays.'),
    passes('The reading room is open again. Which seat is yours?'),
    passes('The new catalogue is on the shelf. Tell us what you think of it.'),
    passes('Come and see the new catalogue in the reading room.'),
    passes('We have put the recordings of all our talks online. All are welcome to them.'),
    passes('Discover the manuscripts that we have digitised this year.'),
    passes('The library is closed on Monday because of the snow.'),
    passes('It is with great sadness that we heard of the death of our colleague.'),
    passes('Der neue Katalog der mittelalterlichen Handschriften liegt im Lesesaal.'),
    passes('Μια νέα έκθεση· ποιο βιβλίο διαβάζετε;'),
    passes('New books!'),
    { name: 'a repost', proof: proof({ bundle: { text: PLAIN, kind: 'repost' } }) },
  ],
  rejected: [
    { name: 'a statement', text: PLAIN, expected: { at: 'text', level: 'advise' } },
    {
      name: 'a wording of its own that lost the question',
      proof: proof({ bundle: { text: `${PLAIN} Have you seen it?`, textFor: { bluesky: PLAIN } } }),
      expected: { at: 'text.bluesky' },
    },
  ],
};
