import * as v from 'valibot';
import type { Policy } from '../../policy/policy.ts';

export const LINK_CHECK = 'link-check';

/** Options of `link-check`. */
export const LINK_OPTIONS = v.strictObject({
  allow: v.pipe(
    v.optional(v.array(v.pipe(v.string(), v.toLowerCase())), []),
    v.description(
      'hosts that are fine all the same, or one port of them (`host:8080`): nobody asks them, nor the hosts below them',
    ),
  ),
});

export type LinkOptions = v.InferOutput<typeof LINK_OPTIONS>;

/** As the policy sets them; undefined where it switches the rule off. */
export function linkOptions({ rules }: Pick<Policy, 'rules'>): LinkOptions | undefined {
  const { level, options } = rules[LINK_CHECK] ?? { level: 'hold', options: {} };
  return level === 'off' ? undefined : v.parse(LINK_OPTIONS, options);
}
