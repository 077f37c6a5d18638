import { describe, expect, it } from 'vitest';
import { accountTrouble } from '../local/account-trouble.ts';
import type { DirectoryEntry } from '../shared/core/accounts/account.ts';
import { accountsBeside, applyDirectory, setAccountState, showAccount } from '../shared/steps/accounts.ts';
import { publishDelivery } from '../shared/steps/publish-delivery.ts';
import { reportDuty } from '../shared/steps/report-duty.ts';
import { freshWorlds } from './fresh-worlds.ts';
import { ACCOUNT, ARCHIVE, ARCHIVE_TOKEN, START, TOKEN, type World } from './publishing-world.ts';
import { DUE, send, statesOf, written } from './sent-bundles.ts';

let world: World;
freshWorlds((fresh) => {
  world = fresh;
});

const BY = { who: 'the administrator', why: 'the test' };
const entryOf = (over: Partial<DirectoryEntry> = {}): DirectoryEntry => ({
  id: ARCHIVE,
  channel: 'mastodon',
  handle: '@archive@127.0.0.1',
  server: world.sandbox.url,
  owner: 'Social media administrator',
  purpose: 'News of the archive',
  review: '2027-06-01',
  ...over,
});
const apply = async (...entries: DirectoryEntry[]) => {
  const applied = await applyDirectory(world.deps, entries, BY);
  return applied.map(({ did }) => did);
};
const accountOf = (id: string) => showAccount(world.deps, id);
const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: 'UsageError' });
  return error instanceof Error ? error.message : '';
};

