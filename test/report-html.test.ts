import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { STYLE as NOTICEBOARD_STYLE } from '../shared/channels/noticeboard/style.ts';
import { decide } from '../shared/core/decision/decide.ts';
import type { PictureMark } from '../shared/core/report/html/picture-mark.ts';
import { renderReportPage } from '../shared/core/report/html/report-page.ts';
import type { ReportPost } from '../shared/core/report/html/report-post.ts';
import { STYLE } from '../shared/core/report/html/style.ts';
import { formFindings } from '../shared/core/rules/prove.ts';
import { policy, reportPost } from './report-html-posts.ts';
import { bundle, facts, medium } from './rules/proof.ts';

const page = (...posts: ReportPost[]): string => renderReportPage(posts, policy);

type Element = { readonly name: string; readonly attributes: Record<string, string>; readonly text: string };

/** Every element with the text inside it, by a parser that has nothing to do with ours. */
function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: unknown): string => {
    if (typeof node !== 'object' || node === null) return '';
    if ('data' in node && typeof node.data === 'string' && 'type' in node && node.type === 'text')
      return node.data;
    if (!('children' in node && Array.isArray(node.children))) return '';
    const element =
      'name' in node && 'attribs' in node && typeof node.name === 'string'
        ? { name: node.name, attributes: { ...(node.attribs as Record<string, string>) }, text: '' }
        : undefined;
    if (element) found.push(element);
    const text = node.children.map(visit).join('');
    if (element) element.text = text;
    return text;
  };
  visit(parseDocument(html));
  return found;
}
const named = (html: string, name: string): Element[] => elementsOf(html).filter((one) => one.name === name);
const classed = (html: string, name: string): Element[] =>
  elementsOf(html).filter(({ attributes }) => attributes.class?.split(' ').includes(name));
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

const SCARF = 'A blue scarf was found. Write to a.reader@mail.example or call 07700 900123. #quietstudy';
const held = reportPost({ text: SCARF, media: [] });
const marks: PictureMark[] = [
  { x: 300, y: 200, width: 400, height: 500, kind: 'face', label: 'no consent is stated' },
  { x: 0, y: 0, width: 600, height: 90, kind: 'personal', label: 'telephone number' },
  { x: 2900, y: 1900, width: 900, height: 900, kind: 'unread-text', label: '“Open day”' },
];
const broken: ReportPost = {
  report: {
    ...held.report,
    title: 'broken',
    accounts: [],
    deliveries: [],
    ...decide(formFindings([formProblem()])),
    findings: formFindings([formProblem()]),
  },
  source: '---\ntitle: Broken\npublish: tomorrow <morning>\n---\n',
  media: [],
};

function formProblem() {
  return {
    code: 'wrong-time',
    at: 'publish',
    line: 3,
    expected: '`now`, or a date and time',
    got: '“tomorrow <morning>”',
    example: 'publish: 2026-12-01 10:00',
  };
}

const pages: [string, string][] = [
  ['a post that passes', page(reportPost())],
  ['a post that is held', page(held)],
  [
    'a picture with boxes and without a description',
    page(reportPost({ media: [medium({ alt: undefined })] }, { medium: { marks } })),
  ],
  ['a picture that cannot be shown', page(reportPost({}, { medium: { preview: undefined } }))],
  ['a bundle whose form is wrong', page(broken)],
  ['several bundles', page(reportPost(), held, broken)],
  ['no bundle', page()],
];

