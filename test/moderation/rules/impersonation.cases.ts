import type { ModerationCases } from '../cases.ts';

const account = '@mmll_library@social.example';
const text = 'Hello!';

export const cases: ModerationCases = {
  accepted: [
    { name: 'a reader', text, account, author: '@bookworm' },
    { name: 'another library', text, account, author: '@cityoflibrarians' },
    { name: 'the account itself', text, account, author: account },
    { name: 'nobody', text },
  ],
  rejected: [
    {
      name: 'the same name elsewhere',
      text,
      account,
      author: '@mmll_library@other.example',
      certainty: 'high',
    },
    { name: 'letters that look alike', text, account, author: '@mmIl_l1brary', certainty: 'high' },
    { name: 'the name with “official”', text, account, author: '@mmll_library_official', certainty: 'high' },
    { name: 'the name beside the handle', text, account, author: '@x123', authorName: 'MMLL Library' },
    {
      name: 'somebody who speaks for it',
      text: 'This is the official library support, write to us',
      author: '@x123',
    },
  ],
};
