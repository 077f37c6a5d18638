import fc from 'fast-check';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { parseDocument } from 'htmlparser2';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Entry, Site } from '../shared/channels/noticeboard/entry.ts';
import { newestFirst } from '../shared/channels/noticeboard/entry.ts';
import { atomFeed, jsonFeed, POSTS_IN_FEED } from '../shared/channels/noticeboard/render-feeds.ts';
import { listPages, postPage } from '../shared/channels/noticeboard/render-page.ts';
import { STYLE } from '../shared/channels/noticeboard/style.ts';

const site: Site = {
  url: 'https://library.example/news',
  title: 'Books & “more”',
  language: 'en',
  timeZone: 'Europe/London',
};

const picture = {
  path: 'media/reading-room.news/abc.jpg',
  type: 'image/jpeg',
  bytes: 1000,
  alt: 'Two oak tables, "every" seat <taken>.',
  width: 1600,
  height: 1067,
  credit: 'Photo: Library staff',
} as const;

const video = {
  ...picture,
  path: 'media/reading-room.news/abc.mp4',
  type: 'video/mp4',
  durationMs: 9000,
  captions: { path: 'media/reading-room.news/def.vtt', language: 'cy' },
} as const;

const entry = (change: Partial<Entry> = {}): Entry => ({
  name: 'reading-room.news',
  revision: 'r1',
  id: 'tag:library.example,2026-12-01:reading-room.news',
  published: '2026-07-01T09:00:00.000Z',
  language: 'en',
  text: 'The reading room is open again.\n\nWhich seat is yours? #ReadingRoom\nSee https://library.example/rooms?a=1&b=2.',
  pictures: [],
  ...change,
});

const indexOf = (entries: readonly Entry[]): string => listPages(entries, site).get('index.html') ?? '';

const many = Array.from({ length: 60 }, (_, at) =>
  entry({ name: `post-${at}.news`, id: `tag:library.example,2026:${at}`, text: `Post ${at}` }),
);
const pages: [string, string][] = [
  ['an empty list', indexOf([])],
  [
    'a list of posts with pictures',
    indexOf([entry({ pictures: [picture, picture] }), entry({ name: 'b.news' })]),
  ],
  ['a middle page', listPages(many, site).get('page-2.html') ?? ''],
  ['a post', postPage(entry({ pictures: [picture] }), site)],
  ['a post in another language', postPage(entry({ language: 'de', text: 'Neu im Regal' }), site)],
  [
    'a moving picture',
    postPage(entry({ pictures: [{ ...picture, type: 'image/gif', durationMs: 900 }] }), site),
  ],
  ['a video with captions', postPage(entry({ pictures: [video] }), site)],
  ['a video without captions', postPage(entry({ pictures: [{ ...video, captions: undefined }] }), site)],
  ['a post of nothing but a picture', postPage(entry({ text: '', pictures: [picture] }), site)],
];

/** Every start tag as `name` and attributes, by a parser that has nothing to do with ours. */
function elementsOf(html: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('name' in node && 'attribs' in node && typeof node.name === 'string')
      found.push({ name: node.name, attributes: { ...(node.attribs as Record<string, string>) } });
    if ('children' in node && Array.isArray(node.children)) node.children.forEach(visit);
  };
  visit(parseDocument(html));
  return found;
}

