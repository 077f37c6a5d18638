import type { RuleCases } from './cases.ts';
import { medium, proof } from './proof.ts';

const withMedium = (parts: Parameters<typeof medium>[0]) => proof({ bundle: { media: [medium(parts)] } });
const licensed = (licence: string | undefined, parts: Parameters<typeof medium>[0] = {}) =>
  withMedium({ licence, ...parts });
const credit = 'Photo: Modern Languages Society, CC BY 4.0';

/** With a credit, so that nothing but the licence is judged. */
const fine = [
  'https://creativecommons.org/licenses/by/4.0/',
  'https://creativecommons.org/licenses/by-sa/4.0',
  'http://creativecommons.org/licenses/by-nc/3.0/',
  'https://www.creativecommons.org/licenses/by-nd/4.0/',
  'https://creativecommons.org/licenses/by-nc-sa/2.0/uk/',
  'https://creativecommons.org/licenses/by-sa/2.5/scotland/',
  'https://creativecommons.org/licenses/by/3.0/igo/',
  'https://creativecommons.org/licenses/by/2.1/jp/',
  'https://creativecommons.org/licenses/by-nd-nc/1.0/',
  'https://creativecommons.org/licenses/by/4.0/deed.en',
  'https://creativecommons.org/licenses/by-sa/3.0/de/legalcode.de',
  'https://creativecommons.org/licenses/by/4.0/deed.pt-br',
  'https://creativecommons.org/licenses/by-sa/4.0/?ref=chooser-v1',
  'HTTPS://CreativeCommons.org/licenses/BY-SA/4.0/',
  'https://creativecommons.org/publicdomain/zero/1.0/',
  'https://creativecommons.org/publicdomain/mark/1.0/deed.fr',
  'http://rightsstatements.org/vocab/NKC/1.0/',
  'https://rightsstatements.org/page/NKC/1.0/?language=en',
];

const unreadable = [
  'https://creativecommons.org/',
  'https://creativecommons.org/licenses/by/5.0/',
  'https://creativecommons.org/licenses/by/2.0/uk/scotland/deed',
  'https://creativecommons.org/licenses/by/3.0/uk/deed/extra',
  'https://creativecommons.org/licenses/sa-by/4.0/',
  'https://creativecommons.org/licenses/sa/4.0/',
  'https://creativecommons.org/publicdomain/zero/4.0/',
  'https://creativecommons.org.example/licenses/by/4.0/',
  'https://example.org/creativecommons.org/licenses/by/4.0/',
  'ftp://creativecommons.org/licenses/by/4.0/',
  'http://rightsstatements.org/vocab/InC/2.0/',
  'http://rightsstatements.org/vocab/Free/1.0/',
  'all rights reserved',
];

const unclear = ['InC-EDU', 'InC-NC', 'InC-RUU', 'NoC-CR', 'NoC-NC', 'NoC-OKLR', 'NoC-US', 'CNE', 'UND'];

export const cases: RuleCases = {
  accepted: [
    { name: 'the library’s own picture, without a credit', proof: licensed('own') },
    { name: 'own in capitals', proof: licensed(' Own ') },
    { name: 'permission with an id', proof: licensed('permission', { permission: 'p-12' }) },
    { name: 'CC0 without a credit', proof: licensed('https://creativecommons.org/publicdomain/zero/1.0/') },
    {
      name: 'an old licence without attribution, without a credit',
      proof: licensed('https://creativecommons.org/licenses/sa/1.0/'),
    },
    {
      name: 'no derivatives, where nobody is blurred',
      proof: licensed('https://creativecommons.org/licenses/by-nd/4.0/', { credit, people: 'none' }),
    },
    ...fine.map((uri) => ({ name: uri, proof: licensed(uri, { credit }) })),
  ],
  rejected: [
    {
      name: 'no licence at all',
      proof: licensed(undefined),
      expected: { at: 'media[0].licence', level: 'block', args: { problem: 'missing' } },
    },
    { name: 'a blank licence', proof: licensed('  '), expected: { args: { problem: 'missing' } } },
    ...unreadable.map((written) => ({
      name: written,
      proof: licensed(written, { credit }),
      expected: { level: 'block' as const, args: { problem: 'unknown', written } },
    })),
    ...(
      [
        ['CC BY-SA 4.0', 'https://creativecommons.org/licenses/by-sa/4.0/'],
        ['cc-by', 'https://creativecommons.org/licenses/by/4.0/'],
        ['CC0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
        ['public domain', 'https://creativecommons.org/publicdomain/mark/1.0/'],
        ['inc', 'http://rightsstatements.org/vocab/InC/1.0/'],
      ] as const
    ).map(([written, suggestion]) => ({
      name: `the name ${written} for its URI`,
      proof: licensed(written, { credit }),
      expected: { args: { problem: 'unknown', suggestion } },
    })),
    {
      name: 'in copyright',
      proof: licensed('http://rightsstatements.org/vocab/InC/1.0/'),
      expected: { level: 'block', args: { problem: 'in-copyright', licence: 'In Copyright' } },
    },
    {
      name: 'an orphan work of the EU',
      proof: licensed('http://rightsstatements.org/vocab/InC-OW-EU/1.0/'),
      expected: { level: 'block', args: { problem: 'in-copyright' } },
    },
    ...unclear.map((id) => ({
      name: `${id}, which leaves it open`,
      proof: licensed(`http://rightsstatements.org/vocab/${id}/1.0/`),
      expected: { at: 'media[0].licence', level: 'hold' as const, args: { problem: 'unclear' } },
    })),
    {
      name: 'permission without saying which',
      proof: licensed('permission'),
      expected: { at: 'media[0].permission', args: { problem: 'no-permission-id' } },
    },
    {
      name: 'CC BY without a credit',
      proof: licensed('https://creativecommons.org/licenses/by/4.0/'),
      expected: {
        at: 'media[0].credit',
        level: 'block',
        args: { problem: 'no-credit', licence: 'CC BY 4.0' },
      },
    },
    {
      name: 'blurring what must not be changed',
      proof: licensed('https://creativecommons.org/licenses/by-nc-nd/4.0/', { credit, people: 'blur' }),
      expected: { at: 'media[0].licence', level: 'block', args: { problem: 'no-derivatives' } },
    },
  ],
};
