import { ComprehendClient } from '@aws-sdk/client-comprehend';
import { comprehendOpinion } from '../adapters/aws/comprehend-opinion.ts';
import type { Policy } from '../core/policy/policy.ts';
import type { Deps } from '../ports.ts';

/**
 * Amazon Comprehend beside the rules, where the policy wants it.
 * @param region Asked only then.
 */
export const awsOpinion = (
  { clock, log, policy }: Pick<Deps, 'clock' | 'log'> & { readonly policy: Policy },
  region: () => string,
): Pick<Deps, 'secondOpinion'> =>
  policy.moderation.usesComprehend
    ? {
        secondOpinion: comprehendOpinion({
          client: new ComprehendClient({ region: region(), maxAttempts: 1 }),
          clock,
          log,
        }),
      }
    : {};
