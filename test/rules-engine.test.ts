import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { decide } from '../shared/core/decision/decide.ts';
import type { Policy } from '../shared/core/policy/policy.ts';
import { MOST_FINDINGS_PER_RULE } from '../shared/core/rules/bounded.ts';
import type { Level } from '../shared/core/rules/finding.ts';
import { derivationFinding } from '../shared/core/rules/media-fit.ts';
import { buildTexts, formFindings, lintText, proveBundle } from '../shared/core/rules/prove.ts';
import type { Remark, Rule } from '../shared/core/rules/rule.ts';
import { account, bundle, cue, facts, medium, proof, thePolicy } from './rules/proof.ts';

const rule = (remarks: readonly Remark[], parts: Partial<Rule> = {}): Rule => ({
  id: 'a-rule',
  clause: 'audience',
  level: 'block',
  reads: 'post',
  about: '',
  options: v.strictObject({}),
  check: () => remarks,
  message: (args) => `wrong: ${args.what}`,
  help: () => 'mend it',
  ...parts,
});
const policyWith = (level: Level | 'off', options = {}): Policy => ({
  ...thePolicy(),
  rules: { 'a-rule': { level, options } },
});
const levelOf = (byDefault: Level, byPolicy: Level | 'off', byRemark?: Level): Level | undefined =>
  proveBundle(proof({ policy: policyWith(byPolicy) }), [
    rule([byRemark === undefined ? { at: 'text' } : { at: 'text', level: byRemark }], { level: byDefault }),
  ])[0]?.level;

describe('proving a bundle', () => {
  it('words what the rules find and says in which line it stands', () => {
    const found = proveBundle(
      proof({ bundle: { lines: { media: 12, 'media[0]': 13, 'media[0].file': 13 } } }),
      [rule([{ at: 'media[0].alt', args: { what: 'alt' } }])],
    );
    expect(found).toEqual([
      {
        rule: 'a-rule',
        clause: 'audience',
        level: 'block',
        at: 'media[0].alt',
        line: 13,
        message: 'wrong: alt',
        help: 'mend it',
        args: { what: 'alt' },
      },
    ]);
  });

  it('does not take media[1] for media[10], nor text.all for text', () => {
    const lines = { 'media[1]': 5, text: 9 };
    const at = (place: string) => proveBundle(proof({ bundle: { lines } }), [rule([{ at: place }])])[0]?.line;
    expect([at('media[10].alt'), at('textual'), at('text.bluesky'), at('media[1].alt')]).toEqual([
      undefined,
      undefined,
      9,
      5,
    ]);
  });

  it('counts the lines of the body down to the words', () => {
    const text = 'one\ntwo\nthree';
    const span = { start: text.indexOf('three'), end: text.length };
    const found = proveBundle(proof({ bundle: { text, lines: { text: 20 } } }), [
      rule([{ at: 'text', span }]),
    ]);
    expect(found[0]).toMatchObject({ line: 22, span });
  });

  it('leaves the line of folded text as it is', () => {
    const span = { start: 5, end: 9 };
    const lines = { text: 20, 'media[0].alt': 7 };
    const found = proveBundle(proof({ bundle: { text: 'a\nb\nc', lines } }), [
      rule([{ at: 'media[0].alt', span }]),
    ]);
    expect(found[0]?.line).toBe(7);
  });

  it('puts findings in the order of the bundle, the heaviest of a place first', () => {
    const lines = { publish: 3, 'media[2]': 10, 'media[10]': 30, text: 40 };
    const remarks: Remark[] = [
      { at: 'text', span: { start: 9, end: 10 } },
      { at: 'text', span: { start: 2, end: 3 } },
      { at: 'media[10].alt' },
      { at: 'media[2].alt', level: 'advise' },
      { at: 'media[2].alt', level: 'block' },
      { at: 'publish' },
      { at: 'nowhere' },
    ];
    const found = proveBundle(proof({ bundle: { lines } }), [rule(remarks)]);
    expect(found.map(({ at, level, span }) => `${at} ${level}${span ? ` ${span.start}` : ''}`)).toEqual([
      'publish block',
      'media[2].alt block',
      'media[2].alt advise',
      'media[10].alt block',
      'text block 2',
      'text block 9',
      'nowhere block',
    ]);
  });

  it('orders places without lines by number, not by letter', () => {
    const found = proveBundle(proof(), [
      rule([{ at: 'media[10].alt' }, { at: 'media[9].alt' }, { at: 'media' }]),
    ]);
    expect(found.map(({ at }) => at)).toEqual(['media', 'media[9].alt', 'media[10].alt']);
  });

  it('lists no more than two hundred findings of a rule, and loses neither their number nor their weight', () => {
    const remarks = Array.from(
      { length: 1000 },
      (_, index): Remark => ({ at: 'text', level: index === 900 ? 'block' : 'advise' }),
    );
    const found = proveBundle(proof(), [rule(remarks, { level: 'advise' })]);
    expect(found).toHaveLength(MOST_FINDINGS_PER_RULE + 1);
    const rest = found.find((finding) => finding.args.more !== undefined);
    expect(rest).toMatchObject({
      level: 'block',
      args: { more: 800 },
      message: 'There are 800 more of the same kind.',
    });
    expect(decide(found).outcome).toBe('block');
  });

  it('gives a rule the options of the policy', () => {
    const strict: Rule = rule([], { options: v.strictObject({ most: v.number() }) });
    const given: unknown[] = [];
    const check = (_: unknown, options: unknown) => {
      given.push(options);
      return [];
    };
    proveBundle(proof({ policy: policyWith('block', { most: 3 }) }), [{ ...strict, check }]);
    expect(given).toEqual([{ most: 3 }]);
  });

  it.each<[Level, Level | 'off', Level | undefined, Level | undefined]>([
    ['block', 'off', 'block', undefined],
    ['block', 'block', undefined, 'block'],
    ['block', 'hold', undefined, 'hold'],
    ['advise', 'block', undefined, 'block'],
    ['block', 'block', 'advise', 'advise'],
    ['advise', 'advise', 'block', 'block'],
    // Made lighter by the policy: no remark weighs more than the policy says.
    ['block', 'advise', 'hold', 'advise'],
    ['block', 'hold', 'block', 'hold'],
    ['block', 'hold', 'advise', 'advise'],
  ])(
    'weighs a rule of %s, set to %s, with a remark of %s as %s',
    (byDefault, byPolicy, byRemark, expected) => {
      expect(levelOf(byDefault, byPolicy, byRemark)).toBe(expected);
    },
  );
});

