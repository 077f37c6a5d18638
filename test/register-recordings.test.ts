/** Each recording of a permission or consent stays, with its proof, until whom it is about is forgotten. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { consentDetails, permissionDetails } from '../cli/render-registers.ts';
import { permissions } from '../functions/permissions.ts';
import { personExportText } from '../shared/core/comments/person-export-text.ts';
import type { Consent } from '../shared/core/permissions/consent.ts';
import type { Permission } from '../shared/core/permissions/permission.ts';
import type { Post } from '../shared/core/post.ts';
import { DAY, HOUR } from '../shared/core/time.ts';
import { exportPerson } from '../shared/steps/export-person.ts';
import { planDeliveries } from '../shared/steps/plan-deliveries.ts';
import { BY } from './reader-traces.ts';
import { ACCOUNT, type ReplyWorld, replyWorld } from './reply-world.ts';
import { newPost } from './store-contract.ts';

let world: ReplyWorld;
beforeEach(async () => {
  world = await replyWorld();
});
afterEach(() => world.close());

const call = (event: object) => permissions(world.deps)({ ...BY, ...event }, { awsRequestId: 'request-1' });
const record = (evidence: string, credit: string, more: object = {}, handle?: string) =>
  call({
    op: 'record',
    id: 'court',
    work: { url: 'https://pictures.example/1', ...(handle !== undefined && { handle }) },
    answer: { says: 'granted', evidence, credit, accounts: 'all', ...more },
  });
const consent = (evidence: string, who: string) => {
  const said = { who, evidence, person: { is: 'adult' }, accounts: [ACCOUNT] };
  return call({ op: 'consent-record', id: 'desk', consent: said });
};
async function court(): Promise<Permission> {
  const found = await world.store.permission('court');
  if (!found) throw new Error('There is no permission.');
  return found;
}
async function desk(): Promise<Consent> {
  const found = await world.store.consent('desk');
  if (!found) throw new Error('There is no consent.');
  return found;
}
const forget = async (handle: string) => {
  const answer = await world.call({ op: 'forget', person: { handle }, ...BY });
  if (!('forgotten' in answer) || !answer.forgotten) throw new Error('Nobody was forgotten.');
  return answer.forgotten;
};

describe('an entry that is recorded anew', () => {
  it('keeps what a permission was granted by and for before, and shows it in the history', async () => {
    const until = world.now() + 30 * DAY;
    await record('letters/2.pdf', 'Photo: A reader', { until });
    await call({ op: 'withdraw', id: 'court' });
    await call({
      op: 'record',
      id: 'court',
      work: {},
      answer: { says: 'refused', evidence: 'letters/3.pdf' },
    });
    await record('letters/4.pdf', 'Photo: The reader', { accounts: [ACCOUNT] });
    expect((await court()).recordings).toMatchObject([
      { state: 'granted', evidence: 'letters/2.pdf', credit: 'Photo: A reader', accounts: 'all', until },
      { state: 'refused', evidence: 'letters/3.pdf' },
      { state: 'granted', evidence: 'letters/4.pdf', credit: 'Photo: The reader', accounts: [ACCOUNT] },
    ]);
    const shown = permissionDetails(
      { permission: await court(), answers: [], posts: [] },
      'Europe/London',
      world.now(),
    );
    expect(shown).toMatch(
      /granted {2}.*\(evidence letters\/2\.pdf; credit “Photo: A reader”; accounts all; until .*\)\n.*withdrawn {2}.*[^)]\n.*refused {2}.*\(evidence letters\/3\.pdf\)\n.*granted {2}.*letters\/4\.pdf; credit “Photo: The reader”; accounts \S+; no end\)$/,
    );
  });

  it('keeps who consented before, and by which form', async () => {
    await consent('forms/7.pdf', 'two prefects');
    await consent('forms/8.pdf', 'one prefect');
    expect((await desk()).recordings).toMatchObject([
      { who: 'two prefects', evidence: 'forms/7.pdf', accounts: [ACCOUNT] },
      { who: 'one prefect', evidence: 'forms/8.pdf' },
    ]);
    const shown = consentDetails({ consent: await desk(), posts: [] }, 'Europe/London', world.now());
    expect(shown).toMatch(/evidence forms\/7\.pdf; of two prefects \(adult\)/);
  });
});

describe('whoever is forgotten', () => {
  it('is gone from every recording of what is theirs, and was told of each that was kept', async () => {
    await record('letters/2.pdf', 'Photo: Anna', {}, '@anna@a.example');
    await record('letters/3.pdf', 'Photo: Anna B.');
    await consent('forms/7.pdf', '@anna@a.example');
    await consent('forms/8.pdf', '@anna@a.example');
    const text = personExportText(await exportPerson(world.deps, { handle: '@anna@a.example' }));
    for (const kept of ['“Photo: Anna”, as shown by letters/2.pdf', 'letters/3.pdf', 'forms/7.pdf'])
      expect(text).toContain(kept);
    expect(await forget('@anna@a.example')).toMatchObject({
      erased: { permission: 1, consent: 1, recording: 0 },
      left: 0,
    });
    expect(JSON.stringify([await court(), await desk()])).not.toMatch(/Anna|anna|letters|forms/);
  });

  it('is gone from what was recorded of them before it was somebody else’s, which stays', async () => {
    await record('letters/2.pdf', 'Photo: Anna', {}, '@anna@a.example');
    await record('letters/3.pdf', 'Photo: Bea', {}, '@bea@b.example');
    await consent('forms/7.pdf', '@anna@a.example');
    await consent('forms/8.pdf', 'two prefects');
    const { permissions: found, consents } = await exportPerson(world.deps, { handle: '@anna@a.example' });
    expect(JSON.stringify([found, consents])).toMatch(/letters\/2.*forms\/7/);
    expect(JSON.stringify([found, consents])).not.toMatch(/[Bb]ea|prefects/);
    expect(await forget('@anna@a.example')).toMatchObject({
      erased: { permission: 0, consent: 0, recording: 2 },
      kept: [],
      left: 0,
    });
    expect(await court()).toMatchObject({ state: 'granted', recordings: [{ evidence: 'letters/3.pdf' }] });
    expect(await desk()).toMatchObject({ state: 'given', recordings: [{ evidence: 'forms/8.pdf' }] });
    expect(JSON.stringify([await court(), await desk()])).not.toMatch(/Anna|anna/);
  });

  it('is named no more in what somebody else gave, once that is recorded in other words', async () => {
    await record('letters/2.pdf', 'Photo: Bea, with @anna@a.example', {}, '@bea@b.example');
    expect(await forget('@anna@a.example')).toMatchObject({ kept: [{ what: 'permission', id: 'court' }] });
    await record('letters/2.pdf', 'Photo: Bea');
    expect(await forget('@anna@a.example')).toMatchObject({ erased: { recording: 1 }, kept: [], left: 0 });
    expect((await court()).recordings).toMatchObject([
      { evidence: 'letters/2.pdf', credit: '', work: { maker: { handle: '@bea@b.example' } } },
      { evidence: 'letters/2.pdf', credit: 'Photo: Bea' },
    ]);
  });

  it('stays where a post rests on it, which is said', async () => {
    await record('letters/2.pdf', 'Photo: Anna', {}, '@anna@a.example');
    await record('letters/3.pdf', 'Photo: Bea', {}, '@bea@b.example');
    const due = world.now() + HOUR;
    const uses = { permissions: ['court'], consents: [] };
    const post = newPost('court-post', { accounts: [ACCOUNT], due, expires: due + HOUR, uses });
    await planDeliveries(world.deps, await world.store.create<Post>(post, BY, world.now()), BY);
    expect(await forget('@anna@a.example')).toMatchObject({
      erased: { recording: 0 },
      kept: [{ what: 'permission', id: 'court', why: expect.stringContaining('court-post') }],
      left: 0,
    });
    expect((await court()).recordings).toHaveLength(2);
  });
});
