import type { ModerationSetting } from './moderation-policy.ts';
import type { ModerationRuleId } from './rule-ids.ts';
import type { Action } from './verdict.ts';

type Written = { readonly most: Action; readonly automatic: boolean };
export type WrittenSettings = Readonly<Partial<Record<ModerationRuleId, Written>>>;

/** Where the policy does not say. What may be hidden without a person is little, and nothing is removed so. */
const DEFAULTS: Readonly<Record<ModerationRuleId, Written>> = {
  spam: { most: 'hide', automatic: true },
  commercial: { most: 'hide', automatic: false },
  profanity: { most: 'hide', automatic: false },
  'profanity-with-link': { most: 'hide', automatic: true },
  'personal-attack': { most: 'hide', automatic: false },
  threat: { most: 'remove', automatic: false },
  'attack-on-group': { most: 'remove', automatic: false },
  'personal-data': { most: 'remove', automatic: false },
  'own-contact': { most: 'look', automatic: false },
  'inappropriate-link': { most: 'hide', automatic: false },
  'off-topic': { most: 'look', automatic: false },
  repeated: { most: 'hide', automatic: false },
  impersonation: { most: 'look', automatic: false },
  'not-read-whole': { most: 'look', automatic: false },
  'information-rights': { most: 'look', automatic: false },
  safeguarding: { most: 'look', automatic: false },
};

export const settingOf = (written: WrittenSettings, rule: ModerationRuleId): Written =>
  written[rule] ?? DEFAULTS[rule];

/** The setting of every rule, as the policy writes it or by default. */
export function settingsOf(written: WrittenSettings): Record<ModerationRuleId, ModerationSetting> {
  const of = (rule: ModerationRuleId): ModerationSetting => {
    const { most, automatic } = settingOf(written, rule);
    return { most, isAutomatic: automatic };
  };
  return {
    spam: of('spam'),
    commercial: of('commercial'),
    profanity: of('profanity'),
    'profanity-with-link': of('profanity-with-link'),
    'personal-attack': of('personal-attack'),
    threat: of('threat'),
    'attack-on-group': of('attack-on-group'),
    'personal-data': of('personal-data'),
    'own-contact': of('own-contact'),
    'inappropriate-link': of('inappropriate-link'),
    'off-topic': of('off-topic'),
    repeated: of('repeated'),
    impersonation: of('impersonation'),
    'not-read-whole': of('not-read-whole'),
    'information-rights': of('information-rights'),
    safeguarding: of('safeguarding'),
  };
}