describe('the page of a report', () => {
  const validator = new HtmlValidate(
    new StaticConfigLoader({
      root: true,
      extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    }),
  );

  it.each(pages)('is valid and accessible HTML: %s', async (_, html) => {
    const report = await validator.validateString(html);
    const complaints = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${ruleId} in line ${line}: ${message}`),
    );
    expect(complaints).toEqual([]);
  });

  it.each(pages)('needs nothing but itself, and runs nothing: %s', (_, html) => {
    const elements = elementsOf(html);
    for (const { name, attributes } of elements) {
      if (name === 'a') continue;
      for (const address of [attributes.src, attributes.href].filter((one) => one !== undefined))
        expect(address).toMatch(/^(data:image\/jpeg;base64,[\w+/=]+|#[\w-]+)$/);
      expect(attributes.style).toBeUndefined();
    }
    expect(elements.map(({ name }) => name)).not.toContain('script');
    const csp = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    const style = named(html, 'style')[0]?.text ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(csp?.attributes.content).toBe(
      `default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it.each(pages)('has headings in order, and links that lead somewhere: %s', (_, html) => {
    const elements = elementsOf(html);
    const levels = elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? Number(name[1]) : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    }, 0);
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of elements)
      if (attributes.href?.startsWith('#')) expect(ids).toContain(attributes.href.slice(1));
  });

  it('says what came of it first, and leads to what is to be decided', () => {
    const html = page(held);
    expect(named(html, 'title')[0]?.text).toBe('Waits for the administrator: Reading room reopens');
    const [verdict] = classed(html, 'verdict');
    expect(verdict?.attributes.class).toBe('verdict hold');
    expect(squeezed(verdict?.text ?? '')).toMatch(/^\? Waits for the administrator: 2 questions to decide/);
    expect(html.indexOf('class="verdict')).toBeLessThan(html.indexOf('class="pieces"'));
    const todo = elementsOf(html).filter(({ attributes }) => attributes.href?.includes('-point-'));
    expect(todo[0]?.text).toBe('This looks like an e-mail address, which could be somebody’s.');
  });

  it('marks in the text what each finding names, and numbers it as the finding', () => {
    const html = page(held);
    const marked = named(html, 'mark').map(({ text, attributes }) => [text, attributes.class]);
    expect(marked).toEqual([
      ['a.reader@mail.example', 'hold'],
      ['07700 900123', 'hold'],
      ['#quietstudy', 'advise'],
    ]);
    const numbers = [...html.matchAll(/<\/mark><a class="ref" href="#post-1-point-(\d)">/g)].map(
      ([, one]) => one,
    );
    expect(numbers).toEqual(['1', '2', '3']);
    expect(classed(html, 'wording')[0]?.text.replace(/point \d/g, '')).toBe(SCARF);
  });

  it('tells with each finding what to do, why it matters, and what the policy says', () => {
    const [first, second] = classed(page(held), 'finding').map(({ text }) => squeezed(text));
    expect(first).toMatch(/^1 \? For the administrator: This looks like an e-mail address/);
    expect(first).toContain('Take it out, or point to a page of the library’s instead.');
    expect(first).toContain('Why it matters: A number or an address that is public can be used');
    expect(first).toContain(
      'The policy, Personal and confidential information privacy.personal-data: Personal and confidential',
    );
    // What findings of one place have in common is said once.
    expect(second).toContain('Why, and what the policy says: as at point 1.');
  });

  it('shows a finding of the form beside the line of post.md that it names', () => {
    const html = page(broken);
    expect(classed(html, 'lines').map(({ text }) => squeezed(text))).toEqual([
      'line 3 publish: tomorrow <morning>',
    ]);
    expect(classed(html, 'finding')[0]?.text).toContain('now, or a date and time');
    expect(named(html, 'pre')[0]?.text).toBe('publish: 2026-12-01 10:00');
    expect(html).toContain('The rules begin when the bundle can be read.');
  });

  it('shows the post on each account with its length as counted there, and what a screen reader says', () => {
    const html = page(
      reportPost({ text: 'See https://library.example/a/very/long/address/indeed/page #Open' }),
    );
    const [mastodon, bluesky] = classed(html, 'card').map(({ text }) => squeezed(text));
    expect(mastodon).toContain('See library.example/a/very/long/ad… #Open');
    expect(mastodon).toContain('33 of 500 characters');
    expect(bluesky).toContain('See https://library.example/a/very/long/address/indeed/page #Open');
    expect(bluesky).toContain('65 of 300 characters');
    expect(mastodon).toContain('A screen reader says: Image: Two long oak tables under a skylight');
    const meters = named(html, 'meter').map(({ attributes }) => [attributes.value, attributes.max]);
    expect(meters).toEqual([
      ['33', '500'],
      ['65', '300'],
    ]);
  });

  it('says how much is too long, since a meter that is full does not', () => {
    const html = page(reportPost({ text: 'long '.repeat(70).trim(), media: [] }));
    expect(classed(html, 'over').map(({ text }) => squeezed(text))).toEqual([
      '349 of 300 characters: 49 too many',
    ]);
  });

  it.each([
    ['that has no description', undefined, 'See it.', 'Image, no description'],
    ['whose description is blank', ' \u3164', 'See it.', 'Image, no description'],
    [
      'that is described in the body',
      undefined,
      '[A bar moves down over the lines.]',
      'Image: A bar moves down over the lines.',
    ],
  ])('says what a screen reader makes of a moving picture %s', (_, alt, text, said) => {
    const moving = facts({ type: 'image/gif', pages: 12 });
    const html = page(reportPost({ text, media: [medium({ alt })] }, { medium: { facts: moving } }));
    expect(classed(html, 'card')[0]?.text).toContain(said);
    expect(classed(html, 'said')[0]?.text).toContain(said);
  });

  it('says that a network carries no description', () => {
    const post = reportPost();
    const accounts =
      post.read?.accounts.map((one) => ({ ...one, can: { ...one.can, carryAltText: false } })) ?? [];
    const html = page({ ...post, ...(post.read && { read: { ...post.read, accounts } }) });
    expect(classed(html, 'card')[0]?.text).toContain('Image, no description (this network carries none)');
  });

  it('says what was covered in the copy of a picture that is to be blurred, or why none is shown', () => {
    const blurred = [medium({ people: 'blur' })];
    const covered = facts({ covered: { faces: 2, texts: 1 } });
    const copy = page(reportPost({ media: blurred }, { medium: { facts: covered } }));
    expect(classed(copy, 'said')[0]?.text).toContain(
      'blur: 2 faces and 1 place with personal text covered in this copy',
    );
    const kept = facts({ notCovered: 'It moves.' });
    const original = page(reportPost({ media: blurred }, { medium: { facts: kept, preview: undefined } }));
    expect(classed(original, 'unshown').map(({ text }) => text)).toContain(
      'It is not shown: it is to be blurred, and could not be.',
    );
    expect(classed(original, 'said')[0]?.text).not.toContain('covered');
  });

  it('draws a box over each place of a picture that is marked, named in words below', () => {
    const html = page(reportPost({}, { medium: { marks } }));
    const lines = classed(html, 'line').map(({ attributes: { x, y, width, height } }) => [
      x,
      y,
      width,
      height,
    ]);
    // The last one reaches beyond the picture of 3000 × 2000 pixels.
    expect(lines).toEqual([
      ['300', '200', '400', '500'],
      ['0', '0', '600', '90'],
      ['2900', '1900', '100', '100'],
    ]);
    expect(named(html, 'text').map(({ text }) => text)).toEqual(['A face', 'B', 'C']);
    expect(squeezed(classed(html, 'legend')[0]?.text ?? '')).toBe(
      'A Face: no consent is stated B Personal information: telephone number ' +
        'C Words that the description does not say: “Open day”',
    );
  });

  it('keeps every box and its name inside the picture, whatever the numbers', () => {
    const number = fc.oneof(fc.double(), fc.integer({ min: -500, max: 4000 }));
    const box = fc.record({ x: number, y: number, width: number, height: number });
    const post = reportPost();
    fc.assert(
      fc.property(box, (place) => {
        const media = post.media.map((one) => ({
          ...one,
          marks: [{ ...place, kind: 'face' as const, label: '' }],
        }));
        const html = page({ ...post, media });
        for (const { attributes } of named(html, 'rect')) {
          const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((key) => Number(attributes[key]));
          expect(Math.min(x ?? -1, y ?? -1, width ?? -1, height ?? -1)).toBeGreaterThanOrEqual(0);
          expect((x ?? 0) + (width ?? 0)).toBeLessThanOrEqual(3000);
          expect((y ?? 0) + (height ?? 0)).toBeLessThanOrEqual(2000);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('holds each picture once, however many accounts show it', () => {
    const html = page(reportPost());
    expect(html.match(/data:image\/jpeg/g)).toHaveLength(1);
    expect(named(html, 'use')).toHaveLength(2);
  });

  it('lists every rule that ran under its clause, and which were switched off', () => {
    const off = {
      ...policy,
      rules: { ...policy.rules, 'kind-stated': { level: 'off' as const, options: {} } },
    };
    const html = renderReportPage([held], off);
    const clauses = classed(html, 'clauses')[0]?.text ?? '';
    for (const rule of Object.keys(policy.rules).filter((id) => id !== 'kind-stated'))
      expect(clauses).toContain(rule);
    expect(clauses).not.toContain('kind-stated');
    expect(html).toContain('Switched off in this policy: kind-stated.');
    expect(squeezed(clauses)).toMatch(/privacy\.personal-data .* 2 findings point 1 point 2/);
    expect(squeezed(clauses)).toMatch(/Well-formed bundles format .* Nothing found\./);
  });

  it('names the policy by version and hash', () => {
    const footer = named(page(held), 'footer')[0]?.text ?? '';
    expect(footer).toContain(`${policy.title}, version ${policy.stamp.version}`);
    expect(footer).toContain(policy.stamp.hash);
  });

  it('gives an overview of several bundles, with the way to each', () => {
    const html = page(reportPost(), held, broken);
    expect(squeezed(named(html, 'h1')[0]?.text ?? '')).toBe('3 bundles checked');
    expect(html).toContain('1 cannot go out yet, 1 waits for the administrator and 1 passes.');
    const links = elementsOf(html).filter(({ attributes }) => /^#post-\d-title$/.test(attributes.href ?? ''));
    expect(links.map(({ text }) => text)).toEqual(['Reading room reopens', 'Reading room reopens', 'broken']);
  });

  it('says that a revision of something that is out is not taken', () => {
    const post = reportPost();
    const html = page({ ...post, report: { ...post.report, alreadySentOn: ['mastodon'] } });
    expect(classed(html, 'verdict')[0]?.attributes.class).toBe('verdict block');
    expect(classed(html, 'outcome')[0]?.text).toContain('it is out already on mastodon');
  });

  it('is drawn on the paper of the noticeboard, with its ink', () => {
    const palette = (css: string) =>
      css.match(/--(?:paper|ink|quiet|link|rule|serif|sans): [^;]+/g)?.slice(0, 12);
    const ours = palette(STYLE.source) ?? [];
    for (const colour of palette(NOTICEBOARD_STYLE) ?? []) expect(ours).toContain(colour);
  });
});

describe('hostile words', () => {
  const attacks = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style><style>*{display:none}</style>',
    '</title></head><body onload=alert(1)>',
    '--></svg><svg onload=alert(1)>',
    'https://library.example/"onclick="alert(1)',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '`<b>` and `</code><script>`',
    '&lt;b&gt; &#60;b&#62;',
  ];
  const base = reportPost();
  const bundleOf = (words: string): ReportPost => {
    const written = bundle({
      title: words,
      text: words,
      textFor: { bluesky: words },
      media: [medium({ file: words, alt: words, credit: words, licence: words })],
    });
    const mark = { x: 1, y: 1, width: 9, height: 9, kind: 'face', label: words } as const;
    const finding = {
      rule: words,
      clause: words,
      level: 'block',
      at: words,
      line: 1,
      message: words,
      help: `${words}\n  ${words}`,
      args: {},
    } as const;
    const spanned = { ...finding, at: 'text', span: { start: 1, end: 4 } };
    return {
      source: words,
      read: { bundle: written, accounts: base.read?.accounts ?? [] },
      media: base.media.map((one) => ({ ...one, file: words, facts: facts({ file: words }), marks: [mark] })),
      report: {
        ...base.report,
        post: words,
        title: words,
        revision: words,
        ...decide([finding]),
        findings: [finding, spanned],
        deliveries: (base.report.deliveries ?? []).map((one) => ({
          ...one,
          account: words,
          handle: words,
          text: words,
        })),
      },
    };
  };
  /** Elements and attributes without their values; links are there or not, as the words are. */
  const shape = (html: string) =>
    elementsOf(html)
      .filter(({ name }) => name !== 'a' && name !== 'code')
      .map(({ name, attributes }) => [name, ...Object.keys(attributes)].join(' '));
  const harmless = shape(page(bundleOf('word')));

  it.each(attacks)('are shown as the text that they are: %s', (attack) => {
    const html = page(bundleOf(attack));
    expect(shape(html)).toEqual(harmless);
    expect(
      classed(html, 'wording').some(({ text }) =>
        text.replace(/point \d/g, '').includes(attack.slice(0, 12)),
      ),
    ).toBe(true);
    for (const { name, attributes } of elementsOf(html)) {
      expect(Object.keys(attributes).filter((key) => key.startsWith('on'))).toEqual([]);
      if (name === 'a') expect(attributes.href).toMatch(/^(#[\w-]+|https?:\/\/[^"<>]+)$/);
    }
    expect(named(html, 'style')).toHaveLength(1);
  });

  it('cannot turn the direction of what stands around them', () => {
    const words = 'left \u202eright\u202c \u2066isolated\u2069';
    const html = page(bundleOf(words));
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(html).toContain('left \ufffdright\ufffd');
  });

  it('never make an element, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 5, maxLength: 40 }), (words) => {
        const names = new Set(elementsOf(page(bundleOf(`a ${words}`))).map(({ name }) => name));
        for (const name of ['script', 'iframe', 'object', 'form', 'img', 'link', 'base'])
          expect(names).not.toContain(name);
      }),
      { numRuns: 60 },
    );
  });
});
