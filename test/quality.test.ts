import { describe, expect, it } from 'vitest';
import { judge } from '../shared/core/moderation/judge.ts';
import { findDefect } from '../shared/core/rules/alt-text/find-defect.ts';
import { segment } from '../shared/core/rules/hashtags/segment.ts';
import { findOffences } from '../shared/core/rules/offence/find.ts';
import { findPersonalData } from '../shared/core/rules/personal-data/find.ts';
import { POLICY } from './moderation/policy.ts';
import { heldBack as descriptions } from './quality/alt-text/held-back.ts';
import { second as secondDescriptions } from './quality/alt-text/second.ts';
import { ONE_WORD } from './quality/hashtags/held-back.ts';
import { COMMENT_SETS, type CommentKind, HARD_COMMENTS, type SetComment } from './quality/moderation/sets.ts';
import { heldBack as offences } from './quality/offence/held-back.ts';
import { heldBack as personalData } from './quality/personal-data/held-back.ts';
import { second as secondPersonalData, secondSilent } from './quality/personal-data/second.ts';
import { silentLines } from './quality/personal-data/silent-lines.ts';
import { thirdSilent } from './quality/personal-data/third/silent.ts';
import { third, thirdTuning } from './quality/personal-data/third/texts.ts';
import { tuning } from './quality/personal-data/tuning.ts';
import { isPromotion } from './quality/posts/is-promotion.ts';
import { NO_SPAM, SPAM } from './quality/posts/spam-scoring.ts';
import { NO_SPAM_TUNING, SPAM_TUNING } from './quality/posts/spam-tuning.ts';

/** The goals of the text rules, so that no change loses what docs/quality.md records. */
describe('the quality of the text rules', () => {
  it('finds structured personal data exactly, in at least 95 of 100 texts', () => {
    const texts = [...tuning(), ...personalData(), ...secondPersonalData(), ...third(), ...thirdTuning()];
    const right = texts.filter(({ text, data }) => {
      const found = findPersonalData(text).map(({ kind, span }) => ({ kind, ...span }));
      return JSON.stringify(found) === JSON.stringify(data);
    });
    expect(texts.length).toBeGreaterThan(4_000);
    expect(right.length / texts.length).toBeGreaterThanOrEqual(0.95);
  });

  it('leaves every bibliographic line alone', () => {
    const lines = [...silentLines(), ...secondSilent(), ...thirdSilent()];
    expect(lines.length).toBeGreaterThan(1_400);
    expect(lines.filter((line) => findPersonalData(line).length > 0)).toEqual([]);
  });

  it('finds nine in ten defective descriptions and flags at most three in a hundred good ones', () => {
    const cases = [...descriptions(), ...secondDescriptions()];
    const flagged = cases.filter(({ alt, body = '' }) =>
      findDefect(alt, { bodies: [body], credits: [], title: '', earlier: [] }),
    );
    const share = (isDefective: boolean): number =>
      flagged.filter(({ defect }) => (defect !== undefined) === isDefective).length /
      cases.filter(({ defect }) => (defect !== undefined) === isDefective).length;
    expect(share(true)).toBeGreaterThanOrEqual(0.9);
    expect(share(false)).toBeLessThanOrEqual(0.03);
  });

  it('splits no hashtag of one word', () => {
    expect(ONE_WORD.filter((tag) => segment(tag))).toEqual([]);
  });

  it('blocks what is vile, and says nothing of what a languages library posts', () => {
    const levels = (text: string): string[] => findOffences(text).map(({ level }) => level);
    const of = (wanted: string) => offences().filter(({ expected }) => expected === wanted);
    const blocked = of('block').filter(({ text }) => levels(text).includes('block'));
    expect(blocked.length / of('block').length).toBeGreaterThanOrEqual(0.95);
    expect(of('silent').filter(({ text }) => levels(text).length > 0)).toEqual([]);
  });

  it('holds at least 85 of 100 advertisements, and of 100 that it holds at most 3 are none', () => {
    const held = [...SPAM, ...SPAM_TUNING].filter(isPromotion).length;
    const wronglyHeld = [...NO_SPAM, ...NO_SPAM_TUNING].filter(isPromotion);
    expect(held / (SPAM.length + SPAM_TUNING.length)).toBeGreaterThanOrEqual(0.85);
    expect(wronglyHeld.length / (held + wronglyHeld.length), wronglyHeld.join('\n')).toBeLessThanOrEqual(
      0.03,
    );
  });
});

/** On comments by people who had not seen the rules, and from which nothing was learned. */
describe('the quality of the rules on comments', () => {
  const verdictsOn = (comments: readonly SetComment[]) =>
    comments.map(({ kind, text }) => ({ kind, text, verdict: judge({ id: text, text }, POLICY) }));
  const judged = verdictsOn(Object.values(COMMENT_SETS).flat());
  const hard = verdictsOn(HARD_COMMENTS);
  const of = (...kinds: CommentKind[]) => judged.filter(({ kind }) => kinds.includes(kind));

  it('suggests hiding or removing nobody for criticism', () => {
    const critical = [...judged, ...hard].filter(({ kind }) => kind === 'criticism');
    const hidden = critical.filter(({ verdict: { action } }) => ['hide', 'remove'].includes(action));
    expect(critical.length).toBeGreaterThan(190);
    expect(hidden.map(({ text }) => text)).toEqual([]);
  });

  it('hides nothing without a person but spam', () => {
    const hidden = [...judged, ...hard].filter(({ verdict }) => verdict.automatic);
    expect(hidden.length).toBeGreaterThan(75);
    expect(hidden.filter(({ kind }) => kind !== 'spam').map(({ text }) => text)).toEqual([]);
  });

  it('sends at least 95 of 100 requests for information to the officer, and hardly anything else', () => {
    const sent = judged.filter(({ verdict }) => verdict.route?.why === 'information-rights');
    const requests = of('information-rights');
    const rightly = sent.filter(({ kind }) => kind === 'information-rights');
    expect(requests).toHaveLength(445);
    expect(rightly.length / requests.length).toBeGreaterThanOrEqual(0.95);
    expect(rightly.length / sent.length).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    ['safeguarding', ['safeguarding']],
    ['spam', ['spam', 'commercial']],
    ['threat', ['threat']],
    ['attack-on-group', ['attack-on-group']],
    ['personal-attack', ['personal-attack']],
  ] as const)('finds nine in ten of %s', (kind, rules: readonly string[]) => {
    const found = of(kind).filter(({ verdict }) => verdict.findings.some(({ rule }) => rules.includes(rule)));
    expect(found.length / of(kind).length).toBeGreaterThanOrEqual(0.9);
  });

  it('sends eight in ten of those for an officer where words mislead, and of the others one in ten', () => {
    const forOfficer = ['information-rights', 'safeguarding'];
    const [meant, others] = [
      hard.filter(({ kind }) => forOfficer.includes(kind)),
      hard.filter(({ kind }) => !forOfficer.includes(kind)),
    ];
    const sent = (comments: typeof hard) => comments.filter(({ verdict }) => verdict.route).length;
    expect(sent(meant) / meant.length).toBeGreaterThanOrEqual(0.8);
    expect(sent(others) / others.length).toBeLessThanOrEqual(0.1);
  });

  it('leaves nine in ten everyday comments alone, though half of them are worded to mislead', () => {
    const left = of('ordinary').filter(({ verdict }) => verdict.action === 'none');
    expect(left.length / of('ordinary').length).toBeGreaterThanOrEqual(0.9);
  });
});
