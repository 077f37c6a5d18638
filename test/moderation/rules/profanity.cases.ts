import type { ModerationCases } from '../cases.ts';

export const cases: ModerationCases = {
  accepted: [
    { name: 'places and names', text: 'Scunthorpe, Essex and Philip K. Dick next to Dickens' },
    { name: 'a degree and a host', text: 'Master of Arts, and who will host the reading group?' },
    { name: 'mild words', text: 'Damn, I missed it. Bloody brilliant exhibition, though!' },
  ],
  rejected: [
    { name: 'plainly', text: 'fuck this', certainty: 'high', words: 'fuck' },
    { name: 'letter by letter', text: 'f u c k this' },
    { name: 'with signs for letters', text: 'what a load of sh1t' },
    { name: 'in German', text: 'Arschloch' },
    { name: 'spoken about', text: 'The word “cunt” is in Chaucer', certainty: 'low' },
  ],
};
