import type { RejectedCase, RuleCase, RuleCases } from './cases.ts';
import { proof } from './proof.ts';

const passes = (written: string): RuleCase => ({ name: written, text: `The programme: ${written}.` });
const found = (problem: string, written: string): RejectedCase => ({
  name: `${problem}: ${written}`,
  text: `The programme: ${written} – come and see.`,
  expected: { at: 'text', level: 'hold', args: { problem }, spanText: written },
});

export const cases: RuleCases = {
  accepted: [
    passes('https://library.example/events?id=1#top'),
    passes('http://www.example.org:8080/a(b)'),
    passes('https://bücher.example/neu'),
    passes('https://библиотека.рф/книги'),
    passes('https://doi.org/10.1017/S0022226700012345'),
    passes('https://1914-1918.example and https://m0nkey.example'),
    passes('https://www.localhistory.example and https://internal-medicine.example'),
    {
      name: 'words with colons',
      text: 'Data: a talk, data:2026. File: under F, file:1. Opening hours: 9:30. Re: your book. C://',
    },
    { name: 'a source that is no address', proof: proof({ bundle: { sources: ['The Times, 3 May 1926'] } }) },
    {
      name: 'a host that the policy allows',
      text: 'https://ezproxy.library.example/x',
      options: { allow: ['ezproxy.library.example'] },
    },
  ],
  rejected: [
    found('scheme', 'ftp://library.example/list.pdf'),
    found('scheme', 'file:///srv/library/list.pdf'),
    found('scheme', 'javascript:alert(1)'),
    found('private-host', 'https://intranet/rota'),
    found('private-host', 'http://localhost:3000/events'),
    found('private-host', 'https://wiki.library.internal/rota'),
    found('bare-number', 'http://192.168.1.7/events'),
    found('bare-number', 'http://2130706433/'),
    found('bare-number', 'http://[::1]/'),
    found('login-proxy', 'https://ezproxy.library.example/login?url=https://journal.example/1'),
    found('login-proxy', 'https://www-journal-example.ezproxy.library.example/1'),
    found('mixed-scripts', 'https://libr\u0430ry.example/events'),
    found('imitation', 'https://www.g00gle.example/'),
    found('imitation', 'https://y0utube.example/'),
    found('unreadable', 'https://[library/events'),
    {
      name: 'a password, which the report does not repeat',
      text: 'https://reader:Bookworm1@library.example/',
      expected: { args: { problem: 'credentials', words: 'https://…@library.example/' } },
    },
    {
      name: 'a source',
      proof: proof({ bundle: { sources: ['https://fair.example', 'http://localhost/fair'] } }),
      expected: { at: 'sources[1]', args: { problem: 'private-host' } },
    },
  ],
};
