import type { CommentSet } from './comment-set.ts';
import { CRITICISM } from './tuning/criticism.ts';
import { GROUPS, INSULTS, PERSONAL_DATA, PROFANITY, THREATS } from './tuning/hostile.ts';
import { INFORMATION_RIGHTS, NO_INFORMATION_RIGHTS } from './tuning/information-rights.ts';
import { ORDINARY } from './tuning/ordinary.ts';
import { NO_SAFEGUARDING, SAFEGUARDING } from './tuning/safeguarding.ts';
import { SPAM } from './tuning/spam.ts';

export const tuning: CommentSet = {
  spam: SPAM,
  profanity: PROFANITY,
  threats: THREATS,
  groups: GROUPS,
  insults: INSULTS,
  personalData: PERSONAL_DATA,
  criticism: CRITICISM,
  informationRights: INFORMATION_RIGHTS,
  safeguarding: SAFEGUARDING,
  ordinary: [...ORDINARY, ...NO_INFORMATION_RIGHTS, ...NO_SAFEGUARDING],
};
