/** What networks do wrong, by name: each through the whole publish step, to a definite state and words to act upon. */
import { describe, expect, it } from 'vitest';
import { postDetails } from '../cli/render-posts.ts';
import type { Fault } from '../local/sandbox/faults.ts';
import { guardedFetch } from '../shared/channels/http/guarded-fetch.ts';
import { mastodonChannel } from '../shared/channels/mastodon/mastodon-channel.ts';
import type { Delivery, DeliveryState } from '../shared/core/delivery/delivery.ts';
import type { DerivedMedium } from '../shared/core/media/facts.ts';
import { type Content, contentKey } from '../shared/core/post.ts';
import { planDeliveries } from '../shared/steps/plan-deliveries.ts';
import { showPost } from '../shared/steps/posts.ts';
import { publishDelivery } from '../shared/steps/publish-delivery.ts';
import { readContent } from '../shared/steps/read-content.ts';
import { freshWorlds } from './fresh-worlds.ts';
import { ACCOUNT, ARCHIVE, MINUTE, SECOND, START, TEXT, TOKEN, type World } from './publishing-world.ts';
import { photograph } from './sent-bundles.ts';

const BY = { who: 'test', why: 'set up' };
const DUE = START + 10 * MINUTE;
const POST = 'POST /api/v1/statuses';
const WHOSE_TOKEN = 'GET /api/v1/accounts/verify_credentials';
const PROCESSED = 'GET /api/v1/media/:id';
const ELSEWHERE: Fault = { kind: 'redirect', to: 'https://elsewhere.example/login' };
const says = (status: number, words: string): Fault => ({
  kind: 'error',
  when: 'before',
  status,
  says: words,
});

let world: World;
freshWorlds((fresh) => {
  world = fresh;
});

type Case = {
  readonly call: string;
  readonly fault: Fault;
  /** 1 if not said. */
  readonly times?: number;
  /** Where the delivery stands after one run of publish. */
  readonly first: DeliveryState;
  /** And after everybody has come back to it. */
  readonly last: DeliveryState;
  /** What the administrator reads in `posts show` after the first run; nothing where the outcome is unknown. */
  readonly reads?: readonly string[];
  /** The subjects of what is sent to people. */
  readonly told?: readonly string[];
};

const PAUSED = [`Account ${ACCOUNT} is paused`, `post-1 on ${ACCOUNT}: missed`];
const CASES: readonly (readonly [string, Case])[] = [
  [
    'a token that has expired or was revoked',
    {
      call: WHOSE_TOKEN,
      fault: says(401, 'The access token was revoked'),
      times: 100,
      first: 'scheduled',
      last: 'missed',
      reads: ['Could not check the access token', '“The access token was revoked”', 'make a new one'],
      told: PAUSED,
    },
  ],
  [
    'a token of the wrong scope',
    {
      call: POST,
      fault: says(403, 'This action is outside the authorized scopes'),
      times: 100,
      first: 'scheduled',
      last: 'missed',
      reads: [
        'Could not publish the post',
        'does not allow this',
        'every permission that docs/channels.md names',
      ],
      told: PAUSED,
    },
  ],
  [
    'a duplicate that the network refuses',
    {
      call: POST,
      fault: says(422, 'Validation failed: this was posted already'),
      first: 'failed',
      last: 'failed',
      reads: ['Could not publish the post', '“Validation failed: this was posted already”'],
      told: [`post-1 on ${ACCOUNT}: failed`],
    },
  ],
  [
    'a web page in place of an answer, before anything is public',
    {
      call: WHOSE_TOKEN,
      fault: { kind: 'web-page', when: 'before' },
      first: 'scheduled',
      last: 'published',
      reads: ['answered with a web page', 'It will be tried again.'],
    },
  ],
  [
    'a web page in place of the answer to the post',
    { call: POST, fault: { kind: 'web-page', when: 'after' }, first: 'sending', last: 'published' },
  ],
  [
    'a server that says when to come again, and has the post',
    {
      call: POST,
      fault: { kind: 'error', when: 'after', status: 503, retryAfterSeconds: 120 },
      first: 'sending',
      last: 'published',
    },
  ],
  [
    'a redirect to another host, before anything is public',
    {
      call: WHOSE_TOKEN,
      fault: ELSEWHERE,
      first: 'scheduled',
      last: 'published',
      reads: ['status 302, a redirect to elsewhere.example', 'It will be tried again.'],
    },
  ],
  [
    'a redirect of the post to another host',
    { call: POST, fault: ELSEWHERE, first: 'sending', last: 'published' },
  ],
  [
    'an answer of 100 MB',
    { call: POST, fault: { kind: 'huge', bytes: 100_000_000 }, first: 'sending', last: 'published' },
  ],
];

