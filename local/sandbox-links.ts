import type { Policy } from '../shared/core/policy/policy.ts';
import { LINK_CHECK, linkOptions } from '../shared/core/rules/links/link-options.ts';

/**
 * The policy under which posts may link to the sandbox of this run, which is what the public internet is to it. Every
 * other address of this machine or its network stays what it is.
 */
export function allowingSandbox(policy: Policy, url: string): Policy {
  const setting = policy.rules[LINK_CHECK];
  const options = linkOptions(policy);
  if (!setting || !options) return policy;
  const allow = [...options.allow, new URL(url).host];
  return {
    ...policy,
    rules: { ...policy.rules, [LINK_CHECK]: { ...setting, options: { ...options, allow } } },
  };
}
