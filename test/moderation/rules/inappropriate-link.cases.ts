import type { ModerationCases } from '../cases.ts';

export const cases: ModerationCases = {
  accepted: [
    { name: 'a page', text: 'See https://www.cam.ac.uk/library and https://en.wikipedia.org/wiki/Cambridge' },
    { name: 'a file to read', text: 'https://journal.example/article.pdf' },
    { name: 'an abbreviation', text: 'e.g. in the U.S.A., i.e. there' },
    { name: 'a county', text: 'https://essex.example and https://sussexlibrary.example' },
  ],
  rejected: [
    { name: 'an imitation', text: 'https://faceb00k.example/login', args: { problem: 'imitation' } },
    { name: 'a well-known name as bait', text: 'paypal-login.com/x', args: { problem: 'imitation' } },
    { name: 'a program', text: 'https://files.example/reader.exe', args: { problem: 'program' } },
    { name: 'adults', text: 'www.sexcams.example.xyz', args: { problem: 'adult' } },
    { name: 'a number for a name', text: 'http://192.0.2.7/a', args: { problem: 'odd-host' } },
    { name: 'a short link beside the text', text: 'hm', links: ['https://bit.ly/x'], certainty: 'low' },
  ],
};
