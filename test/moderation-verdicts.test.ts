import { describe, expect, it } from 'vitest';
import { MODERATION_RULES } from '../shared/core/moderation/rule-ids.ts';
import { verdictWords } from '../shared/core/moderation/wording/finding-words.ts';
import { loadPolicy } from '../shared/core/policy/load-policy.ts';
import type { Policy } from '../shared/core/policy/policy.ts';
import { POLICY, POLICY_TEXT, verdictOn } from './moderation/policy.ts';

const SPAM = 'FREE followers! Earn 500 dollars a day, DM me on telegram https://win.example/abc';

/** The library's policy, in which every rule may do the most that a policy can allow. */
const SEVEREST: Policy = {
  ...POLICY,
  moderation: {
    ...POLICY.moderation,
    rules: {
      ...POLICY.moderation.rules,
      ...Object.fromEntries(MODERATION_RULES.map((id) => [id, { most: 'hide', isAutomatic: true }])),
    },
  },
};

describe('a verdict on a comment', () => {
  it('hides spam, and profanity with a link, without a person; nothing else', () => {
    expect(verdictOn(SPAM)).toMatchObject({ action: 'hide', automatic: true });
    expect(verdictOn('fucking mental https://vid.example/1')).toMatchObject({
      action: 'hide',
      automatic: true,
    });
    for (const text of [
      'fuck this',
      'You are a pathetic idiot.',
      'I will break your legs',
      'Refugees are rats',
    ])
      expect(verdictOn(text)).toMatchObject({ automatic: false });
  });

  it('suggests removing a threat, and never removes by itself', () => {
    expect(verdictOn('I will find you and break your legs')).toMatchObject({
      action: 'remove',
      automatic: false,
    });
  });

  it('hides spam with a threat in it at once, and still suggests to a person what the threat deserves', () => {
    const verdict = verdictOn(`I will find you and break your legs. ${SPAM}`);
    expect(verdict).toMatchObject({ action: 'hide', automatic: true, suggestion: 'look' });
    expect(verdictWords(verdict)).toBe('hidden without a person; suggested to a person: look at it');
    expect(verdictOn(SPAM).suggestion).toBeUndefined();
  });

  it('never acts on what the library itself wrote', () => {
    expect(verdictOn({ text: SPAM, staff: true })).toEqual({
      action: 'none',
      automatic: false,
      isCriticism: false,
      findings: [],
    });
  });

  it.each([
    'Your fines are a fucking joke.',
    'The catalogue is shit, see my review: https://blog.example/never-again',
    'You lot are useless idiots, three emails and no answer from this library.',
    'The bloody lift is still broken, you morons!',
  ])('lets criticism stand, whatever the policy allows: %s', (text) => {
    for (const policy of [POLICY, SEVEREST]) {
      const { action, automatic } = verdictOn({ text }, policy);
      expect(['none', 'look']).toContain(action);
      expect(automatic).toBe(false);
    }
  });

  it.each([
    ['Why on earth do you close at 7 in exam term?', true],
    ['Your opening hours are a disgrace.', true],
    ['When does the reading room open on Saturdays?', false],
  ])('says whether it is criticism, also where nothing is to be done: %s', (text, isCriticism) => {
    expect(verdictOn(text)).toMatchObject({ action: 'none', isCriticism, findings: [] });
  });

  it('lets criticism excuse no threat', () => {
    expect(verdictOn('Your fines are a joke, I will find you and break your legs.').action).toBe('remove');
  });

  it.each([
    [
      `${SPAM} Also send me all the data you hold about me.`,
      'information-rights',
      'Information compliance officer',
    ],
    ['fuck you all https://vid.example/1 I want to die', 'safeguarding', 'Safeguarding lead'],
    ['Delete my data. I want to die.', 'safeguarding', 'Safeguarding lead'],
  ])('sends to an officer and never hides: %s', (text, why, role) => {
    for (const policy of [POLICY, SEVEREST]) {
      const verdict = verdictOn({ text }, policy);
      expect(verdict).toMatchObject({ action: 'look', automatic: false, route: { why, to: { role } } });
    }
  });

  const ADVERTISED = 'Earn $900 daily from home, 100% guaranteed, click http://bit.ly/earn900';
  it.each([' ', ' - ', ', ', ' / ', '\u200b', '\n'])(
    'hears who asks for help or for their rights before and behind spam, whatever stands between: %j',
    (between) => {
      const said = ['I want to die', 'he hits me every night', 'delete my data', 'subject access request'];
      const glued = said.flatMap((one) => [one + between + ADVERTISED, ADVERTISED + between + one]);
      expect(verdictOn(ADVERTISED).automatic).toBe(true);
      expect(glued.filter((text) => !verdictOn(text).route)).toEqual([]);
    },
  );

  it.each([
    'more shit from the council: https://news.example/story',
    'fuck the council https://vid.example/x',
  ])('leaves to a person whoever swears at those who decide, beside a link: %s', (text) => {
    expect(verdictOn(text).automatic).toBe(false);
  });

  it('says which request it is, for the statutory clock', () => {
    expect(verdictOn('FOI request: how many fines were waived?').route?.request).toBe('foi');
    expect(verdictOn('Please erase all my details.').route?.request).toBe('erasure');
    expect(verdictOn('I want to die').route?.request).toBeUndefined();
  });

  it('has only a person look at what is uncertain', () => {
    expect(verdictOn('Call 07700 900123')).toMatchObject({ action: 'look', automatic: false });
  });

  it.each([
    'Holy shit, this is fucking gorgeous: https://vid.example/1',
    'LIMITED OFFER!!! One librarian for five branches. Click here before she is gone too: https://sign.example/5',
    'Lost at the quiz: a silver bracelet. Ring me on 0117 496 0190 if it was you who found it.',
  ])('leaves to a person what is worded like spam and may be none: %s', (text) => {
    expect(verdictOn(text).automatic).toBe(false);
  });
});

