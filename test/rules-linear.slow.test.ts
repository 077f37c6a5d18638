import { describe, expect, it } from 'vitest';
import { RULES } from '../shared/core/rules/index.ts';
import { buildTexts, proveBundle } from '../shared/core/rules/prove.ts';
import type { Proof } from '../shared/core/rules/rule.ts';
import { growth } from './growth.ts';
import { proof } from './rules/proof.ts';
import { recentPost } from './rules/recent.ts';

/** Rules whose own tests look at their time are not looked at again. */
const ELSEWHERE = ['personal-data-in-text', 'offensive-language', 'hashtag-case', 'alt-text-quality'];

/** What patterns choke on: what begins again and again and never ends, and what almost matches. */
const PIECES: Readonly<Record<string, string>> = {
  blanks: '  ',
  'empty lines': '\n',
  'opening quotation marks': '“„«‘"',
  'a quotation that is never closed': ' “a b',
  'words without an end': 'a',
  'words in capitals': 'READING ROOM ',
  'emoji in a row': '🎉 ',
  'emoji on lines': '\n🎉 a',
  'subjects before emoji': 'we 🎉 a ',
  hashtags: '#a ',
  mentions: '@a@b.c ',
  links: 'https://a.example/?utm_source=b&c ',
  'half a link': 'https://a',
  'brackets of an address': 'https://a.example/(((',
  shorteners: 'https://bit.ly/a ',
  'numbers and months': '3 December 3 to 4 ',
  'months and numbers': 'December 3 December ',
  'days of the week': 'Tuesday 3 to Friday ',
  digits: '31',
  'dates with slashes': '3/12/',
  'prices and calls to buy': 'buy a b c d e f for £ ',
  'calls to follow': 'follow and a b c d e f g h i ',
  titles: 'Dr Anna Maria Rossi Bianchi ',
  'titles with a matter': 'Dr Grey is on ',
  'applicants and profiles': 'check the social media profiles of the ',
  'notices to staff': 'please do not all library staff ',
  'exclamation marks': '!',
  'letters with marks': 'ä\u0332\u0336\u0301',
  'styled letters': '𝓐𝓷 ',
  'turned letters': 'ʇǝ ',
  'letters of two scripts': 'aа',
  'slashes around phonetic letters': '/ə',
  'stops without blanks': 'a.b.',
};

const TEXT_RULES = RULES.filter(({ id }) => !ELSEWHERE.includes(id));
/** Made once: reading the policy takes longer than most of the rules. */
const POST = proof();

function proofOf(text: string): Proof {
  const bundle = { ...POST.bundle, text };
  return { ...POST, bundle, texts: buildTexts(bundle, []), recent: [recentPost({ text })] };
}

describe('the rules over texts', () => {
  it.each(Object.entries(PIECES))('take linear time over %s', (_, piece) => {
    const work = (text: string): unknown => proveBundle(proofOf(text), TEXT_RULES);
    expect(growth(work, piece)).toBeLessThan(1.6);
  });

  it.each(Object.entries(PIECES))('read 100,000 characters of %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);
    const findings = proveBundle(proofOf(text), TEXT_RULES);
    // Each rule tells the first two hundred and sums up the others.
    expect(findings.length).toBeLessThanOrEqual(TEXT_RULES.length * 201);
  });
});
