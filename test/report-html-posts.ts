/** Bundles as the report's page gets them, made by the real rules. */
import { decide } from '../shared/core/decision/decide.ts';
import type { ReportMedium, ReportPost } from '../shared/core/report/html/report-post.ts';
import { previewDeliveries } from '../shared/core/report/preview.ts';
import { RULES } from '../shared/core/rules/index.ts';
import { proveBundle } from '../shared/core/rules/prove.ts';
import { type bundle, facts, proof, thePolicy } from './rules/proof.ts';

export const policy = thePolicy();

/** Any bytes: whether they are a picture matters only to the browser. */
export const PREVIEW = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 2, 3);

/** What these say of a text is known here; the page is the same whatever other rules there will be. */
const KNOWN = RULES.filter(({ id }) =>
  ['alt-text-present', 'gif-described', 'hashtag-case', 'personal-data-in-text', 'text-length'].includes(id),
);

export function reportPost(
  parts: Parameters<typeof bundle>[0] = {},
  more: { readonly medium?: Partial<ReportMedium>; readonly source?: string } = {},
): ReportPost {
  const proven = proof({ bundle: parts });
  const findings = proveBundle(proven, KNOWN);
  return {
    report: {
      post: 'reading-room',
      title: proven.bundle.title,
      revision: 'abc',
      policy: policy.stamp,
      at: '2026-11-20T09:00:00.000Z',
      due: '2026-12-01T10:00:00.000Z',
      accounts: proven.accounts.map(({ id }) => id),
      findings,
      deliveries: previewDeliveries(proven.bundle, proven.accounts),
      ...decide(findings),
    },
    ...(more.source !== undefined && { source: more.source }),
    read: { bundle: proven.bundle, accounts: proven.accounts },
    media: proven.bundle.media.map(({ file }) => ({
      file,
      facts: facts({ file }),
      preview: PREVIEW,
      marks: [],
      ...more.medium,
    })),
  };
}
