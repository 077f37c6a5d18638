import { describe, expect, it } from 'vitest';
import { readBundle } from '../shared/core/bundle/read-bundle.ts';
import { readCaptions } from '../shared/core/captions/read-captions.ts';
import { RULES } from '../shared/core/rules/index.ts';
import { buildTexts, proveBundle } from '../shared/core/rules/prove.ts';
import type { Proof } from '../shared/core/rules/rule.ts';
import { facetsOf } from '../shared/core/text/facets.ts';
import { growth } from './growth.ts';
import { NASTY, piecesOfPatterns } from './rules/nasty-pieces.ts';
import { medium, proof } from './rules/proof.ts';
import { recentPost } from './rules/recent.ts';

/** More than work in proportion to the text, which gives 1, and less than its square. */
const MOST = 1.6;
const POST = proof();
const SETTINGS = { timeZone: 'Europe/London', expiresAfterMs: 86_400_000 };

function proofOf(text: string, title = POST.bundle.title): Proof {
  const media = [medium({ alt: text.slice(0, 10_000), credit: text.slice(0, 10_000) })];
  const bundle = { ...POST.bundle, text, title, media, textFor: { bluesky: text } };
  return { ...POST, bundle, texts: buildTexts(bundle, POST.facts), recent: [recentPost({ text })] };
}

const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const cpuMs = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1_000;
};
/** The pieces that take longest, which a square would be among. */
const slowest = (pieces: readonly string[], count: number, work: (text: string) => unknown): string[] =>
  pieces
    .map((piece) => ({ piece, ms: cpuMs(() => work(repeated(piece, 3_000))) }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, count)
    .map(({ piece }) => piece);

const prove = (text: string): unknown => proveBundle(proofOf(text));
const readFrontMatter = (text: string): unknown =>
  readBundle(`---\n${text}\n---\nCome and see.`, [], SETTINGS);
const readBody = (text: string): unknown =>
  readBundle(`---\ntitle: Templars\npublish: now\naccounts: all\n---\n${text}`, [], SETTINGS);
const captions = (text: string): unknown => readCaptions(new TextEncoder().encode(`WEBVTT\n\n${text}`));

describe('all rules together', () => {
  const pieces = [...new Set([...piecesOfPatterns(2), ...Object.values(NASTY)])];

  it('take linear time over whatever resembles one of their patterns', () => {
    expect(pieces.length).toBeGreaterThan(500);
    const found = slowest(pieces, 12, prove).map((piece) => ({ piece, power: growth(prove, piece) }));
    expect(found.filter(({ power }) => power >= MOST)).toEqual([]);
  }, 600_000);

  it.each(Object.entries(NASTY))('read 100,000 characters of %s', (_, piece) => {
    const findings = proveBundle(proofOf(repeated(piece, 100_000), repeated(piece, 60_000)));
    // Each rule tells the first two hundred and sums up the others.
    expect(findings.length).toBeLessThanOrEqual(RULES.length * 201);
    expect(findings.every(({ message }) => message.length < 2_000)).toBe(true);
  });
});

describe('the readers of what staff upload', () => {
  const pieces = [...Object.values(NASTY), ...piecesOfPatterns(1)];

  it.each([
    ['the front matter', readFrontMatter],
    ['the body', readBody],
    ['captions', captions],
    ['links, hashtags and mentions', (text: string) => facetsOf(text)],
  ])(
    'take linear time over %s',
    (_, read) => {
      const found = slowest(pieces, 15, read).map((piece) => ({ piece, power: growth(read, piece) }));
      expect(found.filter(({ power }) => power >= MOST)).toEqual([]);
    },
    600_000,
  );
});
