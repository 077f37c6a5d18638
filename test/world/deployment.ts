import type { Policy } from '../../shared/core/policy/policy.ts';
import type { Objects } from '../../shared/ports.ts';
import { memoryObjects } from './memory-objects.ts';
import { nextPolicy } from './policy.ts';
import type { Trace } from './trace.ts';

/** Where the steps keep which policy the queue was tested against. */
const IN_FORCE = 'policy/in-force.json';

/** The policy that processes start with, and whether the queue was tested against it. */
export type Deployment = {
  readonly objects: Objects;
  policy(): Policy;
  isInForce(): boolean;
  redeploy(isStricter: boolean): void;
};

/** @param next What is deployed after it. */
export function deployment(first: Policy, trace: Trace, next = nextPolicy): Deployment {
  const objects = memoryObjects();
  let policy = first;
  let inForce: string | undefined;
  return {
    objects: {
      ...objects,
      async write(key, bytes, type) {
        if (key === IN_FORCE) inForce = Buffer.from(bytes).toString();
        return objects.write(key, bytes, type);
      },
    },
    policy: () => policy,
    isInForce: () => inForce === JSON.stringify(policy.stamp),
    redeploy(isStricter) {
      policy = next(policy, isStricter);
      trace.note(
        `A policy is deployed that is ${isStricter ? 'stricter' : 'milder'}: ${policy.stamp.version}.`,
      );
    },
  };
}
