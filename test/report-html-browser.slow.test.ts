import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharpMedia } from '../shared/adapters/media/sharp-media.ts';
import type { PictureMark } from '../shared/core/report/html/picture-mark.ts';
import { renderReportPage } from '../shared/core/report/html/report-page.ts';
import type { ReportPost } from '../shared/core/report/html/report-post.ts';
import { quarters } from './media/draw.ts';
import { policy, reportPost } from './report-html-posts.ts';
import { medium } from './rules/proof.ts';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** WCAG 2.2, levels A and AA, and what axe calls best practice. */
const AXE = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

const marks: PictureMark[] = [
  { x: 300, y: 200, width: 400, height: 500, kind: 'face', label: 'no consent is stated' },
  { x: 0, y: 0, width: 600, height: 90, kind: 'personal', label: 'telephone number' },
  { x: 1900, y: 1500, width: 900, height: 400, kind: 'unread-text', label: '“Open day”' },
];
const text =
  'A blue scarf was found. Write to a.reader@mail.example or call 07700 900123.\n\n' +
  `See https://library.example/${'found-'.repeat(20)} and ${'Donaudampfschifffahrt'.repeat(5)}. #quietstudy`;
const ATTACK =
  '<img src=x onerror="window.taken=1"><script>window.taken=1</script></style><style>body{display:none}</style>' +
  '"><svg onload=window.taken=1>';

if (!existsSync(CHROMIUM))
  console.warn(`The report’s page is not looked at in a browser: there is no ${CHROMIUM} here.`);

