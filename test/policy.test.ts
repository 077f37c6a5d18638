import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../shared/core/policy/load-policy.ts';
import { reviewOf } from '../shared/core/policy/review.ts';
import { RULES } from '../shared/core/rules/index.ts';
import { HOUR } from '../shared/core/time.ts';

const TEXT = readFileSync(join(import.meta.dirname, '../policy/mmll-library.yaml'), 'utf8');

function policyOf(text: string) {
  const loaded = loadPolicy(text);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, undefined, 2));
  return loaded.policy;
}

function problemsOf(text: string) {
  const loaded = loadPolicy(text);
  return loaded.ok ? [] : loaded.problems;
}

/** The library's policy with one thing written otherwise; what is replaced must be there exactly as given. */
function changed(...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The policy has no “${from}”.`);
    return text.replace(from, () => to);
  }, TEXT);
}

const lineOf = (words: string): number => TEXT.slice(0, TEXT.indexOf(words)).split('\n').length;

describe('the library’s policy', () => {
  it('has the nine purposes of the written policy', () => {
    expect(policyOf(TEXT).purposes).toHaveLength(9);
  });

  it('gives a level to every rule, the rule’s own where it names none', () => {
    const { rules } = policyOf(changed(['  media-fit: block\n', '']));
    expect(Object.keys(rules).sort()).toEqual(RULES.map((rule) => rule.id).sort());
    expect(rules['media-fit']).toEqual({ level: 'block', options: {} });
  });

  it('reads lengths of time in the units of the code', () => {
    const { schedule, retention } = policyOf(TEXT);
    expect(schedule).toEqual({ noticeMs: 5_000, farthestMs: 366 * 24 * HOUR, expiresAfterMs: 48 * HOUR });
    expect(retention.incomingDays).toBe(90);
  });

  it('says that its review is overdue, from the day after', () => {
    const policy = policyOf(TEXT);
    expect(reviewOf(policy, Date.parse('2021-06-30T22:59:59Z'))).toEqual({ isOverdue: false, days: 0 });
    // 23:00 UTC is midnight in London in summer.
    expect(reviewOf(policy, Date.parse('2021-06-30T23:00:00Z'))).toEqual({ isOverdue: true, days: 1 });
    expect(reviewOf(policy, Date.parse('2021-06-20T12:00:00Z'))).toEqual({ isOverdue: false, days: 10 });
  });
});

describe('a policy’s hash', () => {
  const { hash } = policyOf(TEXT).stamp;

  it('does not change with comments, blank lines, quotes and the order of keys', () => {
    const same = changed(
      ['# The social media policy', '# Another remark on the policy'],
      ['language: en-GB\n', ''],
      ['timeZone: Europe/London\n', '\n\ntimeZone: "Europe/London" # London\nlanguage: en-GB\n'],
    );
    expect(policyOf(same).stamp.hash).toBe(hash);
  });

  it('changes with anything that is in force', () => {
    const others = [
      changed(['alt-text-present: block', 'alt-text-present: hold']),
      changed(['tolerance: 15m', 'tolerance: 16m']),
      changed(['The tone is appropriate', 'The tone is mostly appropriate']),
      changed(['library@library.example', 'desk@library.example']),
    ].map((text) => policyOf(text).stamp.hash);
    expect(new Set([hash, ...others]).size).toBe(others.length + 1);
  });
});

describe('a policy with mistakes', () => {
  it('is refused with all of them at once, each with its line, what was expected and what came', () => {
    const problems = problemsOf(
      changed(
        ['timeZone: Europe/London', 'timeZone: London'],
        ['reviewBy: 2021-06-30', 'reviewBy: 2021-06-31'],
        ['notice: 5s', 'notice: five seconds'],
        ['postsPerWeek: 3', 'postsPerWeek: three'],
        ['hours: mon-fri 09:00-17:00', 'hours: mon-fri 17:00-09:00'],
        ['repostShare: 0.5', 'repostShare: 50'],
        ['adopted: 2020-06-01\n', 'adoptd: 2020-06-01\n'],
        ['\n  text-length: block', '\n  text-length: warn'],
      ),
    );
    const told = problems.map(({ at, line, got }) => ({ at, line, got }));
    expect(told).toEqual(
      expect.arrayContaining([
        { at: 'timeZone', line: lineOf('timeZone:'), got: '"London"' },
        { at: 'reviewBy', line: lineOf('reviewBy:'), got: '"2021-06-31"' },
        { at: 'schedule.notice', line: lineOf('  notice:'), got: '"five seconds"' },
        { at: 'targets.postsPerWeek', line: lineOf('  postsPerWeek:'), got: '"three"' },
        { at: 'moderation.response.hours', line: lineOf('    hours:'), got: '"mon-fri 17:00-09:00"' },
        { at: 'targets.repostShare', line: lineOf('  repostShare:'), got: '50' },
        { at: 'adoptd', line: lineOf('adopted:'), got: 'the unknown key adoptd' },
        { at: 'rules.text-length.level', line: lineOf('  text-length:'), got: '"warn"' },
      ]),
    );
    expect(problems.find(({ at }) => at === 'adopted')?.expected).toBe('the key “adopted”');
    expect(problems.find(({ at }) => at === 'moderation.response.hours')?.expected).toContain('end after');
    expect(problems).toHaveLength(9);
    for (const { expected } of problems) expect(expected).not.toMatch(/undefined|null|Object|never/);
  });

  it('is refused where its parts do not fit together', () => {
    const problems = problemsOf(
      changed(
        ['  - id: scope.media', '  - id: scope.official'],
        ['clause: moderation.off-topic', 'clause: moderation.offtopic'],
        ['  media-fit: block', '  media-fits: block'],
        ['tolerance: 15m', 'tolerence: 15m'],
        ['  - id: format.network', '  - id: format.networks'],
        ['  - alumni', '  - alumni\n  - alumni'],
      ),
    );
    expect(problems.map(({ at, expected }) => `${at}: ${expected}`)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^clauses\[\d+\]\.id: each id once/),
        expect.stringMatching(/^audiences\[\d+\]: each id once/),
        expect.stringMatching(/^removalReasons\[\d+\]\.clause: .*moderation\.off-topic\?/),
        expect.stringMatching(/^rules\.media-fits: .*media-fit\?/),
        expect.stringMatching(/^rules\.publish-time\.options\.tolerence: only keys that belong here/),
        expect.stringMatching(/^clauses: the clause format\.network, which the rule text-length carries out/),
        expect.stringMatching(/^clauses: the clause format\.network, which the rule media-fit carries out/),
        expect.stringMatching(
          /^clauses: the clause format\.network, which the rule alt-text-length carries out/,
        ),
      ]),
    );
    expect(problems).toHaveLength(8);
    for (const { line } of problems) expect(line).toBeGreaterThan(1);
  });

  it('need not have the clause of a rule that it switches off', () => {
    const without = changed(
      ['  - id: format.time\n', '  - id: another\n'],
      ['    level: block\n', '    level: off\n'],
    );
    expect(problemsOf(without)).toEqual([]);
  });

  it.each([
    ['not YAML', 'id: [mmll\ntitle: "x', /well-formed YAML/],
    ['a key twice', changed(['language: en-GB\n', 'language: en-GB\nlanguage: fr\n']), /well-formed YAML/],
    ['tabs', 'id: x\nschedule:\n\tnotice: 5s\n', /well-formed YAML/],
    [
      'an alias',
      changed(['language: en-GB', 'language: &l en-GB'], ['timeZone: Europe/London', 'timeZone: *l']),
      /aliases/,
    ],
    ['a list', '- one\n', /keys with values/],
    ['nothing', '', /keys with values/],
  ])('is refused for being %s', (_, text, expected) => {
    expect(problemsOf(text)[0]?.expected).toMatch(expected);
  });

  it('never makes the reader fail, whatever stands in it', () => {
    const lines = TEXT.split('\n');
    fc.assert(
      fc.property(
        fc.nat(lines.length - 1),
        fc.oneof(
          fc.string(),
          fc.constantFrom('- x', 'a: b', '  a: [', '"', '*x', '<<: *x', '? x', '!!binary x'),
        ),
        (index, line) => {
          const text = lines.with(index, line).join('\n');
          for (const { expected, got } of problemsOf(text)) expect(`${expected}${got}`).not.toBe('');
        },
      ),
      { numRuns: 60 },
    );
  });
});
