import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { housekeeping } from '../functions/housekeeping.ts';
import type { RunningDynalite } from '../shared/adapters/embedded/dynalite.ts';
import { facebookChannel } from '../shared/channels/facebook/facebook-channel.ts';
import { GRAPH_VERSION } from '../shared/channels/graph/graph-api.ts';
import { linkedinChannel } from '../shared/channels/linkedin/linkedin-channel.ts';
import { threadsChannel } from '../shared/channels/threads/threads-channel.ts';
import type { Account } from '../shared/core/accounts/account.ts';
import { DAY, toIso } from '../shared/core/time.ts';
import { applyDirectory } from '../shared/steps/accounts.ts';
import { newAccount } from './channel-world.ts';
import { facebookServer } from './networks/facebook-server.ts';
import { serverError } from './networks/graph-world.ts';
import { mediaHost } from './networks/media-host.ts';
import { networkWorld } from './networks/network-world.ts';
import { threadsServer } from './networks/threads-server.ts';
import { type Notice, publishingWorld } from './publishing-world.ts';
import { localClient, temporaryDynalite } from './store-dynamo.ts';

const TOKEN = 'THAAtheLongLivedToken';
const PAGE_TOKEN = 'EAAtheTokenOfThePage';
const RENEW = 'GET /refresh_access_token';
const USER = { id: '17841400000000002', username: 'the.library' };
const PAGE = { id: '100064000000001', name: 'The Library' };
const BY = { who: 'test', why: 'set up' };

let dynalite: RunningDynalite;
beforeAll(async () => {
  dynalite = await temporaryDynalite();
});
afterAll(() => dynalite.close());

async function networksWorld() {
  const world = await publishingWorld(localClient(dynalite.endpoint));
  const { clock } = world.deps;
  const files = await networkWorld('threads', {
    accessToken: TOKEN,
    expiresAt: toIso(clock.now() + 60 * DAY),
  });
  const { secrets, objects } = files;
  const media = await mediaHost(objects, clock);
  const threads = await threadsServer(USER, media.fetch);
  threads.tokens.set(TOKEN, { rights: new Set(['threads_content_publish']) });
  const facebook = await facebookServer(GRAPH_VERSION, PAGE);
  facebook.tokens.set(PAGE_TOKEN, { rights: new Set(['pages_read_engagement']) });
  await secrets.write('page', { accessToken: PAGE_TOKEN });
  const nobody = () => Promise.reject(new TypeError('fetch failed'));
  const deps = {
    ...world.deps,
    secrets,
    // What is told of everything that waits has tests of its own.
    notices: {
      send: async (notice: Notice) => void (notice.subject.startsWith('Today') || world.notices.push(notice)),
    },
    channels: {
      ...world.deps.channels,
      threads: threadsChannel({ secrets, clock, links: media.links, fetch: threads.fetch }),
      facebook: facebookChannel({ secrets, objects, clock, fetch: facebook.fetch }),
      linkedin: linkedinChannel({ secrets, objects, clock, fetch: nobody }),
    },
  };
  return {
    ...world,
    deps,
    secrets,
    threads,
    facebook,
    add: (entry: Pick<Account, 'id' | 'channel' | 'handle'> & Partial<Account>) =>
      world.store.create<Account>(newAccount(entry), BY, clock.now()),
    passDays: (days: number) => world.turnTo(clock.now() + days * DAY),
    keepHouse: (on = deps) => housekeeping(on)({}, { awsRequestId: 'test' }),
    async close() {
      await Promise.all([threads.close(), facebook.close(), media.close()]);
      await files.remove();
      await world.close();
    },
  };
}