/** What everything comes to: where the delivery stands, what is public, what people were told. */
async function comesTo(id: string, { last, told = [] }: Pick<Case, 'last' | 'told'>): Promise<Delivery> {
  await world.settle();
  const delivery = await world.delivery(id);
  expect(delivery.state).toBe(last);
  expect(world.posts()).toHaveLength(last === 'published' ? 1 : 0);
  expect(world.notices.map(({ subject }) => subject)).toEqual(told);
  return delivery;
}

describe('what is to be done about a refusal', () => {
  async function refusedBeside(): Promise<string> {
    await world.addArchive();
    const { id, revision } = await world.newPost(DUE, { accounts: [ACCOUNT, ARCHIVE] });
    const content = await readContent(world.deps.objects, id, revision);
    const rendering = { text: TEXT, media: [] };
    const both: Content = { ...content, renderings: { [ACCOUNT]: rendering, [ARCHIVE]: rendering } };
    const bytes = new TextEncoder().encode(JSON.stringify(both));
    await world.deps.objects.write(contentKey(id, revision), bytes, 'application/json');
    const post = await world.store.post(id);
    if (post) await planDeliveries(world.deps, post, BY);
    world.turnTo(DUE);
    return id;
  }
  const refuse = async (id: string) => {
    world.sandbox.faults.next(POST, says(422, 'Nonsense'));
    await world.publish(id);
    expect((await world.delivery(id)).state).toBe('failed');
  };
  const reads = async (id: string) => postDetails(await showPost(world.deps, id), world.deps.policy);

  it('is not to send it under the same name, where another account has it', async () => {
    const id = await refusedBeside();
    await publishDelivery(world.deps, { postId: id, accountId: ARCHIVE });
    await refuse(id);
    const [notice] = world.notices;
    expect(notice?.text).toContain(
      `Correct the bundle and send it again, under another name, with "accounts: [${ACCOUNT}]"`,
    );
    expect(notice?.text).toContain(`may be out on ${ARCHIVE} is not taken`);
    expect(notice?.text).not.toContain('the same name');
    expect(await reads(id)).toMatch(/under\s+another\s+name/);
  });

  it('says until when the same name serves, where another account is to have it', async () => {
    const id = await refusedBeside();
    await refuse(id);
    expect(world.notices[0]?.text).toContain(
      `under the same name before it is out on ${ARCHIVE}; after that, under another name, with "accounts: [${ACCOUNT}]"`,
    );
  });
});

