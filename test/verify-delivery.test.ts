import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunningDynalite } from '../shared/adapters/embedded/dynalite.ts';
import type { Delivery } from '../shared/core/delivery/delivery.ts';
import { HOUR, MINUTE } from '../shared/core/time.ts';
import { planDeliveries } from '../shared/steps/plan-deliveries.ts';
import { rescue } from '../shared/steps/rescue.ts';
import { storePicture } from './channel-world.ts';
import { ACCOUNT, publishingWorld, START, TEXT, TOKEN, type World } from './publishing-world.ts';
import { localClient, temporaryDynalite } from './store-dynamo.ts';

const DUE = START + 10 * MINUTE;
const STATUS = 'GET /api/v1/statuses/:id';
const ALT = 'Two oak tables under a skylight.';

let dynalite: RunningDynalite;
let client: DynamoDBDocumentClient;
let world: World;
beforeAll(async () => {
  dynalite = await temporaryDynalite();
  client = localClient(dynalite.endpoint);
});
afterAll(() => dynalite.close());
beforeEach(async () => {
  world = await publishingWorld(client);
});
afterEach(() => world.close());

/** A post with one picture, published at its time. */
async function publishedPost(): Promise<string> {
  const picture = await storePicture(world.deps.objects, 'tomato', ALT);
  const post = await world.newPost(DUE, {}, [picture]);
  await planDeliveries(world.deps, post, { who: 'test', why: 'set up' });
  world.turnTo(DUE);
  expect((await world.publish(post.id)).did).toBe('published');
  return post.id;
}

/** The minutes after publishing, with everything that rescue starts. */
async function pass(minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    world.turnTo(world.deps.clock.now() + MINUTE);
    await rescue(world.deps);
    for (let job = world.jobs.shift(); job; job = world.jobs.shift()) await world.publish(job.postId);
  }
}

const seen = async (id: string): Promise<Delivery> => world.delivery(id);

describe('reading a post back', () => {
  it('proves within the next minutes that the words and the descriptions arrived', async () => {
    const id = await publishedPost();
    expect((await seen(id)).verification).toBeUndefined();
    await pass(1);
    expect(await seen(id)).toMatchObject({
      state: 'published',
      verification: { outcome: 'as-sent', text: true, media: 1, described: 1 },
    });
    expect((await seen(id)).history.at(-1)).toMatchObject({ who: 'verify', to: 'published' });
    expect(world.notices).toEqual([]);
    const at = (await seen(id)).verification?.at;
    // Done is done.
    await pass(3);
    expect((await seen(id)).verification?.at).toBe(at);
  });

  it('sends descriptions again that did not arrive', async () => {
    world.sandbox.faults.losesDescriptions = true;
    const id = await publishedPost();
    expect(world.posts()[0]?.alts).toEqual(['']);
    await pass(1);
    expect((await seen(id)).verification).toMatchObject({ outcome: 'repaired', described: 1 });
    expect(world.posts().map(({ alts }) => alts)).toEqual([[ALT]]);
    expect(world.notices).toEqual([]);
  });

  it('tells the administrator, once, when descriptions cannot be mended', async () => {
    world.sandbox.faults.losesDescriptions = true;
    const id = await publishedPost();
    world.sandbox.faults.next('PUT /api/v1/statuses/:id', { kind: 'error', when: 'before', status: 422 }, 99);
    await pass(90);
    expect((await seen(id)).verification).toMatchObject({ outcome: 'differs', text: true, described: 0 });
    expect(world.notices).toHaveLength(1);
    expect(world.notices[0]?.text).toContain('1 of 1 pictures or videos lack the description');
    expect(world.notices[0]?.text).toContain(`imprimatur posts show ${id}`);
  });

  it('tells the administrator when somebody changed the words', async () => {
    const id = await publishedPost();
    const [post] = world.posts();
    const edited = await fetch(`${world.sandbox.url}/api/v1/statuses/${post?.id}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify({ status: 'Quite other words.' }),
    });
    expect(edited.status).toBe(200);
    await pass(90);
    expect((await seen(id)).verification).toMatchObject({ outcome: 'differs', text: false });
    expect(world.notices[0]?.text).toContain('its words are not those that were sent');
  });

  it('waits for a network that shows a post late, and tells when it never does', async () => {
    const id = await publishedPost();
    world.sandbox.faults.next(STATUS, { kind: 'error', when: 'before', status: 404 }, 2);
    await pass(1);
    expect((await seen(id)).verification?.outcome).toBe('absent');
    await pass(10);
    expect((await seen(id)).verification?.outcome).toBe('as-sent');
    expect(world.notices).toEqual([]);

    world.sandbox.faults.next(STATUS, { kind: 'error', when: 'before', status: 404 }, 99);
    const other = await world.newPost(DUE + HOUR);
    await planDeliveries(world.deps, other, { who: 'test', why: 'set up' });
    world.turnTo(DUE + HOUR);
    await world.publish(other.id);
    await pass(90);
    expect((await seen(other.id)).verification?.outcome).toBe('absent');
    expect(world.notices.map(({ subject }) => subject)).toEqual([`${other.id} on ${ACCOUNT}: please look`]);
    expect(world.posts().map(({ text }) => text)).toEqual([TEXT, TEXT]);
  });

  it('pauses the account where the token has died, as publishing does', async () => {
    const id = await publishedPost();
    world.sandbox.faults.revoke(TOKEN);
    await pass(1);
    expect((await seen(id)).verification?.outcome).toBe('unread');
    expect((await world.store.account(ACCOUNT))?.state).toBe('paused');
  });
});