describe('the pages of the noticeboard', () => {
  const validator = new HtmlValidate(
    new StaticConfigLoader({
      root: true,
      extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
      // The style comes from the site itself.
      rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
    }),
  );

  it.each(pages)('are valid and accessible HTML: %s', async (_, html) => {
    const report = await validator.validateString(html);
    const complaints = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${ruleId} in line ${line}: ${message}`),
    );
    expect(complaints).toEqual([]);
  });

  it.each(pages)('load nothing from elsewhere and run nothing: %s', (_, html) => {
    const elements = elementsOf(html);
    const loaded = elements.flatMap(({ name, attributes }) =>
      name === 'a' ? [] : [attributes.src, attributes.href].filter((address) => address !== undefined),
    );
    for (const address of loaded) expect(address).toMatch(/^(\.\.\/)?[\w.-]+(\/[\w.-]+)*$/);
    expect(elements.map(({ name }) => name)).not.toContain('script');
    const csp = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    expect(csp?.attributes.content).toContain("default-src 'none'");
    expect(csp?.attributes.content).not.toContain('unsafe');
  });

  it('carry description, size and credit with every picture', () => {
    const html = postPage(entry({ pictures: [picture] }), site);
    expect(elementsOf(html).filter(({ name }) => name === 'img')).toEqual([
      {
        name: 'img',
        attributes: {
          src: '../media/reading-room.news/abc.jpg',
          alt: 'Two oak tables, "every" seat <taken>.',
          width: '1600',
          height: '1067',
          loading: 'lazy',
        },
      },
    ]);
    expect(html).toContain('<figcaption>Photo: Library staff</figcaption>');
  });

  it('show a video when a reader starts it, with its captions and its description', () => {
    const page = postPage(entry({ pictures: [video] }), site);
    expect(page).toContain(
      '<track kind="captions" src="../media/reading-room.news/def.vtt" srclang="cy" label="Cymraeg" default>',
    );
    const [player = ''] = /<video[^>]*>/.exec(page) ?? [];
    expect(player).toContain('src="../media/reading-room.news/abc.mp4"');
    expect(player).toContain('aria-label="Two oak tables, &quot;every&quot; seat &lt;taken&gt;."');
    expect(player).toContain('controls');
    expect(player).not.toContain('autoplay');
    expect(page).toContain('media-src &#39;self&#39;');
  });

  it('keep a moving picture still until a reader asks for it', () => {
    const names = elementsOf(postPage(entry({ pictures: [{ ...picture, type: 'image/gif' }] }), site)).map(
      ({ name }) => name,
    );
    expect(names.slice(names.indexOf('figure'))).toEqual(
      expect.arrayContaining(['figure', 'details', 'summary', 'img']),
    );
    expect(names.indexOf('details')).toBeLessThan(names.indexOf('img'));
  });

  it('make paragraphs and line breaks, and only addresses clickable', () => {
    expect(postPage(entry(), site)).toContain(
      `<p>The reading room is open again.</p>
<p>Which seat is yours? #ReadingRoom<br>
See <a href="https://library.example/rooms?a=1&amp;b=2" rel="nofollow noopener">https://library.example/rooms?a=1&amp;b=2</a>.</p>`,
    );
  });

  it('say the date in the library’s own time and mark a post in another language', () => {
    const html = indexOf([entry({ language: 'de' })]);
    // Versions of ICU differ in the comma.
    expect(html).toMatch(
      /<time datetime="2026-07-01T09:00:00\.000Z">Wednesday,? 1 July 2026 at 10:00<\/time>/,
    );
    expect(html).toContain('<div class="post" lang="de">');
  });

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    'https://library.example/"onmouseover="alert(1)',
    "https://library.example/'onclick='alert(1)",
    'javascript:alert(1)',
    ']]><x/>',
    '&lt;b&gt;',
    '</title></head>',
  ])('show %s as the text that it is', (attack) => {
    const hostile = entry({
      text: attack,
      pictures: [{ ...picture, alt: attack, credit: attack }],
    });
    const harmless = entry({ text: 'x', pictures: [picture] });
    for (const render of [(one: Entry) => indexOf([one]), (one: Entry) => postPage(one, site)]) {
      const shape = (one: Entry) =>
        elementsOf(render(one))
          .filter(({ name }) => name !== 'a')
          .map(({ name, attributes }) => [name, ...Object.keys(attributes)].join(' '));
      expect(shape(hostile)).toEqual(shape(harmless));
      const links = elementsOf(render(hostile)).filter(({ name }) => name === 'a');
      for (const { attributes } of links) {
        expect(attributes.href).toMatch(/^(https:\/\/|#|\.\.\/|[\w-])/);
        expect(attributes.href).not.toMatch(/^javascript:/i);
        expect(Object.keys(attributes).filter((name) => name.startsWith('on'))).toEqual([]);
      }
    }
  });

  it('have the elements that they should have, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const elements = elementsOf(postPage(entry({ text, pictures: [{ ...picture, alt: text }] }), site));
        const names = new Set(elements.map(({ name }) => name));
        for (const name of ['script', 'iframe', 'style', 'object', 'form']) expect(names).not.toContain(name);
        expect(elements.filter(({ name }) => name === 'img')).toHaveLength(1);
      }),
    );
  });
});

