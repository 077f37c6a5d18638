import type { Bundle } from '../../shared/core/bundle/bundle.ts';
import type { ConsentTerms } from '../../shared/core/permissions/consent.ts';
import type { RuleCases } from './cases.ts';
import { consent, medium, NOW, proof } from './proof.ts';

const HOUR = 3_600_000;

/** A post with one picture of people whose consent is `open-day`, which the register has. */
const shown = (
  registered: Partial<ConsentTerms> = {},
  post: Partial<Bundle> = {},
  ids: readonly string[] = ['open-day'],
) =>
  proof({
    bundle: { media: [medium({ people: 'consented', consent: ids })], ...post },
    consents: [consent(registered)],
  });
const at = (instant: number): Partial<Bundle> => ({ publish: { kind: 'at', at: instant, written: 'then' } });

export const cases: RuleCases = {
  accepted: [
    { name: 'a consent that was given', proof: shown() },
    { name: 'a consent for just these accounts', proof: shown({ accounts: ['bluesky', 'mastodon'] }) },
    {
      name: 'a consent that ends after the post goes out',
      proof: shown({ until: NOW + HOUR }, at(NOW + HOUR - 1)),
    },
    {
      name: 'ids beside a picture in which nobody is to be seen',
      proof: proof({ bundle: { media: [medium({ people: 'none', consent: ['nobody'] })] } }),
    },
    {
      name: 'no consent at all, which is the matter of people-stated',
      proof: proof({ bundle: { media: [medium({ people: 'consented' })] } }),
    },
  ],
  rejected: [
    {
      name: 'a consent that is not in the register',
      proof: shown({}, {}, ['open-day', 'open-dya']),
      expected: { at: 'media[0].consent', level: 'block', args: { problem: 'unknown', consent: 'open-dya' } },
    },
    {
      name: 'a consent that was withdrawn',
      proof: shown({ state: 'withdrawn' }),
      expected: { level: 'block', args: { problem: 'withdrawn' } },
    },
    {
      name: 'a consent that ends as the post goes out',
      proof: shown({ until: NOW + HOUR }, at(NOW + HOUR)),
      expected: { args: { problem: 'over', until: '2026-11-20' } },
    },
    {
      name: 'a consent whose last day is the 30th, for a post on the 1st',
      proof: shown({ until: Date.parse('2026-12-01T00:00Z') }, at(Date.parse('2026-12-01T10:00Z'))),
      expected: { args: { problem: 'over', until: '2026-11-30' } },
    },
    {
      name: 'a consent that does not cover an account',
      proof: shown({ accounts: ['mastodon'] }),
      expected: { args: { problem: 'accounts', accounts: ['bluesky'] } },
    },
    {
      name: 'a consent at a desk, where nobody keeps the register',
      proof: { ...shown(), consents: undefined },
      expected: { level: 'advise', args: { problem: 'no-register' } },
    },
  ],
};