describe('access to the networks, though nobody posts', () => {
  let world: Awaited<ReturnType<typeof networksWorld>>;
  beforeEach(async () => {
    world = await networksWorld();
  });
  afterEach(() => world.close());

  const accountOf = async (id: string): Promise<Account> => {
    const account = await world.store.account(id);
    if (!account) throw new Error(`There is no account ${id}.`);
    return account;
  };
  const threadsAccount = () => world.add({ id: 'threads', channel: 'threads', handle: '@the.library' });

  it('is renewed day after day, so that it never ends', async () => {
    await threadsAccount();
    for (let day = 0; day < 200; day += 5) {
      await world.keepHouse();
      world.passDays(5);
    }
    expect(world.threads.renewal.count).toBeGreaterThan(10);
    const { access, state } = await accountOf('threads');
    expect(access).toMatchObject({ renews: true });
    expect(access?.ends).toBeGreaterThan(world.deps.clock.now() + 40 * DAY);
    expect(state).toBe('active');
    expect(world.notices).toEqual([]);
  });

  it('is left alone while it is fresh, and nothing is written where nothing is new', async () => {
    await threadsAccount();
    await world.keepHouse();
    const first = await accountOf('threads');
    expect(first.access).toMatchObject({ renews: true, since: world.deps.clock.now() });
    world.passDays(1);
    await world.keepHouse();
    expect(await accountOf('threads')).toEqual(first);
    expect(world.threads.renewal.count).toBe(0);
  });

  it('is said to be in danger only in its last two weeks, where the network never answers, and not every day', async () => {
    await threadsAccount();
    await world.keepHouse();
    world.threads.next(RENEW, serverError('before'), 999);
    world.passDays(11);
    await world.keepHouse();
    expect((await accountOf('threads')).access?.problem).toContain('renew the access of threads to Threads');
    expect(world.notices).toEqual([]);
    const daysLeft: number[] = [];
    for (let left = 48; left >= -2; left -= 1) {
      const before = world.notices.length;
      world.passDays(1);
      await world.keepHouse();
      if (world.notices.length > before) daysLeft.push(left);
    }
    expect(daysLeft.slice(0, 4)).toEqual([14, 7, 3, 1]);
    expect(world.notices[0]).toMatchObject({
      subject: 'Access of threads ends soon',
      text: expect.stringMatching(
        /ends on Friday 22 January 2027, 09:00 \(Europe\/London\)[\s\S]*accounts show threads/,
      ),
    });
  });

  it('pauses the account where the network says that it is dead, while nothing is due', async () => {
    await threadsAccount();
    await world.add({ id: 'page', channel: 'facebook', handle: 'The Library', networkId: PAGE.id });
    world.facebook.tokens.set(PAGE_TOKEN, { rights: new Set(), ended: { code: 190, subcode: 460 } });
    await world.keepHouse();
    expect(await accountOf('page')).toMatchObject({
      state: 'paused',
      problem: expect.stringContaining('its owner has changed the password'),
      access: { renews: false, problem: expect.stringContaining('changed the password') },
    });
    expect(world.notices).toMatchObject([{ subject: 'Account page is paused' }]);
    expect((await accountOf('threads')).access?.problem).toBeUndefined();
  });

  it('is warned about two weeks before, where only a person can renew it', async () => {
    await world.secrets.write('page', {
      accessToken: 'AQVaToken',
      expiresAt: toIso(world.deps.clock.now() + 20 * DAY),
    });
    await world.add({ id: 'page', channel: 'linkedin', handle: 'The Library', networkId: '12345678' });
    await world.keepHouse();
    expect((await accountOf('page')).access).toMatchObject({ renews: false });
    expect(world.notices).toEqual([]);
    world.passDays(6);
    await world.keepHouse();
    world.passDays(1);
    await world.keepHouse();
    expect(world.notices).toMatchObject([
      { text: expect.stringContaining('somebody has to sign in to the network') },
    ]);
    // A new one is stored: it is fresh, and its own end is warned about in its time.
    await world.secrets.write('page', {
      accessToken: 'AQVaNewToken',
      expiresAt: toIso(world.deps.clock.now() + 60 * DAY),
    });
    await world.keepHouse();
    expect((await accountOf('page')).access).not.toHaveProperty('warnedDays');
    world.passDays(50);
    await world.keepHouse();
    expect(world.notices).toHaveLength(2);
  });

  it('is kept for the others where the credentials of one cannot be read', async () => {
    await threadsAccount();
    await world.add({ id: 'page', channel: 'facebook', handle: 'The Library', networkId: PAGE.id });
    world.passDays(11);
    const read = (id: string) =>
      id === 'page' ? Promise.reject(new Error('The secrets are away.')) : world.secrets.read(id);
    const { clock } = world.deps;
    const facebook = facebookChannel({
      ...world.deps,
      secrets: { ...world.secrets, read },
      clock,
      fetch: world.facebook.fetch,
    });
    const deps = { ...world.deps, channels: { ...world.deps.channels, facebook } };
    expect(await world.keepHouse(deps)).toMatchObject({ accounts: { looked: 2, failed: 1 } });
    expect(world.threads.renewal.count).toBe(1);
  });

  it('stays known when the directory is applied again', async () => {
    const { version: _v, history: _h, type: _t, state: _s, ...entry } = await threadsAccount();
    await world.keepHouse();
    const { access } = await accountOf('threads');
    await applyDirectory(world.deps, [{ ...entry, purpose: 'Another purpose' }], BY);
    expect(await accountOf('threads')).toMatchObject({ purpose: 'Another purpose', access });
  });
});
