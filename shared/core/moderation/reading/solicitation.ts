import type { Span } from '../../rules/finding.ts';
import { findPhrases } from '../../rules/reading/phrases.ts';
import { withoutQuotations } from '../../rules/reading/quotations.ts';
import { spamSigns } from '../../rules/spam/score.ts';
import { SPAM_WORDINGS } from '../../rules/spam/wordings.ts';
import { OFFER_CONCEPTS, OFFER_SIGNALS } from '../frames/offer.ts';
import { PITCH_CONCEPTS, PITCH_SIGNALS } from '../frames/pitch.ts';
import type { Certainty } from '../verdict.ts';
import type { Reading } from './read-comment.ts';
import { type Signal, signalFinder } from './signals.ts';
import { SOLICITATION_CONCEPTS, type SolicitationConcept } from './solicitation-concepts.ts';

export type Solicitation = {
  readonly kind: 'spam' | 'commercial';
  readonly certainty: Certainty;
  readonly span?: Span;
};

type Concept = SolicitationConcept | keyof typeof OFFER_CONCEPTS | keyof typeof PITCH_CONCEPTS;

const SIGNALS: readonly Signal<Solicitation['kind'], Concept>[] = [
  ...OFFER_SIGNALS,
  ...PITCH_SIGNALS,
  { kind: 'spam', needs: ['feature bait'] },
  { kind: 'spam', needs: ['courts', 'asks to be contacted'] },
  { kind: 'spam', needs: ['courts'], certainty: 'low' },
  { kind: 'spam', needs: ['heals or returns', 'wonderworker'] },
  { kind: 'spam', needs: ['wants attention', 'asks to be contacted'], unless: ['asking'] },
  { kind: 'spam', needs: ['wants attention', 'my own'], unless: ['asking'], certainty: 'low' },
  { kind: 'spam', needs: ['writes for you'], unless: ['asking'] },
  { kind: 'spam', needs: ['sells fame'] },
  { kind: 'spam', needs: ['plays for money', 'urgent'] },
  { kind: 'spam', needs: ['gives away', 'urgent'] },
  { kind: 'spam', needs: ['phishing', 'urgent'] },
  { kind: 'spam', needs: ['works at home', 'per day'] },
  { kind: 'spam', needs: ['desires', 'urgent'] },
  { kind: 'commercial', needs: ['homes', 'price'], unless: ['asking'] },
  { kind: 'commercial', needs: ['homes', 'asks to be contacted'], unless: ['asking'] },
  { kind: 'commercial', needs: ['sells things', 'price'], unless: ['asking'] },
  { kind: 'commercial', needs: ['trade', 'price'], unless: ['asking'] },
  { kind: 'commercial', needs: ['trade', 'asks to be contacted'], unless: ['asking'] },
  { kind: 'commercial', needs: ['journal mill', 'asks to be contacted'] },
];

const findSignals = signalFinder<Solicitation['kind'], Concept>(
  { ...SOLICITATION_CONCEPTS, ...OFFER_CONCEPTS, ...PITCH_CONCEPTS },
  SIGNALS,
);

/** "Check my account" is what readers ask of a library, so that wording is none here. Two rules ask about the same comment. */
let last: { readonly reading: Reading; readonly found: Solicitation | undefined } | undefined;

/** Whether somebody wants to sell or to bait, by the signs that posts are searched for and by those of comments. */
export function judgeSolicitation(reading: Reading): Solicitation | undefined {
  if (last?.reading !== reading) last = { reading, found: judge(reading.plain) };
  return last.found;
}

function judge(plain: string): Solicitation | undefined {
  const own = withoutQuotations(plain);
  const signals = findSignals(own);
  const spam = signals.find(({ kind }) => kind === 'spam');
  if (spam?.certainty === 'high') return spam;
  const offer = signals.find(({ kind }) => kind === 'commercial');
  for (const { span, words } of findPhrases(own, SPAM_WORDINGS))
    if (!/account$/i.test(words)) return { kind: 'spam', certainty: 'high', span };
  const signs = spamSigns(own);
  if (signs)
    return { kind: offer ? 'commercial' : 'spam', certainty: 'high', ...(signs[0] && { span: signs[0] }) };
  return offer ?? spam;
}
