import type { RejectedCase, RuleCases } from './cases.ts';

const found = (problem: string, text: string, spanText: string): RejectedCase => ({
  name: `${problem}: ${spanText}`,
  text,
  expected: { at: 'text', level: 'advise', args: { problem }, spanText },
});
const tracking = (written: string, suggestion: string): RejectedCase => ({
  name: `tracking: ${written}`,
  text: `The programme: ${written}.`,
  expected: { args: { problem: 'tracking', suggestion }, spanText: written },
});
const passes = (text: string) => ({ name: text, text });

export const cases: RuleCases = {
  accepted: [
    passes('The programme: https://library.example/events/book-fair-2026'),
    passes('https://doi.org/10.1017/S0022226700012345 and https://hdl.handle.net/1810/12345'),
    passes('https://library.example/search?query=goethe&utm=1&page=2#results'),
    passes('The talk: https://youtu.be/abcdefghijk'),
    passes('Come and sit here. We are here for you. Look here, an elephant!'),
    passes('“Click” is a verb in English; “hier” is French for yesterday.'),
    passes('A bit.lyric for today; tinyurl.com is a service.'),
    {
      name: 'a short host of the library’s own',
      text: 'https://bit.ly/mmll',
      options: { allow: ['bit.ly'] },
    },
  ],
  rejected: [
    found('shortened', 'The form: https://bit.ly/3abcDEF', 'https://bit.ly/3abcDEF'),
    found('shortened', 'The form: tinyurl.com/book-fair now', 'tinyurl.com/book-fair'),
    found('shortened', 'See https://t.co/AbC123.', 'https://t.co/AbC123'),
    tracking(
      'https://library.example/fair?utm_source=newsletter&utm_medium=email',
      'https://library.example/fair',
    ),
    tracking(
      'https://library.example/fair?id=7&fbclid=Iw_AR-0&page=2#top',
      'https://library.example/fair?id=7&page=2#top',
    ),
    found('click-here', 'For the programme click here: https://library.example', 'click here'),
    found('click-here', 'Für das Programm hier klicken!', 'hier klicken'),
    found('click-here', 'Cliquez ici pour en savoir plus.', 'Cliquez ici'),
    found('click-here', 'Haz clic aquí.', 'Haz clic aquí'),
    found('click-here', 'More here: https://library.example', 'More here'),
  ],
};
