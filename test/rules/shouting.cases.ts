import type { RejectedCase, RuleCases } from './cases.ts';

const found = (text: string, spanText: string): RejectedCase => ({
  name: spanText,
  text,
  expected: { at: 'text', level: 'advise', spanText },
});
const passes = (text: string) => ({ name: text, text });

export const cases: RuleCases = {
  accepted: [
    passes('The MMLL Library, CUL, SOAS and the BBC work with UNESCO.'),
    passes('NATO, UNESCO and the library'),
    passes('READING ROOM is open again'),
    passes('Cambridge, CUL, MS GG.5.35, ADD. MS 4407, PQ2603.E378'),
    passes('MMXXVI, MDCCCXII, XVIII, LXXX: Roman numerals'),
    passes('The poster says “LIBERTÉ ÉGALITÉ FRATERNITÉ NOW” in red.'),
    passes('The column reads "SENATVS POPVLVSQVE ROMANVS IMPERATORI CAESARI".'),
    passes('#OPENACCESSWEEK #READINGROOM #LIBRARY #BOOKS'),
    passes('https://example.org/READING/ROOM/IS/OPEN/AGAIN'),
    passes('Der LESESAAL ist OFFEN.'),
    { name: 'more, where the policy allows it', text: 'OPEN ACCESS WEEK', options: { words: 4 } },
  ],
  rejected: [
    found('LIBRARY CLOSED TODAY because of snow', 'LIBRARY CLOSED TODAY'),
    found('Come in! THE READING ROOM IS OPEN AGAIN! Really.', 'THE READING ROOM IS OPEN AGAIN'),
    found('HEUTE LESUNG MIT MUSIK im Saal', 'HEUTE LESUNG MIT MUSIK'),
    found('Сегодня БОЛЬШАЯ КНИЖНАЯ ЯРМАРКА в зале', 'БОЛЬШАЯ КНИЖНАЯ ЯРМАРКА'),
    found("DON'T MISS THIS WONDERFUL AFTERNOON", "DON'T MISS THIS WONDERFUL AFTERNOON"),
  ],
};