describe('a fault of the network', () => {
  it.each(CASES)('ends in a definite state, with words to act upon: %s', async (_, one) => {
    const { id } = await world.acceptedPost(DUE);
    world.turnTo(DUE);
    world.sandbox.faults.next(one.call, one.fault, one.times);
    await world.publish(id);
    const { state, problem } = await world.delivery(id);
    expect(state).toBe(one.first);
    if (one.reads === undefined) expect(problem).toBeUndefined();
    for (const words of one.reads ?? []) expect(problem).toContain(words);
    await comesTo(id, one);
    // Nobody is left alone with a fact: every message says what to type, and none has the token in it.
    for (const { text } of world.notices) {
      expect(text).toContain('imprimatur ');
      expect(text).not.toContain(TOKEN);
    }
  });

  it('tells of a missed post why its account was paused, and how to send it after all', async () => {
    const { id } = await world.acceptedPost(DUE);
    world.turnTo(DUE);
    world.sandbox.faults.revoke(TOKEN);
    await world.publish(id);
    await world.settle();
    const missed = world.notices.find(({ subject }) => subject.endsWith('missed'));
    expect(missed?.text).toContain('The access token was revoked');
    expect(missed?.text).toContain(`imprimatur posts reschedule ${id} --to "…"`);
  });

  it('says what it counted when a text is longer than the network takes', async () => {
    const { id, revision } = await world.newPost(DUE);
    const bytes = await world.deps.objects.read(contentKey(id, revision));
    const content: Content = JSON.parse(new TextDecoder().decode(bytes));
    const long = { ...content, renderings: { [ACCOUNT]: { text: 'a '.repeat(300), media: [] } } };
    await world.deps.objects.write(
      contentKey(id, revision),
      new TextEncoder().encode(JSON.stringify(long)),
      'application/json',
    );
    const post = await world.store.post(id);
    if (post) await planDeliveries(world.deps, post, BY);
    world.turnTo(DUE);
    await world.publish(id);
    expect((await world.delivery(id)).problem).toContain('character limit of 500 exceeded');
    await comesTo(id, { last: 'failed', told: [`${id} on ${ACCOUNT}: failed`] });
    expect(world.notices[0]?.text).toContain('Correct the bundle and send it again');
  });

  it('waits for media that are never ready until it is too late, and says what it waited for', async () => {
    const picture = await photograph();
    const key = 'media/picture.jpg';
    await world.deps.objects.write(key, picture, 'image/jpeg');
    const medium: DerivedMedium = {
      key,
      sha256: 'f00d',
      type: 'image/jpeg',
      bytes: picture.length,
      width: 640,
      height: 480,
      alt: 'Two long tables.',
    };
    const post = await world.newPost(DUE, {}, [medium]);
    await planDeliveries(world.deps, post, BY);
    world.turnTo(DUE - 90 * SECOND);
    world.sandbox.faults.next(PROCESSED, { kind: 'error', when: 'before', status: 206 }, 100_000);
    await world.publish(post.id);
    const { state, problem } = await world.delivery(post.id);
    expect(state).toBe('scheduled');
    expect(problem).toMatch(/has not processed picture\.jpg within 2 minutes\. It will be tried again\./);
    await comesTo(post.id, { last: 'missed', told: [`${post.id} on ${ACCOUNT}: missed`] });
  });

  it('is tried again when the server’s name cannot be looked up, and says so', async () => {
    const { id } = await world.acceptedPost(DUE);
    const resolve = () => Promise.reject(Object.assign(new Error('queryA ENOTFOUND'), { code: 'ENOTFOUND' }));
    const account = await world.store.account(ACCOUNT);
    if (!account) throw new Error('The world has no account.');
    await world.store.save(account, { ...account, server: 'https://gone.example' }, BY, START);
    const mastodon = mastodonChannel({
      ...world.deps,
      fetch: guardedFetch({ resolve }),
    });
    world.turnTo(DUE);
    await world.publish(id, { ...world.deps, channels: { ...world.deps.channels, mastodon } });
    const { state, problem } = await world.delivery(id);
    expect(state).toBe('scheduled');
    expect(problem).toContain('gone.example: there is no server of that name. It will be tried again.');
  });

  it.each([
    ['ahead of', 20 * MINUTE],
    ['behind', -20 * MINUTE],
  ])('finds its post although our clock is %s the network’s by twenty minutes', async (_, skewMs) => {
    const { id } = await world.acceptedPost(DUE);
    const { clock } = world.deps;
    const skewed = {
      now: () => clock.now() + skewMs,
      sleepUntil: (at: number) => clock.sleepUntil(at - skewMs),
    };
    const mastodon = mastodonChannel({ ...world.deps, clock: skewed });
    const ours = { ...world.deps, clock: skewed, channels: { ...world.deps.channels, mastodon } };
    world.turnTo(DUE - skewMs);
    world.sandbox.faults.next(POST, { kind: 'no-answer', when: 'after' });
    await world.publish(id, ours);
    expect((await world.delivery(id)).state).toBe('sending');
    world.turnTo(clock.now() + 5 * MINUTE);
    await world.publish(id, ours);
    expect((await world.delivery(id)).state).toBe('published');
    expect(world.posts()).toHaveLength(1);
  });
});

it('an account that is throttled does not hold up another one of the same network', async () => {
  await world.addArchive();
  const { id } = await world.newPost(DUE, { accounts: [ACCOUNT, ARCHIVE] });
  const post = await world.store.post(id);
  if (!post) throw new Error('The post was not written.');
  const content: Content = JSON.parse(
    new TextDecoder().decode(await world.deps.objects.read(contentKey(id, post.revision))),
  );
  const renderings = { ...content.renderings, [ARCHIVE]: { text: 'The archive is open.', media: [] } };
  const bytes = new TextEncoder().encode(JSON.stringify({ ...content, renderings }));
  await world.deps.objects.write(contentKey(id, post.revision), bytes, 'application/json');
  await planDeliveries(world.deps, post, BY);
  world.turnTo(DUE);
  world.sandbox.faults.next(POST, { kind: 'too-many-requests', retryAfterSeconds: 1800 });
  await world.publish(id);
  await publishDelivery(world.deps, { postId: id, accountId: ARCHIVE });
  expect(await world.delivery(id)).toMatchObject({ state: 'scheduled', retryAt: DUE + 30 * MINUTE });
  expect(await world.store.delivery(id, ARCHIVE)).toMatchObject({ state: 'published', publishedAt: DUE });
  await world.settle();
  expect(await world.delivery(id)).toMatchObject({ state: 'published', publishedAt: DUE + 30 * MINUTE });
});
