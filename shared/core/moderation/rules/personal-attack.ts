import { resembles } from '../learned/resembles.ts';
import type { ModerationRule } from './rule.ts';

/** Clause `moderation.inappropriate`. */
export const personalAttack: ModerationRule = {
  id: 'personal-attack',
  reason: 'moderation.inappropriate',
  about:
    'Insults to a reader, a member of staff or somebody in a post. Contempt without an insulting word, and irony, often pass.',
  check: (reading) => resembles('personal-attack', reading),
};