describe('a comment that is longer than what is read', () => {
  it('is never hidden without a person: what stands behind may be a request, or somebody in danger', () => {
    const spam = 'Buy 10k real followers now, DM me on telegram.';
    expect(verdictOn(spam)).toMatchObject({ action: 'hide', automatic: true });
    const filled = `${spam} ${'The reading room is on the second floor. '.repeat(260)}`;
    const cut = verdictOn(`${spam} ${' '.repeat(10_000)} I want to kill myself tonight.`);
    expect(verdictOn(filled).automatic).toBe(false);
    expect(cut).toMatchObject({ action: 'hide', automatic: false });
  });

  it('is looked at by a person, however harmless its beginning is', () => {
    const harmless = 'The reading room is on the second floor, and its staff are friendly. '.repeat(150);
    const verdict = verdictOn(`${harmless} Also, please send me all the data you hold on me.`);
    expect(verdict).toMatchObject({
      action: 'look',
      automatic: false,
      findings: [{ rule: 'not-read-whole', reason: 'engagement.answering' }],
    });
    expect(verdictOn(harmless.slice(0, 10_000)).findings).toEqual([]);
  });
});

describe('a finding', () => {
  it('is told once, however many ways there are to see it', () => {
    for (const text of ['kill yourself', 'Kill yourself. Really, kill yourself!']) {
      const { findings } = verdictOn(text);
      const places = findings.map(({ rule, span }) => `${rule} ${span?.start} ${span?.end}`);
      expect(places.length).toBeGreaterThan(0);
      expect(new Set(places).size).toBe(places.length);
    }
  });
});

describe('a comment with two requests', () => {
  it.each([
    'please delete all my personal data you hold about me',
    'Please tell me what data you hold about me and then delete it all, my data is mine.',
  ])('is for erasure, where that is one of them: %s', (text) => {
    expect(verdictOn(text).route).toMatchObject({ request: 'erasure' });
  });
});

describe('a comment that is for several officers', () => {
  it.each([
    'I want a copy of all data you hold about me. A man follows me home from the library every night and I am scared',
    'Delete my data. I want to die.',
  ])('names each of them, who has to look at once first: %s', (text) => {
    const verdict = verdictOn(text);
    expect(verdict).toMatchObject({
      route: { why: 'safeguarding' },
      alsoFor: [{ why: 'information-rights', to: { role: 'Information compliance officer' } }],
    });
    expect(verdict.alsoFor?.[0]?.request).toBeDefined();
    expect(verdictWords(verdict)).toMatch(/at once to Safeguarding lead.* and to Information.*never hidden$/);
  });

  it('has no other officer where there is one', () => {
    expect(verdictOn('FOI request: how many fines were waived?')).not.toHaveProperty('alsoFor');
  });
});

describe('the moderation part of a policy', () => {
  const problemsOf = (...changes: readonly (readonly [string, string])[]): string[] => {
    const text = changes.reduce((before, [from, to]) => {
      if (!before.includes(from)) throw new Error(`The policy has no “${from}”.`);
      return before.replace(from, () => to);
    }, POLICY_TEXT);
    const loaded = loadPolicy(text);
    return loaded.ok ? [] : loaded.problems.map(({ at, expected }) => `${at}: ${expected}`);
  };

  it('is told all that is wrong with its form at once', () => {
    expect(
      problemsOf(
        ['spam: { most: hide, automatic: true }', 'spam: { most: remove, automatic: true }'],
        ['hours: mon-fri 09:00-17:00', 'hours: mon-fri 17:00-09:00'],
        ['division: england-and-wales', 'division: england'],
        ['    commercial: hide', '    comercial: hide'],
      ),
    ).toEqual([
      expect.stringMatching(/^moderation\.rules\.spam: .*a person removes/),
      expect.stringMatching(/^moderation\.rules\.comercial: one of spam, commercial/),
      expect.stringMatching(/^moderation\.response\.hours: days and hours, such as/),
      expect.stringMatching(/^moderation\.division: one of england-and-wales, scotland/),
    ]);
  });

  it('is told all that does not fit together at once', () => {
    expect(
      problemsOf(
        ['    impersonation: look', '    impersonation: look\n    safeguarding: hide'],
        ['Thank you, {handle}!', 'Thank you, {name}!'],
        ['    - id: complaint', '    - id: thank-you'],
        ['  - id: safeguarding\n    title', '  - id: safegarding\n    title'],
      ),
    ).toEqual([
      expect.stringMatching(/^clauses: the clause safeguarding, which the moderation rule safeguarding/),
      expect.stringMatching(/^moderation\.rules\.safeguarding: look/),
      expect.stringMatching(
        /^moderation\.savedReplies\[0\]\.says: no other place to fill in than \{handle\}/,
      ),
      expect.stringMatching(/^moderation\.savedReplies\[2\]\.id: each id once/),
    ]);
  });

  it('has settings for every rule, those of the program where it names none', () => {
    expect(Object.keys(POLICY.moderation.rules).sort()).toEqual([...MODERATION_RULES].sort());
  });
});
