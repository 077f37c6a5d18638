import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROMOTIONS } from '../shared/core/rules/commerce/wordings.ts';
import { INTERNAL_WORDINGS } from '../shared/core/rules/internal/wordings.ts';
import { ALL, findOffences } from '../shared/core/rules/offence/find.ts';
import { FOREIGN } from '../shared/core/rules/offence/foreign.ts';
import { ATTACKS } from '../shared/core/rules/offence/groups.ts';
import { INSULTS } from '../shared/core/rules/offence/insults.ts';
import { mayHaveProfanity } from '../shared/core/rules/offence/profanity.ts';
import { THREATS } from '../shared/core/rules/offence/threats.ts';
import type { Phrase } from '../shared/core/rules/reading/phrases.ts';
import { plainly } from '../shared/core/rules/reading/prose.ts';
import { remember } from '../shared/core/rules/reading/remember.ts';
import { requiredWords, wordsOnly } from '../shared/core/rules/reading/required-words.ts';
import { sieve } from '../shared/core/rules/reading/sieve.ts';
import { SPAM_WORDINGS } from '../shared/core/rules/spam/wordings.ts';
import { anySigns, anyWords } from './rules/any-words.ts';
import { CORPUS } from './rules/corpus.ts';

const PATTERNS = [
  ...[...ATTACKS, ...THREATS, ...INSULTS, ...FOREIGN].map(({ pattern }) => pattern),
  ...[...PROMOTIONS, ...INTERNAL_WORDINGS, ...SPAM_WORDINGS].map(({ pattern }) => pattern),
];
const candidates = sieve(PATTERNS);

/** Texts that a pattern matches: what stands around it, and what generators do not know, put plainly. */
function textsFor({ source }: RegExp): fc.Arbitrary<string> {
  const inside = source
    .replace(/\((?:\?<?[=!])(?:[^()[\]]|\[[^\]]*\]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\)/g, '')
    .replace(/\\p\{(?:L|Sc)\}/g, '[a-zäж£]')
    .replace(/\[a-zäж£\]\]/g, 'a-zäж£]')
    .replace(/\[([^\]]*)\[a-zäж£\]/g, '[$1a-zäж£');
  return fc.stringMatching(new RegExp(`^(?:${inside})$`, 'u'));
}

const shown = (text: string): string => text.slice(0, 300);
describe('the words that a pattern needs', () => {
  it('are the words of all its ways', () => {
    expect(requiredWords(/(?<![\p{L}\p{N}])(?:stupid|silly)\s{1,3}geese?(?![\p{L}\p{N}])/giu)).toEqual([
      [' silly gees ', ' stupid gees ', ' silly geese ', ' stupid geese '],
    ]);
    expect(requiredWords(/\p{L}{3,12} (?:all )?hail(?! and)/giu)).toEqual([[' hail']]);
    expect(requiredWords(/a+|\d{3}/g)).toEqual([]);
  });

  it('are known of every costly pattern', () => {
    expect(PATTERNS.filter((pattern) => requiredWords(pattern).length === 0).map(String)).toEqual([]);
  });

  it('are spelt with the letters that the pattern takes for the same', () => {
    const letters = [...new Set(PATTERNS.flatMap(({ source }) => source.match(/\p{L}/gu) ?? []))];
    const any = new RegExp(`^[${letters.join('')}]$`, 'iu');
    const others: string[] = [];
    for (let code = 0x80; code < 0x1e000; code += 1) {
      const character = String.fromCodePoint(code);
      if (!any.test(character)) continue;
      const same = letters.filter((letter) => new RegExp(`^${letter}$`, 'iu').test(character));
      if (same.some((letter) => wordsOnly(letter) !== wordsOnly(character))) others.push(character);
    }
    expect(others).toEqual([]);
  });
});

describe('the sieve', () => {
  it('lets every pattern through that matches a text made for it', () => {
    let matched = 0;
    for (const [index, pattern] of PATTERNS.entries())
      for (const text of fc.sample(textsFor(pattern), { numRuns: 20, seed: 3 })) {
        if (text.search(pattern) < 0) continue;
        matched += 1;
        expect(candidates(text), `${pattern} in ${text}`).toContain(index);
      }
    expect(matched).toBeGreaterThan(PATTERNS.length * 10);
  });

  it('keeps nearly every pattern from the posts of a library', () => {
    const through = CORPUS.reduce((sum, text) => sum + candidates(text).length, 0);
    expect(through / CORPUS.length).toBeLessThan(PATTERNS.length / 10);
  });
});

describe('phrases', () => {
  it('are the same as those of a search with every pattern', () => {
    const lists: readonly (readonly Phrase[])[] = [PROMOTIONS, INTERNAL_WORDINGS, SPAM_WORDINGS];
    for (const phrases of lists) {
      const candidatesOf = sieve(phrases.map(({ pattern }) => pattern));
      for (const text of CORPUS) {
        const plain = plainly(text);
        const found = phrases.filter(({ pattern }) => plain.search(pattern) >= 0);
        const likely = candidatesOf(plain);
        expect(
          found.filter((phrase) => !likely.includes(phrases.indexOf(phrase))),
          shown(text),
        ).toEqual([]);
      }
    }
  });
});

describe('offences', () => {
  // All of them: rules-sieve.slow.test.ts.
  it('are the same as those of a search with every pattern', () => {
    for (const text of CORPUS.filter((_, index) => index % 12 === 0))
      expect(findOffences(text), shown(text)).toEqual(findOffences(text, ALL));
  });

  it('are the same in any order of words or signs', () => {
    fc.assert(
      fc.property(fc.oneof(anyWords, anySigns), (text) => {
        expect(findOffences(text)).toEqual(findOffences(text, ALL));
      }),
      { numRuns: 200 },
    );
  });

  it('need no engine where nothing looks like an obscene word', () => {
    expect(mayHaveProfanity('The reading room is open again. Which seat is yours?')).toBe(false);
    expect(mayHaveProfanity('ⓢⓗⓘⓣ')).toBe(true);
  });
});

describe('what is remembered', () => {
  it('is read once, and forgotten after some other texts', () => {
    let reads = 0;
    const read = remember((text) => {
      reads += 1;
      return [text];
    });
    const first = read('a');
    expect(read('a')).toBe(first);
    for (const other of 'bcdefghi') read(other);
    expect(read('a')).toEqual(first);
    expect(reads).toBe(10);
  });
});
