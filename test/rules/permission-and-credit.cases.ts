import type { Bundle } from '../../shared/core/bundle/bundle.ts';
import type { PermissionTerms } from '../../shared/core/permissions/permission.ts';
import type { RuleCases } from './cases.ts';
import { medium, NOW, permission, proof } from './proof.ts';

const CREDIT = 'Photo: Modern Languages Society';
const HOUR = 3_600_000;

/** A post with one picture by the permission `p-12`, which the register has. */
const used = (
  registered: Partial<PermissionTerms> = {},
  parts: Parameters<typeof medium>[0] = { credit: CREDIT },
  post: Partial<Bundle> = {},
) =>
  proof({
    bundle: { media: [medium({ licence: 'permission', permission: 'p-12', ...parts })], ...post },
    permissions: [permission(registered)],
  });
const at = (instant: number): Partial<Bundle> => ({ publish: { kind: 'at', at: instant, written: 'then' } });

export const cases: RuleCases = {
  accepted: [
    { name: 'a granted permission with its credit line', proof: used() },
    { name: 'a credit line with more around it', proof: used({}, { credit: `${CREDIT} (Flickr), 2025` }) },
    {
      name: 'a credit line in other capitals and spaces',
      proof: used({}, { credit: 'photo:  MODERN languages society' }),
    },
    { name: 'the credit line in the body', proof: used({}, {}, { text: `Look at this! ${CREDIT}` }) },
    {
      name: 'the credit line in each wording of its own',
      proof: used({}, {}, { textFor: { mastodon: `One. ${CREDIT}`, bluesky: `Two. ${CREDIT}` } }),
    },
    { name: 'a permission for just these accounts', proof: used({ accounts: ['bluesky', 'mastodon'] }) },
    {
      name: 'a permission that ends after the post goes out',
      proof: used({ until: NOW + HOUR }, { credit: CREDIT }, at(NOW + HOUR - 1)),
    },
    {
      name: 'a picture that needs no permission',
      proof: proof({ bundle: { media: [medium({ permission: 'nobody' })] }, permissions: [] }),
    },
    {
      name: 'a permission without an id, which is the matter of media-rights-stated',
      proof: proof({ bundle: { media: [medium({ licence: 'permission' })] } }),
    },
  ],
  rejected: [
    {
      name: 'a permission that is not in the register',
      proof: used({ id: 'p-13' }),
      expected: {
        at: 'media[0].permission',
        level: 'block',
        args: { problem: 'unknown', permission: 'p-12' },
      },
    },
    {
      name: 'a permission at a desk, where nobody keeps the register',
      proof: { ...used(), permissions: undefined },
      expected: { at: 'media[0].permission', level: 'advise', args: { problem: 'no-register' } },
    },
    ...(
      [
        ['requested', 'asked'],
        ['refused', 'refused'],
        ['withdrawn', 'withdrawn'],
      ] as const
    ).map(([state, problem]) => ({
      name: `a permission that is ${state}`,
      proof: used({ state }),
      expected: { at: 'media[0].permission', args: { problem } },
    })),
    {
      name: 'a permission that ends as the post goes out',
      proof: used({ until: NOW + HOUR }, { credit: CREDIT }, at(NOW + HOUR)),
      expected: { args: { problem: 'over', until: '2026-11-20' } },
    },
    {
      name: 'a permission whose last day is the 30th, for a post on the 1st',
      proof: used(
        { until: Date.parse('2026-12-01T00:00Z') },
        { credit: CREDIT },
        at(Date.parse('2026-12-01T10:00Z')),
      ),
      expected: { args: { problem: 'over', until: '2026-11-30' } },
    },
    {
      name: 'a permission that is over, for a post that goes out at once',
      proof: used({ until: NOW - 1 }, { credit: CREDIT }, { publish: { kind: 'now' } }),
      expected: { args: { problem: 'over' } },
    },
    {
      name: 'a permission that does not cover an account',
      proof: used({ accounts: ['mastodon'] }),
      expected: { args: { problem: 'accounts', accounts: ['bluesky'] } },
    },
    {
      name: 'no credit anywhere',
      proof: used({}, {}),
      expected: { at: 'media[0].credit', args: { problem: 'credit', credit: CREDIT } },
    },
    {
      name: 'another credit',
      proof: used({}, { credit: 'Photo: Library staff' }),
      expected: { args: { problem: 'credit' } },
    },
    {
      name: 'a wording of its own that lost the credit line',
      proof: used({}, {}, { text: `Look! ${CREDIT}`, textFor: { bluesky: 'Look!' } }),
      expected: { args: { problem: 'credit' } },
    },
  ],
};
