import type { ModerationCases } from '../cases.ts';

export const cases: ModerationCases = {
  accepted: [
    { name: 'no link', text: 'fuck this' },
    { name: 'a link alone', text: 'https://blog.example/a is worth reading' },
    { name: 'words that only look like a link', text: 'fuck this.It is late' },
  ],
  rejected: [
    { name: 'praise', text: 'this is fucking brilliant https://vid.example/1', certainty: 'low' },
    { name: 'a link in the text', text: 'https://vid.example/1 fucking mental', certainty: 'high' },
    { name: 'a link beside the text', text: 'fuck', links: ['https://vid.example/1'] },
    { name: 'a bare address', text: 'holy shit www.pics.example' },
  ],
};
