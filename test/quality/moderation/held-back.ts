import type { CommentSet } from './comment-set.ts';
import { CRITICISM } from './held-back/criticism.ts';
import { GROUPS, INSULTS, PERSONAL_DATA, PROFANITY, THREATS } from './held-back/hostile.ts';
import { INFORMATION_RIGHTS, NO_INFORMATION_RIGHTS } from './held-back/information-rights.ts';
import { ORDINARY } from './held-back/ordinary.ts';
import { NO_SAFEGUARDING, SAFEGUARDING } from './held-back/safeguarding.ts';
import { SPAM } from './held-back/spam.ts';

export const heldBack: CommentSet = {
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
