import type { Args } from '../../rules/finding.ts';
import type { ModerationRuleId } from '../rule-ids.ts';

/** What a comment in `training/comments` was said to be, and which rule is to find it. */
export const LABELS = {
  access: { rule: 'information-rights', args: { request: 'access' } },
  erasure: { rule: 'information-rights', args: { request: 'erasure' } },
  rectification: { rule: 'information-rights', args: { request: 'rectification' } },
  objection: { rule: 'information-rights', args: { request: 'objection' } },
  foi: { rule: 'information-rights', args: { request: 'foi' } },
  'self-harm': { rule: 'safeguarding', args: { danger: 'self-harm' } },
  'danger-to-child': { rule: 'safeguarding', args: { danger: 'danger-to-child' } },
  abuse: { rule: 'safeguarding', args: { danger: 'abuse' } },
  'danger-now': { rule: 'safeguarding', args: { danger: 'danger-now' } },
  spam: { rule: 'spam', args: {} },
  commercial: { rule: 'commercial', args: {} },
  threat: { rule: 'threat', args: {} },
  'attack-on-group': { rule: 'attack-on-group', args: {} },
  'personal-attack': { rule: 'personal-attack', args: {} },
  criticism: { args: {} },
  ordinary: { args: {} },
} as const satisfies Record<string, { readonly rule?: ModerationRuleId; readonly args: Args }>;

export type Label = keyof typeof LABELS;

export const isLabel = (name: string): name is Label => Object.hasOwn(LABELS, name);
