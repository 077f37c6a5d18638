import { POLICY_FILE } from '../shared/wiring/environment.ts';
import { writtenSection } from './written-policy.ts';

/** How long things are kept, in days, as the library's policy says. */
export type Retention = {
  /** What staff uploaded. */
  readonly incoming: number;
  /** What they were told about it. */
  readonly reports: number;
  /** What a comment said before something was done about it. */
  readonly evidence: number;
  /** What was answered: as long as a comment, from when the answer may have gone out last. */
  readonly replies: number;
  /** How far ahead a post may be planned: until then its content and its media must be there. */
  readonly farthest: number;
};

/** The units in which a policy writes lengths of time (docs/policy.md), in days. */
const DAYS: Readonly<Record<string, number>> = { s: 1 / 86_400, m: 1 / 1_440, h: 1 / 24, d: 1, w: 7 };

/**
 * Reads what the lifecycle rules need from the policy; `shared/core/policy` checks the whole file.
 * @throws Error for what is no length of time, such as `90d` or `1w`.
 */
export function readRetention(root: string): Retention {
  const days = (section: string, key: string): number => {
    const written = writtenSection(root, section)[key];
    const [, count, unit = ''] = typeof written === 'string' ? (/^(\d+)([smhdw])$/.exec(written) ?? []) : [];
    const unitDays = DAYS[unit];
    if (count === undefined || unitDays === undefined) {
      throw new Error(
        `Expected ${section}.${key} in ${POLICY_FILE} to be a length of time such as 90d, but got ${JSON.stringify(written)}.`,
      );
    }
    // S3 counts whole days.
    return Math.ceil(Number(count) * unitDays);
  };
  return {
    incoming: days('retention', 'incoming'),
    reports: days('retention', 'reports'),
    evidence: days('retention', 'evidence'),
    replies: days('retention', 'comments') + days('schedule', 'expires'),
    farthest: days('schedule', 'farthest'),
  };
}
