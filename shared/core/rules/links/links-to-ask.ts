import type { Policy } from '../../policy/policy.ts';
import type { Proof } from '../rule.ts';
import { linkOptions } from './link-options.ts';
import { linkStanding } from './link-standing.ts';
import { linksToCheck } from './links-to-check.ts';

/** The pages that `link-check` wants asked, each once; none where the policy switches it off. */
export function linksToAsk(
  post: Pick<Proof, 'bundle' | 'texts'>,
  policy: Pick<Policy, 'rules'>,
): readonly string[] {
  const options = linkOptions(policy);
  if (!options) return [];
  const standings = linksToCheck(post).map(({ written }) => linkStanding(written, options));
  return [...new Set(standings.flatMap((standing) => (standing.is === 'to-ask' ? [standing.address] : [])))];
}
