import type { Policy } from '../../../shared/core/policy/policy.ts';
import { isShouted } from './words.ts';

/** The next version: answers in capitals are refused, or advised against; spam waits for a person, or does not. */
export const nextPolicy = (policy: Policy, isStricter: boolean): Policy => {
  const version = `${policy.stamp.version}+`;
  const { moderation } = policy;
  const { spam } = moderation.rules;
  return {
    ...policy,
    stamp: { version, hash: `hash-of-${version}` },
    rules: { ...policy.rules, shouting: { level: isStricter ? 'block' : 'advise', options: { words: 3 } } },
    moderation: {
      ...moderation,
      rules: { ...moderation.rules, spam: { ...spam, isAutomatic: !isStricter } },
    },
  };
};

/** Whether what is answered passes the policy. */
export const passes = (text: string, { rules }: Policy): boolean =>
  !isShouted(text) || rules.shouting?.level !== 'block';