/** WCAG 2.2 relative luminance and contrast of two colours `#rrggbb`. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe('the colours of the noticeboard', () => {
  const schemes = [
    ...STYLE.matchAll(/--paper: (#\w{6});\s*--ink: (#\w{6});\s*--quiet: (#\w{6});\s*--link: (#\w{6})/g),
  ];

  it('are there for light and for dark', () => expect(schemes).toHaveLength(2));

  it.each(schemes.map(([, paper, ...inks]) => [paper, inks] as const))('on %s can be read', (paper, inks) => {
    for (const ink of inks) expect(contrast(paper ?? '', ink)).toBeGreaterThanOrEqual(4.5);
  });
});

type Node = { name: string; attributes: Record<string, string>; text: string; children: Node[] };

/** Throws where the XML is not well-formed. */
function parseXml(xml: string): Node {
  const root: Node = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes: { ...attributes }, text: '', children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  const [top] = root.children;
  if (!top) throw new Error('The document is empty.');
  return top;
}
const child = (node: Node, name: string): Node | undefined => node.children.find((one) => one.name === name);

describe('the Atom feed', () => {
  it('has what RFC 4287 demands of a feed and of each entry', () => {
    const feed = parseXml(atomFeed([entry({ pictures: [picture] })], site));
    expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
    expect(child(feed, 'id')?.text).toBe('https://library.example/news/');
    expect(child(feed, 'title')?.text).toBe('Books & “more”');
    expect(child(feed, 'updated')?.text).toBe('2026-07-01T09:00:00.000Z');
    expect(child(feed, 'author')?.children.map(({ name }) => name)).toEqual(['name']);
    expect(feed.children.filter(({ name }) => name === 'link').map(({ attributes }) => attributes)).toEqual([
      { rel: 'alternate', type: 'text/html', href: 'https://library.example/news/' },
      { rel: 'self', type: 'application/atom+xml', href: 'https://library.example/news/atom.xml' },
    ]);
    const item = child(feed, 'entry');
    expect(item?.children.map(({ name }) => name)).toEqual([
      'id',
      'title',
      'published',
      'updated',
      'link',
      'content',
    ]);
    expect(item && child(item, 'id')?.text).toBe('tag:library.example,2026-12-01:reading-room.news');
    expect(item && child(item, 'link')?.attributes.href).toBe(
      'https://library.example/news/posts/reading-room.news.html',
    );
    const content = item && child(item, 'content');
    expect(content?.attributes.type).toBe('html');
    expect(elementsOf(content?.text ?? '').find(({ name }) => name === 'img')?.attributes).toMatchObject({
      src: 'https://library.example/news/media/reading-room.news/abc.jpg',
      alt: picture.alt,
    });
  });

  it('is well-formed whatever the text, and gives it back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const feed = parseXml(atomFeed([entry({ text: `a ${text}` })], site));
        expect(feed.children.filter(({ name }) => name === 'entry')).toHaveLength(1);
      }),
    );
  });

  it('is valid when it is empty, and holds the newest where there are many', () => {
    expect(child(parseXml(atomFeed([], site)), 'updated')?.text).toMatch(/^1970/);
    const entries = parseXml(atomFeed(many, site)).children.filter(({ name }) => name === 'entry');
    expect(entries).toHaveLength(POSTS_IN_FEED);
  });
});

describe('the JSON feed', () => {
  it('has what version 1.1 demands, and the descriptions of the pictures', () => {
    const feed: unknown = JSON.parse(jsonFeed([entry({ pictures: [picture] })], site));
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Books & “more”',
      home_page_url: 'https://library.example/news/',
      feed_url: 'https://library.example/news/feed.json',
      items: [
        {
          id: 'tag:library.example,2026-12-01:reading-room.news',
          url: 'https://library.example/news/posts/reading-room.news.html',
          content_html: expect.stringContaining('<figcaption>Photo: Library staff</figcaption>'),
          content_text: entry().text,
          date_published: '2026-07-01T09:00:00.000Z',
          attachments: [{ mime_type: 'image/jpeg', title: picture.alt, size_in_bytes: 1000 }],
        },
      ],
    });
  });
});

describe('the order of posts', () => {
  it('is the same however the entries were listed', () => {
    const sameSecond = ['c.news', 'a.news', 'b.news'].map((name) => entry({ name }));
    const older = entry({ name: 'z.news', published: '2026-06-01T09:00:00.000Z' });
    const names = newestFirst([older, ...sameSecond]).map(({ name }) => name);
    expect(names).toEqual(['a.news', 'b.news', 'c.news', 'z.news']);
    expect(newestFirst([...sameSecond.toReversed(), older]).map(({ name }) => name)).toEqual(names);
  });
});