describe('accounts apply', () => {
  it('creates what is new, with the limits that the server itself states', async () => {
    expect(await apply(entryOf())).toEqual(['created']);
    const account = await accountOf(ARCHIVE);
    expect(account).toMatchObject({ ...entryOf(), state: 'active', probed: { at: START } });
    expect(account.probed?.limits.text.max).toBe(500);
    expect(account.probed?.server).toMatchObject({ software: 'mastodon', version: '4.4.0', mends: 'post' });
    expect(account.history).toMatchObject([{ ...BY, to: 'active' }]);
  });

  it('writes nothing for what is the same, whatever the order of its keys', async () => {
    await apply(entryOf());
    const before = await accountOf(ARCHIVE);
    world.turnTo(DUE);
    const { id, channel, ...rest } = entryOf();
    expect(await apply({ ...rest, channel, id })).toEqual(['unchanged']);
    expect(await accountOf(ARCHIVE)).toEqual(before);
  });

  it('changes what is different, and forgets the keys that the file no longer has', async () => {
    await apply(entryOf({ documentation: 'https://library.example/archive', language: 'en' }));
    expect(await apply(entryOf({ owner: 'Head of collections' }))).toEqual(['changed']);
    const account = await accountOf(ARCHIVE);
    expect(account.owner).toBe('Head of collections');
    expect(account).not.toHaveProperty('documentation');
    expect(account).not.toHaveProperty('language');
  });

  it('leaves accounts that the file does not name', async () => {
    await apply(entryOf());
    expect((await world.store.accounts()).map((account) => account.id)).toEqual([ARCHIVE, ACCOUNT]);
  });

  it('keeps an account whose server does not answer, with a warning and what was known', async () => {
    await apply(entryOf());
    const { probed } = await accountOf(ARCHIVE);
    world.sandbox.faults.next('GET /api/v2/instance', { kind: 'no-answer', when: 'before' }, 100);
    const [applied] = await applyDirectory(world.deps, [entryOf({ owner: 'Somebody else' })], BY);
    expect(applied).toMatchObject({ did: 'changed', account: { owner: 'Somebody else', probed } });
    expect(applied?.warning).toBeTruthy();
    expect(applied?.warning).not.toContain(TOKEN);
  });

  it('keeps a new account whose server does not answer at all', async () => {
    const server = 'http://127.0.0.1:1';
    const [applied] = await applyDirectory(world.deps, [entryOf({ server })], BY);
    expect(applied).toMatchObject({ did: 'created', account: { state: 'active', server } });
    expect(applied?.account).not.toHaveProperty('probed');
    expect(applied?.warning).toBeTruthy();
  });

  it('keeps what the network had against it, and since when, until it has nothing more', async () => {
    await apply(entryOf());
    world.sandbox.faults.revoke(ARCHIVE_TOKEN);
    expect(await apply(entryOf())).toEqual(['changed']);
    const since = world.deps.clock.now();
    const said = expect.stringContaining('no longer serves');
    expect(await accountOf(ARCHIVE)).toMatchObject({ state: 'active', objection: { since, said } });
    world.turnTo(DUE);
    expect(await apply(entryOf())).toEqual(['unchanged']);
    const { objection } = await accountOf(ARCHIVE);
    expect(objection?.since).toBe(since);
    expect(accountTrouble([await accountOf(ARCHIVE)])).toEqual([
      `The account archive may not be able to publish. ${objection?.said}`,
    ]);
    const { accounts } = await reportDuty(world.deps);
    expect(accounts).toContainEqual(
      expect.objectContaining({ id: ARCHIVE, what: expect.stringContaining(objection?.said ?? '?') }),
    );
    expect(await setAccountState(world.deps, ARCHIVE, 'retired', BY)).not.toHaveProperty('objection');
    await setAccountState(world.deps, ARCHIVE, 'active', BY);
    expect(await apply(entryOf())).toEqual(['changed']);
    world.sandbox.faults.clear();
    expect(await apply(entryOf())).toEqual(['changed']);
    expect(await accountOf(ARCHIVE)).not.toHaveProperty('objection');
  });

  it('writes down another server, although neither answers', async () => {
    await apply(entryOf({ server: 'http://127.0.0.1:1' }));
    expect(await apply(entryOf({ server: 'http://127.0.0.1:2' }))).toEqual(['changed']);
  });

  it('says which accounts in use the file does not name, and leaves out those that are retired', async () => {
    await apply(entryOf());
    const beside = async (...entries: DirectoryEntry[]) =>
      (await accountsBeside(world.deps, entries)).map(({ id }) => id);
    expect(await beside(entryOf())).toEqual([ACCOUNT]);
    await setAccountState(world.deps, ACCOUNT, 'retired', BY);
    expect(await beside(entryOf())).toEqual([]);
  });

  it('changes nothing where a handle is none on its network', async () => {
    const news = { ...entryOf(), channel: 'bluesky' as const, handle: 'MMLL Library news' };
    expect(await refusal(applyDirectory(world.deps, [news], BY))).toBe(
      'The account "archive" has a mistake in its handle: expected a handle that is a domain name, such as library.example or library.bsky.social, but got MMLL Library news.',
    );
    expect(await world.store.account(ARCHIVE)).toBeUndefined();
  });

  it('does not take what the old server stated for the new one', async () => {
    await apply(entryOf());
    await apply(entryOf({ server: 'http://127.0.0.1:1' }));
    expect(await accountOf(ARCHIVE)).not.toHaveProperty('probed');
  });

  it('leaves what is paused paused, with the reason', async () => {
    await apply(entryOf());
    await setAccountState(world.deps, ARCHIVE, 'paused', { who: 'the administrator', why: 'moving' });
    await apply(entryOf({ owner: 'Somebody else' }));
    expect(await accountOf(ARCHIVE)).toMatchObject({ state: 'paused', problem: 'moving' });
  });

  it('changes nothing when one entry is wrong, and says all that is', async () => {
    const moved: DirectoryEntry = { ...entryOf(), id: ACCOUNT, channel: 'noticeboard' };
    const message = await refusal(applyDirectory(world.deps, [entryOf(), moved, entryOf()], BY));
    expect(message.split('\n')).toEqual([
      'The account "sandbox" is on mastodon; it cannot become one on noticeboard. Give the new one another id.',
      'The account "archive" is there twice. Give each account an id of its own.',
    ]);
    expect(await world.store.account(ARCHIVE)).toBeUndefined();
    expect((await accountOf(ACCOUNT)).version).toBe(1);
  });

  it('changes nothing when slots do not fit together', async () => {
    const crowded = {
      ...entryOf(),
      slots: ['mon-fri 10:00', 'fri 10:20', 'sat 23:00'],
      quiet: '22:30-07:00',
    };
    const message = await refusal(applyDirectory(world.deps, [crowded], BY));
    expect(message.split('\n')).toEqual([
      'The account "archive" has a mistake in its slots: expected a time outside the quiet hours, 22:30 to 07:00, but got sat 23:00.',
      'The account "archive" has a mistake in its slots: expected at least 30m (“apart” can say less) from each slot to the next, from week to week, but got two that are 20m apart.',
    ]);
    expect(await world.store.account(ARCHIVE)).toBeUndefined();
  });
});

describe('accounts show', () => {
  it('of one that is not there names those that are', async () => {
    expect(await refusal(showAccount(world.deps, 'sandbx'))).toBe(
      'There is no account "sandbx" in the directory. It has: sandbox.',
    );
  });
});

