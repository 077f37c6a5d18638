import { evidenceFinder } from '../reading/evidence.ts';
import { type Signal, signalFinder } from '../reading/signals.ts';
import { DANGER_CLUES, DANGER_WEIGHING, type Danger } from './danger-clues.ts';
import { DANGER_LEXICON } from './danger-lexicon.ts';
import type { RouteRule } from './route-rule.ts';
import { SAFEGUARDING_CONCEPTS, type SafeguardingConcept } from './safeguarding-concepts.ts';

type Concept = SafeguardingConcept;

const SIGNALS: readonly Signal<Danger, Concept>[] = [
  { kind: 'self-harm', needs: ['wants to die'], unless: ['joking', 'fiction'] },
  { kind: 'self-harm', needs: ['wants to die'], certainty: 'low', unless: ['joking'] },
  { kind: 'self-harm', needs: ['ends a life'], unless: ['fiction', 'joking', 'accident'] },
  { kind: 'self-harm', needs: ['thinks of death'], unless: ['fiction', 'joking'] },
  { kind: 'self-harm', needs: ['somebody', 'is in despair', 'gone or afraid'], unless: ['fiction'] },
  { kind: 'self-harm', needs: ['somebody', 'is in despair'], unless: ['fiction'], certainty: 'low' },
  { kind: 'self-harm', needs: ['hopeless'], unless: ['fiction', 'joking'], certainty: 'low' },
  { kind: 'self-harm', needs: ['no more', 'goodbye'] },
  { kind: 'self-harm', needs: ['jump', 'seriously'], unless: ['joking', 'fiction'] },
  { kind: 'danger-to-child', needs: ['child', 'abandoned', 'distress'], unless: ['may they', 'fiction'] },
  { kind: 'danger-to-child', needs: ['stranger', 'preys', 'child'], unless: ['fiction'] },
  { kind: 'danger-to-child', needs: ['child', 'nude pictures'], unless: ['fiction'] },
  { kind: 'danger-to-child', needs: ['child', 'bruises'], unless: ['fiction'] },
  { kind: 'abuse', needs: ['kin', 'hurts'], unless: ['fiction'], certainty: 'low' },
  { kind: 'abuse', needs: ['kin', 'hurts', 'he said'], unless: ['fiction'] },
  { kind: 'abuse', needs: ['afraid'], unless: ['fiction'] },
  { kind: 'abuse', needs: ['kin', 'controls'], unless: ['fiction'] },
  { kind: 'abuse', needs: ['child', 'controls'], unless: ['fiction'] },
  { kind: 'abuse', needs: ['assaulted'], unless: ['fiction'] },
];

const find = signalFinder<Danger, Concept>(SAFEGUARDING_CONCEPTS, SIGNALS);

const weigh = evidenceFinder<keyof typeof DANGER_LEXICON, Danger>(
  DANGER_LEXICON,
  DANGER_CLUES,
  DANGER_WEIGHING,
);

/** Clause `safeguarding`. */
export const safeguarding: RouteRule = {
  id: 'safeguarding',
  reason: 'safeguarding',
  about:
    'Somebody who speaks of suicide or self-harm, also a friend’s, of violence, abuse or stalking, of a child in danger, or of danger at this moment. ' +
    'Figures of speech, books and history are left alone where the words around them tell. Despair without words for it, ' +
    'irony and most other languages pass: silence is no all-clear.',
  *check({ plain, words, spanOf }) {
    const signals = find(plain);
    const found = signals.length > 0 ? signals : (weigh(words()) ?? []);
    for (const { kind, certainty, span } of [found].flat())
      yield { certainty, span: spanOf(span), args: { danger: kind } };
  },
};
