import type { Clue } from '../reading/evidence.ts';
import type { DANGER_LEXICON } from './danger-lexicon.ts';

export type Danger = 'self-harm' | 'danger-to-child' | 'abuse' | 'danger-now';

/** So many points, found on the sets in test/quality/moderation, keep figures of speech away. */
export const DANGER_WEIGHING = { enough: 3, plenty: 7 };

export const DANGER_CLUES: readonly Clue<keyof typeof DANGER_LEXICON, Danger>[] = [
  // Not wanting to live.
  { says: ['wants to die'], points: 4, kind: 'self-harm' },
  { says: ['hopeless'], points: 2.5, kind: 'self-harm' },
  { says: ['hopeless', 'hopeless'], within: 12, points: 1.5, kind: 'self-harm' },
  { says: ['hopeless', 'self'], points: 0.5 },
  { says: ['hopeless', 'farewell'], points: 2, kind: 'self-harm' },
  { says: ['hopeless', 'now'], points: 1, kind: 'self-harm' },
  { says: ['hopeless', 'worry'], points: 1.5, kind: 'self-harm' },
  { says: ['hopeless', 'method'], points: 1.5, kind: 'self-harm' },
  { says: ['hopeless', 'else'], points: 1, kind: 'self-harm' },
  { says: ['harms self'], points: 2.5, kind: 'self-harm' },
  { says: ['harms self', 'self'], points: 0.5 },
  { says: ['harms self', 'now'], points: 1, kind: 'self-harm' },
  { says: ['harms self', 'method'], points: 2, kind: 'self-harm' },
  { says: ['harms self', 'else'], points: 1, kind: 'self-harm' },
  { says: ['harms self', 'worry'], points: 1, kind: 'self-harm' },
  { says: ['harms self', 'proud of it'], points: 2, kind: 'self-harm' },
  { says: ['method', 'self'], points: 0.5 },
  { says: ['method', 'now'], points: 0.5 },
  { says: ['method', 'farewell'], points: 1.5, kind: 'self-harm' },
  { says: ['method', 'method'], within: 15, points: 1.5, kind: 'self-harm' },
  { says: ['farewell'], points: 1, kind: 'self-harm' },
  { says: ['farewell', 'now'], points: 0.5 },
  { says: ['farewell', 'farewell'], within: 8, points: 2, kind: 'self-harm' },
  { says: ['farewell', 'worry'], points: 2, kind: 'self-harm' },
  { says: ['gives', 'worry'], points: 2, kind: 'self-harm' },
  { says: ['gives', 'farewell'], points: 2, kind: 'self-harm' },
  { says: ['else', 'worry'], points: 1, kind: 'self-harm' },
  { says: ['her words', 'hopeless'], points: 1, kind: 'self-harm' },

  // Somebody at home, or in power.
  { says: ['feared', 'hurts'], within: 4, points: 3, kind: 'abuse' },
  { says: ['hurts'], points: 1.5, kind: 'abuse' },
  { says: ['hurts', 'self'], points: 0.5 },
  { says: ['hurts', 'worry'], points: 1, kind: 'abuse' },
  { says: ['hurts', 'her words'], points: 1, kind: 'abuse' },
  { says: ['hurts', 'scene'], points: 1, kind: 'abuse' },
  { says: ['hurts', 'suffers'], points: 0.5, kind: 'abuse' },
  { says: ['hurts', 'afraid'], points: 1.5, kind: 'abuse' },
  { says: ['feared', 'controls'], within: 3, points: 2, kind: 'abuse' },
  { says: ['controls', 'controls'], within: 20, points: 1.5, kind: 'abuse' },
  { says: ['controls', 'afraid'], points: 1, kind: 'abuse' },
  { says: ['controls', 'hurts'], points: 1.5, kind: 'abuse' },
  { says: ['controls', 'worry'], points: 1, kind: 'abuse' },
  { says: ['controls', 'unwilling'], points: 1, kind: 'abuse' },
  { says: ['feared', 'afraid'], points: 1, kind: 'abuse' },
  { says: ['marriage'], points: 1.5, kind: 'abuse' },
  { says: ['marriage', 'marriage'], within: 6, points: 0.5, kind: 'abuse' },
  { says: ['feared', 'marriage'], within: 3, points: 1, kind: 'abuse' },
  { says: ['marriage', 'unwilling'], points: 2, kind: 'abuse' },
  { says: ['marriage', 'self'], points: 0.5 },
  { says: ['marriage', 'controls'], points: 1, kind: 'abuse' },
  { says: ['marriage', 'minor'], points: 1.5, kind: 'abuse' },

  { says: ['danger now'], points: 2.5, kind: 'danger-now' },
  { says: ['danger now', 'scene'], points: 1, kind: 'danger-now' },
  { says: ['danger now', 'now'], points: 1, kind: 'danger-now' },
  { says: ['danger now', 'worry'], points: 1, kind: 'danger-now' },
  { says: ['a man', 'danger now'], within: 8, points: 1, kind: 'danger-now' },
  { says: ['afraid of home'], points: 3, kind: 'abuse' },
  { says: ['controls', 'scene'], points: 0.5 },

  // Followed and waited for.
  { says: ['a man', 'pursues'], within: 6, points: 2, kind: 'abuse' },
  { says: ['pursues'], points: 1, kind: 'abuse' },
  { says: ['pursues', 'pursues'], within: 15, points: 1.5, kind: 'abuse' },
  { says: ['pursues', 'now'], points: 0.5, kind: 'abuse' },
  { says: ['pursues', 'afraid'], points: 1.5, kind: 'abuse' },
  { says: ['pursues', 'worry'], points: 0.5, kind: 'abuse' },

  // Children.
  { says: ['child', 'alone'], within: 8, points: 2.5, kind: 'danger-to-child' },
  { says: ['alone', 'child'], within: 8, points: 1, kind: 'danger-to-child' },
  { says: ['child', 'alone', 'alone'], within: 14, points: 1, kind: 'danger-to-child' },
  { says: ['child', 'alone', 'suffers'], points: 1, kind: 'danger-to-child' },
  { says: ['child', 'alone', 'scene'], points: 0.5, kind: 'danger-to-child' },
  { says: ['child', 'suffers'], within: 4, points: 1.5, kind: 'danger-to-child' },
  { says: ['child', 'suffers', 'scene'], points: 1, kind: 'danger-to-child' },
  { says: ['child', 'suffers', 'her words'], points: 1, kind: 'danger-to-child' },
  { says: ['child', 'hurts'], points: 1, kind: 'danger-to-child' },
  { says: ['child', 'preys'], points: 2, kind: 'danger-to-child' },
  { says: ['a man', 'preys', 'child'], points: 1.5, kind: 'danger-to-child' },
  { says: ['preys', 'preys', 'child'], within: 9, points: 0.5, kind: 'danger-to-child' },
  { says: ['minor', 'preys'], points: 3.5, kind: 'danger-to-child' },
  { says: ['minor', 'hurts'], points: 1.5, kind: 'danger-to-child' },
  { says: ['minor', 'a man'], points: 0.5, kind: 'danger-to-child' },

  // Figures of speech, and what is read, shown and taught.
  { says: ['method', 'scene'], points: 0.5 },
  { says: ['joking'], points: -2.5 },
  { says: ['fiction'], points: -3 },
  { says: ['parting'], points: -1 },
  { says: ['farewell', 'parting'], points: -2 },
];
