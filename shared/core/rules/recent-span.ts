import * as v from 'valibot';
import type { Policy } from '../policy/policy.ts';
import { clash } from './clash.ts';
import { duplicatePost } from './duplicate-post.ts';
import { mixOfKinds } from './mix-of-kinds.ts';

/** The rules that hold a post against others: what they find depends on which came first. */
export const ABOUT_OTHERS: readonly string[] = [duplicatePost.id, mixOfKinds.id, clash.id];

/** How far from a post's time, in milliseconds before and after it, the rules of this policy look at other posts. */
export function recentSpan({ rules }: Pick<Policy, 'rules'>): number {
  const optionsOf = ({ id }: { readonly id: string }): unknown => rules[id]?.options ?? {};
  const isOn = ({ id }: { readonly id: string }): boolean => rules[id]?.level !== 'off';
  return Math.max(
    isOn(duplicatePost) ? v.parse(duplicatePost.options, optionsOf(duplicatePost)).within : 0,
    isOn(mixOfKinds) ? v.parse(mixOfKinds.options, optionsOf(mixOfKinds)).over : 0,
    isOn(clash) ? v.parse(clash.options, optionsOf(clash)).apart : 0,
  );
}
