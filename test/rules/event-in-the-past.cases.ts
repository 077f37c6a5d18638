import type { RejectedCase, RuleCase, RuleCases } from './cases.ts';
import { proof } from './proof.ts';

/** The post goes out on Tuesday 1 December 2026. */
const passes = (text: string): RuleCase => ({ name: text, text });
const found = (text: string, spanText: string): RejectedCase => ({
  name: text,
  text,
  expected: { at: 'text', level: 'hold', args: { today: '1 December 2026' }, spanText },
});

export const cases: RuleCases = {
  accepted: [
    passes('Join us on Thursday 3 December at 5pm.'),
    passes('Join us today, 1 December, at 5pm.'),
    passes('Join us on 1 December at 5pm.'),
    passes('Niccolò Machiavelli was born on 3 May 1469. Come and see our first editions.'),
    passes('First printed on 3 May 1469. Join us to look at it!'),
    passes('Thank you to all who came on 20 November. Join us again!'),
    passes('The recording of the talk of 20 November is online. Sign up for more.'),
    passes('The exhibition runs from 20 November until 15 January. Come and see it!'),
    passes('Opened on 20 November: join us until March.'),
    passes('The 20 November issue is on the shelf. Which paper do you read?'),
    passes('Join us next week. The minutes of 20 November are online.'),
    passes('Book your place for 3 May.'),
    passes('Join us on 20 November 2027.'),
    passes('Book fair, 20–30 November and 1–5 December. All welcome!'),
    passes('Le 14 juillet 1789. Venez voir nos gravures!'),
    passes('He wrote: “Join us on 20 November at noon.”'),
    {
      name: 'a date that is still to come when the post goes out',
      proof: proof({ bundle: { text: 'Join us on 25 November at 5pm.', publish: { kind: 'now' } } }),
    },
  ],
  rejected: [
    found('Join us on Friday 20 November at 5pm!', 'Friday 20 November'),
    found('The deadline is 30 November 2026.', '30 November 2026'),
    found('Join us on 3 December 2025 in the main hall.', '3 December 2025'),
    found('Book fair, 20–28 November, 25 November with music. Come along on 28 November!', '28 November'),
    found('Kommt am Freitag, dem 20. November, um 18 Uhr in den Lesesaal.', 'Freitag, dem 20. November'),
    found('Rendez-vous le vendredi 20 novembre à 18h.', 'vendredi 20 novembre'),
    found('Te esperamos el viernes 20 de noviembre.', 'viernes 20 de noviembre'),
    found('Vi aspettiamo venerdì 20 novembre alle 18.', 'venerdì 20 novembre'),
  ],
};
