import * as v from 'valibot';
import { closest } from '../config/closest.ts';
import type { Args } from './finding.ts';
import { defineRule } from './rule.ts';
import { list, quote, said } from './wording.ts';

export const purposeAndAudience = defineRule({
  id: 'purpose-and-audience',
  clause: 'purpose',
  moreClauses: ['audience'],
  level: 'block',
  reads: 'post',
  about:
    'Every post names one purpose and at least one audience of the policy, so that the library can see for what and ' +
    'for whom it posts. Whether the post serves them is for people to judge.',
  options: v.strictObject({}),
  *check({ bundle, policy }) {
    const purposes = policy.purposes.map((purpose) => purpose.id);
    if (bundle.purpose === undefined) yield { at: 'purpose', args: { key: 'purpose', known: purposes } };
    else if (!purposes.includes(bundle.purpose))
      yield { at: 'purpose', args: unknown('purpose', bundle.purpose, purposes) };

    const { audiences } = policy;
    if (bundle.audience.length === 0)
      yield { at: 'audience', clause: 'audience', args: { key: 'audience', known: audiences } };
    for (const [index, audience] of bundle.audience.entries())
      if (!audiences.includes(audience))
        yield {
          at: `audience[${index}]`,
          clause: 'audience',
          args: unknown('audience', audience, audiences),
        };
  },
  message: (args) =>
    args.written === undefined
      ? `The post does not say ${args.key === 'audience' ? 'for whom' : 'for what purpose'} it is.`
      : `The policy knows no ${said(args, 'key')} ${quote(said(args, 'written'))}.`,
  help: (args) =>
    args.suggestion === undefined
      ? `The policy has ${Array.isArray(args.known) ? list(args.known, 'and', 30) : ''}:\n  ${said(args, 'key')}: ${Array.isArray(args.known) ? args.known[0] : ''}`
      : `Did you mean ${said(args, 'suggestion')}?`,
});

function unknown(key: string, written: string, known: readonly string[]): Args {
  const suggestion = closest(written, known);
  return { key, written, known, ...(suggestion !== undefined && { suggestion }) };
}
