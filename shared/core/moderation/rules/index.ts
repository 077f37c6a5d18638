import { attackOnGroup } from './attack-on-group.ts';
import { impersonation } from './impersonation.ts';
import { inappropriateLink } from './inappropriate-link.ts';
import { notReadWhole } from './not-read-whole.ts';
import { offTopic } from './off-topic.ts';
import { personalAttack } from './personal-attack.ts';
import { ownContact, personalData } from './personal-data.ts';
import { profanity, profanityWithLink } from './profanity.ts';
import { repeated } from './repeated.ts';
import type { ModerationRule } from './rule.ts';
import { commercial, spam } from './spam.ts';
import { threat } from './threat.ts';

/** Every rule whose findings the policy weighs; those that route a comment are in `routes/index.ts`. */
export const MODERATION: readonly ModerationRule[] = [
  spam,
  commercial,
  profanity,
  profanityWithLink,
  personalAttack,
  threat,
  attackOnGroup,
  personalData,
  ownContact,
  inappropriateLink,
  offTopic,
  repeated,
  impersonation,
  notReadWhole,
];
