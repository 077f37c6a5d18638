import type { LinkAnswer } from '../../shared/core/link-answer.ts';
import type { Level } from '../../shared/core/rules/finding.ts';
import type { RejectedCase, RuleCase, RuleCases } from './cases.ts';
import { proof } from './proof.ts';

const passes = (written: string): RuleCase => ({ name: written, text: `The programme: ${written}.` });
const found = (problem: string, written: string): RejectedCase => ({
  name: `${problem}: ${written}`,
  text: `The programme: ${written} – come and see.`,
  expected: { at: 'text', level: 'hold', args: { problem }, spanText: written },
});

const LINK = 'https://fair.example.org/1';
const asked = (name: string, link: string, answer: LinkAnswer): RuleCase => ({
  name,
  text: `The programme: ${link}.`,
  proof: { links: { [link]: answer } },
});
const answered = (level: Level, problem: string, answer: LinkAnswer): RejectedCase => ({
  ...asked(problem, LINK, answer),
  expected: { at: 'text', level, args: { problem }, spanText: LINK },
});

export const cases: RuleCases = {
  accepted: [
    passes('https://library.example.org/events?id=1#top'),
    passes('http://www.example.org:8080/a(b)'),
    passes('https://bücher.example.org/neu'),
    passes('https://библиотека.рф/книги'),
    passes('https://doi.org/10.1017/S0022226700012345'),
    passes('https://1914-1918.example.org and https://m0nkey.example.org'),
    passes('https://www.localhistory.example.org and https://internal-medicine.example.org'),
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
    {
      name: 'a host that exists only in examples, and one below it, where the policy allows it',
      text: 'https://library.example/x and https://www.library.example./y',
      options: { allow: ['Library.Example'] },
    },
    {
      name: 'a number with a port that the policy allows',
      text: 'http://127.0.0.1:8401/@library/1',
      options: { allow: ['127.0.0.1:8401'] },
    },
    asked('a page that was reached', 'https://fair.example.org/1', {
      is: 'reached',
      status: 200,
      address: 'x',
    }),
    {
      name: 'a page that was reached, whatever the place on it',
      text: 'https://fair.example.org/1#top and http://FAIR.example.org',
      proof: {
        links: {
          'https://fair.example.org/1': { is: 'reached', status: 200, address: 'x' },
          'http://fair.example.org/': { is: 'reached', status: 200, address: 'x' },
        },
      },
    },
    {
      name: 'a page that nobody asked because the policy allows its host',
      text: 'https://www.library.example/x',
      options: { allow: ['library.example'] },
      proof: { links: {} },
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
    {
      ...found('bare-number', 'http://127.0.0.1:8402/@library/1'),
      name: 'another port of a number than the policy allows',
      options: { allow: ['127.0.0.1:8401'] },
    },
    found('login-proxy', 'https://ezproxy.library.example/login?url=https://journal.example/1'),
    found('login-proxy', 'https://www-journal-example.ezproxy.library.example/1'),
    found('mixed-scripts', 'https://libr\u0430ry.example/events'),
    found('imitation', 'https://www.g00gle.example/'),
    found('imitation', 'https://y0utube.example/'),
    found('reserved', 'https://www.fair.example/'),
    found('unreadable', 'https://[library/events'),
    {
      name: 'a password, which the report does not repeat',
      text: 'https://reader:Bookworm1@library.example/',
      expected: { args: { problem: 'credentials', words: 'https://…@library.example/' } },
    },
    {
      name: 'a source',
      proof: proof({ bundle: { sources: ['https://fair.example.org', 'http://localhost/fair'] } }),
      expected: { at: 'sources[1]', args: { problem: 'private-host' } },
    },
    {
      name: 'a password, also where the policy allows the host',
      text: 'https://reader:Bookworm1@library.example/',
      options: { allow: ['library.example'] },
      expected: { args: { problem: 'credentials' } },
    },
    {
      name: 'a login proxy below a host that the policy allows',
      text: 'https://ezproxy.library.example/login',
      options: { allow: ['library.example'] },
      expected: { level: 'hold', args: { problem: 'login-proxy' } },
    },
    answered('hold', 'dead-not-found', { is: 'dead', why: 'not-found', host: 'fair.example.org' }),
    answered('hold', 'dead-no-such-name', { is: 'dead', why: 'no-such-name', host: 'fair.example.org' }),
    answered('hold', 'dead-certificate', { is: 'dead', why: 'certificate', host: 'fair.example.org' }),
    answered('hold', 'forbidden', { is: 'forbidden', host: 'fair.example.org' }),
    answered('advise', 'unsure-timeout', { is: 'unsure', why: 'timeout', host: 'fair.example.org' }),
    answered('advise', 'unsure-turned-away', { is: 'unsure', why: 'turned-away', host: 'fair.example.org' }),
    answered('advise', 'unsure-server-error', {
      is: 'unsure',
      why: 'server-error',
      host: 'fair.example.org',
    }),
    answered('advise', 'unsure-connection', { is: 'unsure', why: 'connection', host: 'fair.example.org' }),
    answered('advise', 'unsure-network', { is: 'unsure', why: 'network', host: 'fair.example.org' }),
    answered('advise', 'unsure-certificate', { is: 'unsure', why: 'certificate', host: 'fair.example.org' }),
    answered('advise', 'unsure-redirects', { is: 'unsure', why: 'redirects', host: 'fair.example.org' }),
    {
      name: 'a dead end to which a link is passed on',
      text: LINK,
      proof: { links: { [LINK]: { is: 'dead', why: 'not-found', host: 'other.example.org' } } },
      expected: { args: { problem: 'dead-not-found', words: LINK, passedOn: 'other.example.org' } },
    },
    {
      name: 'one link too many to be asked',
      text: LINK,
      proof: { links: {} },
      expected: { level: 'advise', args: { problem: 'unasked' } },
    },
    {
      name: 'a source that is dead',
      proof: {
        ...proof({ bundle: { sources: [LINK] } }),
        links: { [LINK]: { is: 'dead', why: 'not-found', host: 'fair.example.org' } },
      },
      expected: { at: 'sources[0]', level: 'hold', args: { problem: 'dead-not-found' } },
    },
  ],
};