describe('accounts pause and resume', () => {
  it('keeps why, and forgets it when the account goes on', async () => {
    const why = 'the token was lost';
    expect(await setAccountState(world.deps, ACCOUNT, 'paused', { ...BY, why })).toMatchObject({
      state: 'paused',
      problem: why,
    });
    const resumed = await setAccountState(world.deps, ACCOUNT, 'active', BY);
    expect(resumed.state).toBe('active');
    expect(resumed).not.toHaveProperty('problem');
    expect(resumed.history.map((change) => change.to)).toEqual(['active', 'paused', 'active']);
  });

  it('stops what is due, and lets it out when the account is resumed in time', async () => {
    await send(world, 'reopening');
    await setAccountState(world.deps, ACCOUNT, 'paused', BY);
    world.turnTo(DUE);
    expect((await world.publish('reopening')).did).toContain('the account is paused');
    expect(world.posts()).toEqual([]);
    await setAccountState(world.deps, ACCOUNT, 'active', BY);
    await world.settle();
    expect(await statesOf(world, 'reopening')).toEqual({ sandbox: 'published' });
  });

  it('keeps no other account waiting, and lets what was sent meanwhile out without an approval', async () => {
    await world.addArchive();
    await setAccountState(world.deps, ARCHIVE, 'paused', BY);
    await send(world, 'reopening', { accounts: [ACCOUNT, ARCHIVE] });
    world.turnTo(DUE);
    await world.publish('reopening');
    await publishDelivery(world.deps, { postId: 'reopening', accountId: ARCHIVE });
    expect(await statesOf(world, 'reopening')).toEqual({ sandbox: 'published', archive: 'scheduled' });
    expect(world.notices).toEqual([]);
    await setAccountState(world.deps, ARCHIVE, 'active', BY);
    await world.settle();
    expect(await statesOf(world, 'reopening')).toEqual({ sandbox: 'published', archive: 'published' });
  });

  it('does not undo that an account was retired', async () => {
    await apply(entryOf());
    await setAccountState(world.deps, ARCHIVE, 'retired', { ...BY, why: 'the archive moved in with us' });
    world.sandbox.faults.revoke(ARCHIVE_TOKEN);
    const [applied] = await applyDirectory(world.deps, [entryOf()], BY);
    expect(applied).toMatchObject({ did: 'unchanged', account: { state: 'retired' } });
    expect(applied).not.toHaveProperty('warning');
  });

  it('is refused where it is so already, and where there is no such account', async () => {
    expect(await refusal(setAccountState(world.deps, ACCOUNT, 'active', BY))).toBe(
      'The account "sandbox" is active already. See it: imprimatur accounts show sandbox',
    );
    expect(await refusal(setAccountState(world.deps, 'nobody', 'paused', BY))).toContain('It has: sandbox.');
  });

  it('does not undo a change that somebody made at the same moment', async () => {
    let isFirst = true;
    const store: World['store'] = {
      ...world.store,
      async account(id) {
        const account = await world.store.account(id);
        if (account && isFirst) {
          isFirst = false;
          await world.store.save(account, { ...account, owner: 'Somebody else' }, BY, START);
        }
        return account;
      },
    };
    await expect(setAccountState({ ...world.deps, store }, ACCOUNT, 'paused', BY)).rejects.toMatchObject({
      name: 'ConflictError',
    });
    expect(await accountOf(ACCOUNT)).toMatchObject({ owner: 'Somebody else', state: 'active' });
  });
});

describe('a retired account', () => {
  const WHY = { ...BY, why: 'the archive moved in with us' };

  it('gets nothing more: what was to go out there is cancelled and told, elsewhere it goes out', async () => {
    await world.addArchive();
    await send(world, 'reopening', { accounts: [ACCOUNT, ARCHIVE] });
    await setAccountState(world.deps, ARCHIVE, 'retired', WHY);
    world.turnTo(DUE);
    await world.publish('reopening');
    await publishDelivery(world.deps, { postId: 'reopening', accountId: ARCHIVE });
    expect(await statesOf(world, 'reopening')).toEqual({ sandbox: 'published', archive: 'cancelled' });
    expect(world.notices).toMatchObject([
      { text: expect.stringContaining('The account is retired. the archive moved') },
    ]);
    expect(world.posts('archive')).toEqual([]);
  });

  it('does not belong to all, is not named by posts, and can be used again', async () => {
    await world.addArchive();
    await setAccountState(world.deps, ARCHIVE, 'retired', WHY);
    await world.deps.objects.write(
      'incoming/every/post.md',
      Buffer.from(written().replace(`[${ACCOUNT}]`, 'all')),
      'text/markdown',
    );
    expect(await world.intake('every')).toEqual({ did: 'accepted' });
    expect(await statesOf(world, 'every')).toEqual({ sandbox: 'scheduled' });
    expect(
      await send(world, 'old', {
        accounts: [ARCHIVE],
        text: 'The archive is open on Monday. Will you come?',
      }),
    ).toEqual({ did: 'blocked' });
    expect((await setAccountState(world.deps, ARCHIVE, 'active', BY)).history.map(({ to }) => to)).toEqual([
      'active',
      'retired',
      'active',
    ]);
    expect(await world.intake('old')).toEqual({ did: 'accepted' });
  });

  it('is on no list of duties', async () => {
    await setAccountState(world.deps, ACCOUNT, 'retired', WHY);
    const { accounts, frequency } = await reportDuty(world.deps);
    expect({ accounts, frequency }).toEqual({ accounts: [], frequency: [] });
  });
});
