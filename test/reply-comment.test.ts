import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Saying } from '../shared/core/comments/compose-reply.ts';
import { contentKey } from '../shared/core/post.ts';
import { DAY, HOUR, MINUTE } from '../shared/core/time.ts';
import { type Answering, replyComment } from '../shared/steps/reply-comment.ts';
import { wakeAnswered } from '../shared/steps/tend-answered.ts';
import { type ReplyWorld, replyWorld } from './reply-world.ts';

const BY = { who: 'the administrator', why: 'the test' };
const QUESTION = 'When does the reading room open on Saturdays?';
const ANSWER = 'From ten in the morning.';
const POST = 'POST /api/v1/statuses';

let world: ReplyWorld;
let id: string;
beforeEach(async () => {
  world = await replyWorld();
  id = await world.ask(QUESTION);
});
afterEach(() => world.close());

const reply = (saying: Saying | string, by: Answering = { who: BY.who }, on = world.deps) =>
  replyComment(on, id, typeof saying === 'string' ? { say: 'text', text: saying } : saying, by);
const texts = (): string[] => world.answers().map(({ text }) => text);

describe('an answer', () => {
  it('goes out once, under the comment, with the handle of whoever asked, and stops the clock', async () => {
    expect(await reply(ANSWER)).toMatchObject({ outcome: 'sent', text: `@reader ${ANSWER}` });
    await world.run();
    expect(texts()).toEqual([`@reader ${ANSWER}`]);
    const { publishedAt, remote } = await world.delivery(id);
    expect(await world.comment(id)).toMatchObject({
      state: 'answered',
      answeredAt: publishedAt,
      reply: { sentAt: publishedAt },
    });
    const status = await fetch(`${world.sandbox.url}/api/v1/statuses/${remote?.id}`);
    const { remote: asked } = await world.comment(id);
    expect(await status.json()).toMatchObject({ in_reply_to_id: asked?.id });
    await world.settle(40);
    expect((await world.delivery(id)).verification).toMatchObject({ outcome: 'as-sent' });
    expect(texts()).toHaveLength(1);
    expect((await world.comment(id)).wake).toBeUndefined();
  });

  it('is the same answer when the same words come twice, also once it is out', async () => {
    await reply(ANSWER);
    await reply(ANSWER);
    await world.settle(3);
    expect((await reply(ANSWER)).outcome).toBe('sent');
    await world.settle(3);
    expect(texts()).toHaveLength(1);
  });

  it('of two who answer at once, one is told that the other was faster', async () => {
    const both = await Promise.allSettled([
      reply('From ten.', { who: 'one' }),
      reply('From half past ten.', { who: 'another' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [lost] = both.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
    expect(lost).toContain(`Another answer to ${id} is on its way`);
    await world.settle(3);
    expect(texts()).toHaveLength(1);
  });

  it('is not sent to words that its author changed at the same moment', async () => {
    const { store } = world.deps;
    const changing = {
      ...store,
      async save(...[before, next, reason, now]: Parameters<typeof store.save>) {
        const comment = await world.comment(id);
        await store.save(comment, { ...comment, text: 'Never mind.' }, { who: 'poll', why: 'edited' }, now);
        return store.save(before, next, reason, now);
      },
    };
    const on = { ...world.deps, store: Object.assign(Object.create(null), changing) };
    await expect(reply(ANSWER, { who: BY.who }, on)).rejects.toThrow(/changed it at the same moment/);
    await world.settle(3);
    expect(texts()).toEqual([]);
  });

  it('is no post of the list, the calendar or the posts that others are held against', async () => {
    await reply(ANSWER);
    await world.settle(3);
    expect(await world.callPosts({ op: 'list' })).toMatchObject({ posts: [] });
    expect(await world.callPosts({ op: 'calendar' })).toMatchObject({
      calendar: expect.not.stringContaining('reply--'),
    });
    const { reply: named } = await world.comment(id);
    expect(await world.callPosts({ op: 'show', id: named?.postId })).toMatchObject({
      deliveries: [{ state: 'published' }],
    });
    await expect(world.callPosts({ op: 'reschedule', id: named?.postId, to: 'now', ...BY })).rejects.toThrow(
      /answers a comment/,
    );
  });

  it('is kept as long as its comment, and no longer', async () => {
    await reply(ANSWER);
    await world.settle(3);
    const { reply: named, erase } = await world.comment(id);
    const post = await world.store.post(named?.postId ?? '');
    expect(post?.erase).toBeGreaterThanOrEqual(erase ?? Number.POSITIVE_INFINITY);
    expect(post?.erase).toBeLessThan((erase ?? 0) + 3 * DAY);
    expect((await world.delivery(id)).erase).toBe(post?.erase);
    expect(contentKey(named?.postId ?? '', 'x')).toMatch(/^replies\//);
  });
});

describe('the rules', () => {
  it.each([
    ['personal data', 'Ask Maria on 020 7946 0018 or maria.b@gmail.com, please.', 'personal-data-in-text'],
    ['what is too long', 'word '.repeat(120), 'text-length'],
  ])('refuse %s, and nothing is written', async (_, text, rule) => {
    const before = await world.comment(id);
    const result = await reply(text);
    expect(['refused', 'held']).toContain(result.outcome);
    expect(result.findings.map((finding) => finding.rule)).toContain(rule);
    expect(await world.comment(id)).toEqual(before);
    expect(world.tends).toEqual([]);
  });

  it('count the handle that the network needs in front', async () => {
    const limit = 500;
    const { outcome, findings } = await reply('a'.repeat(limit - '@reader '.length + 1));
    expect(outcome).toBe('refused');
    const advice = findings.find(({ rule }) => rule === 'text-length')?.help;
    expect(advice, 'a bundle has other ways out').toMatch(/^Shorten it\. [^:]*: link to that\.$/);
    expect((await reply('a'.repeat(limit - '@reader '.length))).outcome).not.toBe('refused');
  });

  it('take the handle of whoever asked for no personal data, however it looks', async () => {
    const { author, ...comment } = await world.comment(id);
    await world.store.save(
      await world.comment(id),
      { ...comment, author: { id: author?.id ?? '', handle: 'jane.roe@mail.example' } },
      { who: 'test', why: 'a network with such handles' },
      world.now(),
    );
    expect((await reply('jane.roe@mail.example, from ten.')).outcome).toBe('sent');
  });

  it.each([
    ['Thank you {handel}.', /Nothing is filled in for \{handel\}.* is \{handle\}/],
    ['{name}, see {{link}}. {handle}', /for \{name\}, \{link\}\./],
    ['The caf\u{fffd} is open.', /signs .* nobody can read/],
    ['The café\0 is open.', /signs .* nobody can read/],
  ])('refuse “%s”, whoever says why it should go out', async (text, why) => {
    await expect(reply(text, { who: BY.who, despite: 'it is urgent' })).rejects.toThrow(why);
    expect((await world.comment(id)).reply).toBeUndefined();
  });

  it('let braces pass that somebody means', async () => {
    expect((await reply('In LaTeX, write \\cite{smith2020}.')).outcome).toBe('sent');
  });

  it.each([
    ['Thank you {handle}, [insert name here].', 'held'],
    ['Thank you. { name }', 'held'],
    ['We open at TODO.', 'sent'],
  ])('ask about “%s”', async (text, outcome) => {
    const result = await reply(text);
    expect(result.outcome).toBe(outcome);
    expect(result.findings.map(({ rule }) => rule)).toEqual(['left-over-placeholder']);
  });

  it('hold what a person may let pass, with a reason that is kept', async () => {
    const text = 'Write to our press office: press.office@library.example';
    expect((await reply(text)).outcome).toBe('held');
    expect((await reply(text, { who: 'Head', despite: 'it is our own address' })).outcome).toBe('sent');
    await world.settle(3);
    const { reply: named } = await world.comment(id);
    expect((await world.store.post(named?.postId ?? ''))?.approval).toEqual({
      who: 'Head',
      why: 'it is our own address',
      findings: ['personal-data-in-text text'],
    });
    expect(texts()).toEqual([`@reader ${text}`]);
  });

  it('of a policy that changed before it went out stop it, and the comment waits again', async () => {
    const { policy } = world.deps;
    const lenient = {
      ...policy,
      stamp: { version: 'lenient', hash: 'lenient' },
      rules: { ...policy.rules, 'personal-data-in-text': { level: 'off', options: {} } as const },
    };
    const on = { ...world.deps, policy: lenient };
    const other = await world.ask('And on Sundays?');
    await reply(ANSWER, { who: BY.who }, on);
    await replyComment(on, other, { say: 'text', text: 'Ask on 020 7946 0018.' }, { who: BY.who });
    await world.settle(3);
    expect(texts()).toEqual([`@reader ${ANSWER}`]);
    expect(await world.comment(other)).toMatchObject({
      state: 'open',
      reply: { problem: expect.stringContaining('(lenient)') },
    });
    expect(world.notices.map(({ subject }) => subject)).toEqual(['Not answered: a comment on sandbox']);
  });
});

describe('what the policy has ready', () => {
  it('is a saved reply with the handle filled in, which is not put in front once more', async () => {
    expect((await reply({ say: 'saved', name: 'complaint' })).text).toMatch(/^@reader, we are sorry/);
    await world.run();
    expect(texts()[0]).toMatch(/^@reader, we are sorry/);
  });

  it('is named where another is asked for', async () => {
    await expect(reply({ say: 'saved', name: 'thanks' })).rejects.toThrow(/It has: thank-you, opening-hours/);
    await expect(reply(' \n ')).rejects.toThrow(/no words/);
    for (const unseen of ['\u200b\u200b', '\u0007\u00a0', '\u3164', '\u{e0020}', '{handle}'])
      await expect(reply(unseen), unseen).rejects.toThrow(/no words/);
    expect((await world.comment(id)).reply).toBeUndefined();
    await expect(reply({ say: 'explanation' })).rejects.toThrow(/has no explanation that fits/);
  });

  it('is an explanation, said beside what was hidden, which answers nobody', async () => {
    id = await world.ask('I offer proofreading for students. Message me for rates.', 'Writer');
    await world.call({ op: 'hide', id, reason: 'commercial', ...BY });
    await reply({ say: 'explanation' });
    await world.settle(3);
    expect(texts()).toEqual([expect.stringContaining('we do not carry advertisements')]);
    const page = await (await fetch(world.sandbox.url)).text();
    expect(page).toContain('we do not carry advertisements');
    expect(page).not.toContain('I offer proofreading');
    expect(await world.comment(id)).toMatchObject({ state: 'hidden', reply: { explains: true } });
    await world.call({ op: 'restore', id, ...BY });
    await world.settle(3);
    expect((await world.comment(id)).state).toBe('open');
  });

  it('is that of the reason that a person names, also where what was found is set aside', async () => {
    id = await world.ask('My grandmother worked here for forty years.', 'Writer');
    await world.call({ op: 'hide', id, reason: 'spam', ...BY });
    await world.settle(3);
    await world.call({ op: 'restore', id, ...BY });
    await world.settle(3);
    expect(await world.comment(id)).toMatchObject({ state: 'open', judgement: { findings: [] } });
    await world.call({ op: 'hide', id, reason: 'spam', ...BY });
    await reply({ say: 'explanation' });
    await world.settle(3);
    expect(texts()).toEqual([expect.stringContaining('because it is spam')]);
    expect((await world.comment(id)).acted).toMatchObject({
      reason: 'moderation.platform-terms',
      code: 'spam',
    });
  });

  it('is none where the reason that a person names says nothing of its own and nothing was found', async () => {
    id = await world.ask('My grandmother worked here for forty years.', 'Writer');
    await world.call({ op: 'hide', id, reason: 'platform-terms', ...BY });
    await expect(reply({ say: 'explanation' })).rejects.toThrow(/has no explanation that fits/);
  });
});

describe('a request for a permission', () => {
  const asking = { say: 'text', text: 'May we show your picture on our page?', asks: true } as const;

  it('leaves the comment open, with its clock, and is asked once', async () => {
    id = await world.ask('When do you open on Saturdays?', 'Writer');
    await reply(asking);
    await expect(reply(ANSWER)).rejects.toThrow(`A request to the author of ${id} is on its way.`);
    await world.settle(3);
    expect((await world.store.post((await world.comment(id)).reply?.postId ?? ''))?.title).toBe(
      `Request to the author of the comment ${id}`,
    );
    await reply(asking);
    await world.settle(3);
    expect(texts()).toEqual([expect.stringContaining('May we show your picture')]);
    const asked = await world.comment(id);
    expect(asked).toMatchObject({ state: 'open', reply: { asks: true } });
    expect(asked.answeredAt).toBeUndefined();
    await reply({ say: 'text', text: 'At ten.' });
    await world.settle(3);
    expect((await world.comment(id)).state).toBe('answered');
    expect(texts()).toHaveLength(2);
  });
});

describe('an answer that does not go out', () => {
  it.each(['before', 'after'] as const)(
    'because its answer was lost %s is searched for first',
    async (when) => {
      world.sandbox.faults.next(POST, { kind: 'no-answer', when });
      await reply(ANSWER);
      await world.settle(10);
      expect(texts()).toHaveLength(1);
      expect((await world.comment(id)).state).toBe('answered');
    },
  );

  it('because the network refuses it leaves the comment open, with the reason, and may be tried again', async () => {
    world.sandbox.faults.next(POST, { kind: 'error', when: 'before', status: 422, says: 'Not like this' });
    await reply(ANSWER);
    await world.settle(3);
    expect(await world.comment(id)).toMatchObject({
      state: 'open',
      reply: { problem: expect.stringContaining('Not like this') },
    });
    expect(world.notices).toHaveLength(1);
    expect(world.notices[0]?.text).toContain(`imprimatur comments reply ${id}`);
    expect((await world.comment(id)).wake).toBeUndefined();
    await reply(ANSWER);
    await world.settle(3);
    expect(await world.comment(id)).toMatchObject({ state: 'answered' });
    expect(texts()).toHaveLength(1);
  });

  it('wakes its comment and not an order that was given up', async () => {
    await world.call({ op: 'mute', id, reason: 'commercial', ...BY });
    world.sandbox.faults.next('*', { kind: 'error', when: 'before', status: 422, says: 'No' });
    await world.run();
    expect((await world.comment(id)).order).toMatchObject({ action: 'mute', isGivenUp: true });
    await reply(ANSWER);
    await world.settle(5);
    const answered = await world.comment(id);
    expect(answered).toMatchObject({ state: 'answered', order: { action: 'mute', isGivenUp: true } });
    expect(answered.acted).toBeUndefined();
    expect(answered.wake).toBeUndefined();
    expect(world.notices).toHaveLength(1);
  });

  it('because everything is stopped waits, and is missed in the end', async () => {
    await world.callPosts({ op: 'hold-all', ...BY });
    await reply(ANSWER);
    await world.settle(3);
    expect(texts()).toEqual([]);
    expect((await world.comment(id)).state).toBe('open');
    await expect(reply('Something else.')).rejects.toThrow(/is on its way/);
    world.pass(world.deps.policy.schedule.expiresAfterMs + HOUR);
    await world.callPosts({ op: 'resume', ...BY });
    await world.settle(3);
    await world.settle(60);
    expect(await world.comment(id)).toMatchObject({ state: 'open', reply: { problem: expect.any(String) } });
    expect(texts()).toEqual([]);
  });

  it('because it was cancelled leaves the comment open at once', async () => {
    await world.callPosts({ op: 'hold-all', ...BY });
    await reply(ANSWER);
    await world.run();
    const { reply: named } = await world.comment(id);
    await world.callPosts({ op: 'cancel', id: named?.postId, ...BY });
    await world.run();
    expect(await world.comment(id)).toMatchObject({ state: 'open', reply: { problem: BY.why } });
  });
});

describe('an answer that is taken down', () => {
  it('opens its comment again', async () => {
    await reply(ANSWER);
    await world.settle(3);
    const { reply: named } = await world.comment(id);
    await world.callPosts({ op: 'retract', id: named?.postId, ...BY });
    await world.settle(3);
    expect(texts()).toEqual([]);
    const open = await world.comment(id);
    expect(open).toMatchObject({ state: 'open', reply: { problem: expect.stringContaining(BY.why) } });
    expect([open.answeredAt, open.erase, open.wake]).toEqual([undefined, undefined, undefined]);
  });

  it('leaves nothing to be done about its comment, whoever else was about to take it down', async () => {
    await reply(ANSWER);
    await world.settle(3);
    const { reply: named } = await world.comment(id);
    await world.callPosts({ op: 'retract', id: named?.postId, ...BY });
    await world.settle(3);
    await wakeAnswered(world.deps, named?.postId ?? '');
    expect((await world.comment(id)).wake).toBeGreaterThan(0);
    world.pass(5 * MINUTE);
    await world.settle(3);
    expect((await world.comment(id)).wake).toBeUndefined();
  });

  it('does so too where nobody heard how it went', async () => {
    await reply(ANSWER);
    await world.settle(3);
    const { reply: named } = await world.comment(id);
    await world.callPosts({ op: 'retract', id: named?.postId, ...BY });
    // Publish takes it down, and dies before it starts anybody.
    const deaf = {
      ...world.deps,
      jobs: { ...world.deps.jobs, tend: () => Promise.reject(new Error('killed')) },
    };
    await world.run(deaf).catch(() => {});
    world.tends.splice(0);
    expect((await world.comment(id)).state).toBe('answered');
    world.pass(5 * MINUTE);
    await world.settle(3);
    expect((await world.comment(id)).state).toBe('open');
  });
});

describe('a comment that cannot be answered', () => {
  it.each([
    ['close', /closed already.*reopen/],
    ['hide', /hidden.*restore/],
  ])('after %s says what to do first', async (op, words) => {
    await world.call({ op, id, ...BY, ...(op === 'hide' && { reason: 'off-topic' }) });
    await world.settle(2);
    await expect(reply(ANSWER)).rejects.toThrow(words);
  });

  it('was answered, until it is opened again', async () => {
    await reply(ANSWER);
    await world.settle(3);
    await expect(reply('One more thing.')).rejects.toThrow(/answered already/);
    await world.call({ op: 'reopen', id, ...BY });
    await reply('One more thing.');
    await world.settle(3);
    expect(texts()).toHaveLength(2);
    expect(await world.comment(id)).toMatchObject({ state: 'answered' });
  });
});
