import type { RuleCases } from './cases.ts';
import { proof } from './proof.ts';

/** Twenty-five words. */
const LONG_ENOUGH =
  'The reading room on the second floor is open again from Monday and we have put in twelve new seats for you by the windows';
const LONGER = `${LONG_ENOUGH} there`;

export const cases: RuleCases = {
  accepted: [
    { name: 'a sentence of twenty-five words', text: `${LONG_ENOUGH}.` },
    { name: 'several sentences', text: `${LONG_ENOUGH}. ${LONG_ENOUGH}! ${LONG_ENOUGH}?` },
    { name: 'lines without full stops', text: `${LONG_ENOUGH}\n${LONG_ENOUGH}` },
    { name: 'a long quotation', text: `She wrote: “${LONGER} and so on and on.”` },
    { name: 'links, hashtags and mentions', text: `${LONG_ENOUGH} #Seats https://library.example @reader` },
    {
      name: 'German',
      text:
        'Im Lesesaal im zweiten Stock, der nach langer Bauzeit endlich wieder geöffnet ist, finden Sie ab Montag zwölf ' +
        'neue Plätze an den großen Fenstern, an denen Sie den ganzen Tag in Ruhe arbeiten können.',
    },
    { name: 'a list of names', text: `New: ${'Goethe, Schiller, Kleist, Hölderlin, '.repeat(8)}Novalis` },
    { name: 'more, where the policy allows it', text: `${LONGER}.`, options: { words: 26 } },
    {
      name: 'a library whose language is not English',
      proof: {
        policy: { ...proof().policy, language: 'de' },
        texts: [{ at: 'text', role: 'body', text: LONGER }],
      },
    },
  ],
  rejected: [
    {
      name: 'a sentence of twenty-six words',
      text: `We are open. ${LONGER}. Come in!`,
      expected: { at: 'text', level: 'advise', args: { words: 26, most: 25 }, spanText: `${LONGER}.` },
    },
    {
      name: 'a full stop that ends no sentence',
      text: `Dr. Who and Prof. What say that ${LONGER}.`,
      expected: { args: { words: 33 } },
    },
    {
      name: 'less, where the policy wants it',
      text: 'We are open and you are welcome to come in.',
      options: { words: 8 },
    },
  ],
};