describe('the texts of a bundle', () => {
  it('are the body, each wording of its own, and what is said of the media, but no blanks', () => {
    const texts = buildTexts(
      bundle({
        text: 'body',
        textFor: { bluesky: 'short' },
        media: [medium({ alt: 'seen', credit: ' ' }), medium({ alt: undefined, credit: 'by' })],
      }),
      [undefined, facts({ captions: { cues: [cue(0, 'We open'), cue(2_000, 'at nine.')], problems: [] } })],
    );
    expect(texts).toEqual([
      { at: 'text', role: 'body', text: 'body' },
      { at: 'text.bluesky', role: 'body', text: 'short' },
      { at: 'media[0].alt', role: 'alt', text: 'seen' },
      { at: 'media[1].credit', role: 'credit', text: 'by' },
      { at: 'media[1].captions', role: 'caption', text: 'We open\nat nine.' },
    ]);
  });
});

describe('lint', () => {
  const both = (reads: Rule['reads']) =>
    rule([], {
      reads,
      *check({ texts }) {
        for (const { at, text } of texts) yield { at, span: { start: 0, end: text.length } };
      },
    });

  it('runs the rules over text and alt, with spans in them', () => {
    const found = lintText({ text: 'body', alt: 'seen' }, policyWith('block'), [both('text')]);
    expect(found.map(({ at, span }) => [at, span?.end])).toEqual([
      ['alt', 4],
      ['text', 4],
    ]);
  });

  it('leaves out rules that need the whole post', () => {
    expect(lintText({ text: 'body' }, policyWith('block'), [both('post')])).toEqual([]);
  });

  it('finds nothing missing in a text alone, and a description missing where it is blank', () => {
    const policy = thePolicy();
    expect(lintText({ text: 'The reading room is open.' }, policy)).toEqual([]);
    const blank = lintText({ text: 'The reading room is open.', alt: '' }, policy);
    expect(blank.map(({ rule: id, at }) => [id, at])).toContainEqual(['alt-text-present', 'alt']);
  });
});

describe('problems of form', () => {
  it('become findings that block, under the clause for bundles', () => {
    const problem = {
      code: 'unknown-key',
      at: 'titel',
      line: 2,
      expected: 'the key title',
      got: 'titel',
      example: 'title: x',
    };
    const [finding] = formFindings([problem]);
    expect(finding).toMatchObject({
      rule: 'bundle-form',
      clause: 'format',
      level: 'block',
      at: 'titel',
      line: 2,
    });
    expect(finding?.args).toEqual({
      code: 'unknown-key',
      expected: 'the key title',
      got: 'titel',
      example: 'title: x',
    });
    expect(finding?.message).toBe('Expected the key title, but got titel.');
    expect(finding?.help).toBe('Write, for example:\n  title: x');
    expect(thePolicy().clauses.map(({ id }) => id)).toContain(finding?.clause);
  });
});

describe('many problems of form', () => {
  const problem = (line: number) => ({
    code: 'x',
    at: `k${line}`,
    line,
    expected: 'a',
    got: 'b',
    example: 'c',
  });

  it('come by line, and no more of them than of a rule', () => {
    const found = formFindings(Array.from({ length: 300 }, (_, index) => problem(300 - index)));
    expect(found.map(({ line }) => line).slice(0, 3)).toEqual([1, 2, 3]);
    expect(found).toHaveLength(MOST_FINDINGS_PER_RULE + 1);
    expect(found.at(-1)).toMatchObject({ level: 'block', args: { more: 100 } });
  });
});

describe('a picture that cannot be made to fit', () => {
  it('blocks with the reason, at its place', () => {
    const post = bundle({ lines: { 'media[0]': 7 } });
    expect(derivationFinding(post, 0, account(), 'It cannot be made that small.')).toMatchObject({
      rule: 'media-fit',
      level: 'block',
      at: 'media[0].file',
      line: 7,
      message: 'mastodon: It cannot be made that small.',
    });
  });
});

describe('deciding', () => {
  it.each<[Level[], string]>([
    [[], 'pass'],
    [['advise', 'advise'], 'pass'],
    [['advise', 'hold'], 'hold'],
    [['hold', 'block', 'advise'], 'block'],
  ])('of %j makes %s', (levels, outcome) => {
    expect(decide(levels.map((level) => ({ level }))).outcome).toBe(outcome);
  });

  it('counts by level', () => {
    expect(decide([{ level: 'hold' }, { level: 'hold' }, { level: 'advise' }]).counts).toEqual({
      block: 0,
      hold: 2,
      advise: 1,
    });
  });
});
