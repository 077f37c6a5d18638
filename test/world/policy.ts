import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadPolicy } from '../../shared/core/policy/load-policy.ts';
import type { Policy } from '../../shared/core/policy/policy.ts';

/** The library's own policy. */
export async function readPolicy(): Promise<Policy> {
  const file = join(import.meta.dirname, '..', '..', 'policy', 'mmll-library.yaml');
  const loaded = loadPolicy(await readFile(file, 'utf8'));
  if (!loaded.ok) throw new Error(`The policy cannot be read: ${loaded.problems[0]?.expected}`);
  return loaded.policy;
}

/** The next version: it asks every post of what kind it is, or asks it of none. */
export const nextPolicy = (policy: Policy, isStricter: boolean): Policy => {
  const version = `${policy.stamp.version}+`;
  return {
    ...policy,
    stamp: { version, hash: `hash-of-${version}` },
    rules: { ...policy.rules, 'kind-stated': { level: isStricter ? 'hold' : 'off', options: {} } },
  };
};
