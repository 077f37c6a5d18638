import { expect, it } from 'vitest';
import { ConflictError, IllegalMoveError } from '../shared/core/errors.ts';
import type { New } from '../shared/core/history.ts';
import type { Consent } from '../shared/core/permissions/consent.ts';
import type { Permission } from '../shared/core/permissions/permission.ts';
import { withConsentRecorded, withPermissionRecorded } from '../shared/core/permissions/recordings.ts';
import type { Store } from '../shared/ports.ts';
import { newComment } from './comment-store-contract.ts';
import { NOW } from './store-contract.ts';

const BY = { who: 'the administrator', why: 'a letter came' };

export const newPermission = (id: string, more: Partial<New<Permission>> = {}): New<Permission> => ({
  type: 'permission',
  id,
  state: 'granted',
  credit: 'Photo: A reader',
  evidence: 'letters/12.pdf',
  accounts: 'all',
  work: {
    comment: 'mastodon.0123456789ab',
    url: 'https://mastodon.example/@reader/1',
    maker: { handle: '@reader@mastodon.example', accountId: 'mastodon', id: '7' },
  },
  ...more,
});

export const newConsent = (id: string, more: Partial<New<Consent>> = {}): New<Consent> => ({
  type: 'consent',
  id,
  state: 'given',
  who: 'two prefects at the open day',
  person: { is: 'child', guardian: 'their mothers, in writing' },
  evidence: 'forms/7.pdf',
  accounts: ['mastodon'],
  until: NOW + 1,
  ...more,
});

/** What every store does with the registers of permissions and consents, and with what must be forgotten; part of `storeContract`. */
export function registerStoreContract(open: () => Promise<Store>): void {
  it('keeps both registers apart, by id, whole and with their history', async () => {
    const store = await open();
    expect(await store.permission('window')).toBeUndefined();
    expect(await store.consent('window')).toBeUndefined();
    expect([await store.permissions(), await store.consents()]).toEqual([[], []]);
    const permission = await store.create<Permission>(
      withPermissionRecorded(newPermission('window'), NOW),
      BY,
      NOW,
    );
    await store.create<Permission>(newPermission('attic'), BY, NOW);
    const consent = await store.create<Consent>(withConsentRecorded(newConsent('window'), NOW), BY, NOW);
    expect(await store.permission('window')).toStrictEqual(permission);
    expect(await store.consent('window')).toStrictEqual(consent);
    expect((await store.permissions()).map(({ id }) => id)).toEqual(['attic', 'window']);
    expect(await store.consents()).toStrictEqual([consent]);
    const withdrawn = await store.save<Consent>(consent, { ...consent, state: 'withdrawn' }, BY, NOW + 5);
    expect(withdrawn.history.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'new given',
      'given withdrawn',
    ]);
    await expect(store.save<Consent>(consent, consent, BY, NOW)).rejects.toThrow(ConflictError);
    await expect(store.create<Permission>(newPermission('attic'), BY, NOW)).rejects.toThrow(ConflictError);
  });

  it('erases an item: nothing of what it was is left, its history neither', async () => {
    const store = await open();
    const heard = await store.create(newComment('1'), { who: 'poll', why: 'heard' }, NOW);
    const read = await store.save(heard, heard, { who: 'somebody', why: 'wrote a name here' }, NOW);
    const { author: _author, remote: _remote, ...rest } = read;
    const bare = { ...rest, text: '', state: 'forgotten' } as const;
    await expect(store.erase(heard, bare, BY, NOW)).rejects.toThrow(ConflictError);
    const erased = await store.erase(read, bare, BY, NOW + 1);
    expect(erased).toMatchObject({ version: 3, state: 'forgotten' });
    expect(erased.history).toEqual([{ ...BY, at: NOW + 1, from: 'open', to: 'forgotten' }]);
    expect(await store.comment(read.id, NOW)).toStrictEqual(erased);
    expect(JSON.stringify(erased)).not.toMatch(/reader|name here/);
    await expect(store.erase(erased, { ...erased, state: 'open' }, BY, NOW)).rejects.toThrow(
      IllegalMoveError,
    );
    expect((await store.comments('mastodon', 'open', NOW)).comments).toEqual([]);
  });
}
