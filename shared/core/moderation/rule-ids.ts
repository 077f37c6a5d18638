/** Every rule on comments, as the policy's `moderation.rules` names it. */
export const MODERATION_RULES = [
  'spam',
  'commercial',
  'profanity',
  'profanity-with-link',
  'personal-attack',
  'threat',
  'attack-on-group',
  'personal-data',
  'own-contact',
  'inappropriate-link',
  'off-topic',
  'repeated',
  'impersonation',
  'not-read-whole',
  'information-rights',
  'safeguarding',
] as const;
export type ModerationRuleId = (typeof MODERATION_RULES)[number];