describe.skipIf(!existsSync(CHROMIUM))('the page of a report in Chromium', () => {
  let browser: Browser;
  let folder: string;
  const files = new Map<string, string>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'report-html-'));
    const path = join(folder, 'quarters.jpg');
    await quarters(3000, 2000).jpeg().toFile(path);
    const media = sharpMedia();
    const preview = await media.preview(path, await media.inspect(path, 'quarters.jpg'));
    if (!preview) throw new Error('No preview was made.');

    const busy = reportPost(
      {
        text,
        textFor: { bluesky: 'long '.repeat(70).trim() },
        media: [medium(), medium({ alt: undefined })],
      },
      { medium: { preview, marks }, source: '---\ntitle: x\n---\n' },
    );
    const passing = reportPost({}, { medium: { preview } });
    const form: ReportPost = {
      report: {
        ...passing.report,
        title: 'broken',
        outcome: 'block',
        counts: { block: 1, hold: 0, advise: 0 },
        accounts: [],
        deliveries: [],
        findings: [
          {
            rule: 'bundle-form',
            clause: 'format',
            level: 'block',
            at: 'publish',
            line: 2,
            message: 'Expected a time.',
            help: 'Write, for example:\n  publish: 2026-12-01 10:00',
            args: {},
          },
        ],
      },
      source: '---\npublish: tomorrow\n---\n',
      media: [],
    };
    const hostile = reportPost(
      { title: ATTACK, text: ATTACK, media: [medium({ file: ATTACK, alt: ATTACK, credit: ATTACK })] },
      { medium: { preview, marks: [{ x: 9, y: 9, width: 9, height: 9, kind: 'face', label: ATTACK }] } },
    );
    const zone = { at: '2026-12-01T10:01:00.000Z', due: '2026-12-01T10:00:00.000Z' };
    const stands: ReportPost = {
      ...passing,
      report: {
        ...passing.report,
        standing: {
          state: 'accepted',
          deliveries: [
            {
              account: 'bluesky',
              state: 'failed',
              due: zone.due,
              problem: 'Could not publish: the account is suspended.',
            },
            {
              account: 'mastodon',
              state: 'published',
              due: zone.due,
              publishedAt: zone.due,
              url: `https://social.example/@library/${'1'.repeat(60)}`,
              verification: { outcome: 'as-sent', at: zone.at, text: true, media: 2, described: 2 },
            },
            {
              account: 'threads',
              state: 'published',
              due: zone.due,
              publishedAt: zone.due,
              url: 'javascript:window.taken=1',
              verification: { outcome: 'differs', at: zone.at, text: true, media: 2, described: 1 },
            },
          ],
        },
      },
    };
    for (const [name, posts] of Object.entries({
      stands: [stands],
      busy: [busy],
      passing: [passing],
      form: [form],
      several: [passing, busy, form, stands],
      hostile: [hostile],
    })) {
      const file = join(folder, `${name}.html`);
      await writeFile(file, renderReportPage(posts, policy));
      files.set(name, pathToFileURL(file).href);
    }
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function open(name: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>) {
    const context = await browser.newContext(options);
    try {
      const page = await context.newPage();
      await page.goto(files.get(name) ?? '');
      await look(page);
    } finally {
      await context.close();
    }
  }

  const schemes: [string, BrowserContextOptions][] = [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
    ['a phone', { viewport: { width: 320, height: 640 } }],
  ];
  // Several bundles on one page have everything that a page can have; one alone has its headings at other levels.
  const cases = [
    ...schemes.map(([scheme, options]) => ['several', scheme, options] as const),
    ...['busy', 'passing', 'form', 'stands'].map((name) => [name, 'light', {}] as const),
  ];

  it.each(cases)('has nothing that axe objects to: %s, %s', async (name, _, options) => {
    await open(name, options, async (page) => {
      // Through the debugger: the page itself lets no script in.
      await page.evaluate(axe.source);
      const { violations, passes } = await page.evaluate(`axe.run(${JSON.stringify(AXE)})`).then(asResults);
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
      expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'heading-order']));
    });
  });

  it.each(['busy', 'several', 'form', 'hostile'])(
    'is read without scrolling sideways at 320 pixels: %s',
    async (name) => {
      await open(name, { viewport: { width: 320, height: 640 } }, async (page) => {
        const width = await page.evaluate('document.documentElement.scrollWidth');
        expect(width).toBeLessThanOrEqual(320);
      });
    },
  );

  it('is reached by keyboard: first the way past the head, then every link in order, each with an outline', async () => {
    await open('busy', {}, async (page) => {
      const links = await page.evaluate('[...document.querySelectorAll("a")].map((one) => one.outerHTML)');
      const reached: unknown[] = [];
      for (const _ of Array.isArray(links) ? links : []) {
        await page.keyboard.press('Tab');
        reached.push(await page.evaluate('document.activeElement.outerHTML'));
        expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
      }
      expect(reached).toEqual(links);
      expect(reached.length).toBeGreaterThan(10);
    });
  });

  it('leads from the list to a finding, and from the text to it', async () => {
    await open('busy', {}, async (page) => {
      const target = page.locator('.finding:target .number');
      await page.locator('.todo a').first().click();
      expect(await target.textContent()).toBe('1');
      await page.locator('mark + .ref').nth(1).click();
      expect(await target.textContent()).toBe('2');
    });
  });

  it('draws the boxes where they are in the picture', async () => {
    await open('busy', {}, async (page) => {
      const picture = await page.locator('.shown svg image').first().boundingBox();
      const box = await page.locator('.mark.face .line').first().boundingBox();
      if (!picture || !box) throw new Error('Nothing was drawn.');
      // Its middle: lines have a width of their own.
      const scale = picture.width / 3000;
      expect(box.x + box.width / 2 - picture.x).toBeCloseTo(500 * scale, 0);
      expect(box.y + box.height / 2 - picture.y).toBeCloseTo(450 * scale, 0);
    });
  });

  it('runs nothing, hides nothing and asks for nothing, whatever a bundle says', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (line) => complaints.push(line.text()));
    page.on('dialog', (dialog) => void dialog.dismiss());
    await page.goto(files.get('hostile') ?? '');
    expect(await page.evaluate('window.taken')).toBeUndefined();
    expect(await page.locator('h1').textContent()).toBe(ATTACK);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(asked.filter((url) => !url.startsWith('data:image/jpeg'))).toEqual([files.get('hostile')]);
    // The policy of the page refuses nothing that the page itself has.
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is printed on white, whole, without what serves the screen only', async () => {
    await open('busy', { colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const style = (selector: string, property: string) =>
        page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).${property}`);
      expect(await style('html', 'backgroundColor')).toBe('rgb(255, 255, 255)');
      expect(await style('html', 'color')).toBe('rgb(0, 0, 0)');
      expect(await style('.skip', 'display')).toBe('none');
      // Numbers are white on their colour, which browsers leave out unless they are told to keep it.
      expect(await style('.number', 'printColorAdjust')).toBe('exact');
      expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
    });
  });
});

type Found = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

function asResults(value: unknown): {
  readonly violations: readonly Found[];
  readonly passes: readonly Found[];
} {
  const list = (name: string): Found[] => {
    const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
    if (!Array.isArray(found)) throw new Error(`axe gave no ${name}.`);
    return found;
  };
  return { violations: list('violations'), passes: list('passes') };
}
