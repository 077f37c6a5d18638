import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { POLICY_FILE } from '../shared/wiring/environment.ts';

/** How long things are kept, in days, as the library's policy says. */
export type Retention = {
  /** What staff uploaded. */
  readonly incoming: number;
  /** What they were told about it. */
  readonly reports: number;
  /** How far ahead a post may be planned: until then its content and its media must be there. */
  readonly farthest: number;
};

/**
 * Reads what the lifecycle rules need from the policy; `shared/core/policy` checks the whole file.
 * @throws Error for a duration that is not written in days, such as `90d`.
 */
export function readRetention(root: string): Retention {
  const policy: unknown = parse(readFileSync(join(root, POLICY_FILE), 'utf8'));
  const days = (section: string, key: string): number => {
    const values: unknown = isRecord(policy) ? policy[section] : undefined;
    const written = isRecord(values) ? values[key] : undefined;
    const found = typeof written === 'string' ? /^(\d+)d$/.exec(written)?.[1] : undefined;
    if (found === undefined) {
      throw new Error(
        `Expected ${section}.${key} in ${POLICY_FILE} to be a number of days such as 90d, but got ${JSON.stringify(written)}.`,
      );
    }
    return Number(found);
  };
  return {
    incoming: days('retention', 'incoming'),
    reports: days('retention', 'reports'),
    farthest: days('schedule', 'farthest'),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
