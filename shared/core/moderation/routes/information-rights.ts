import { evidenceFinder } from '../reading/evidence.ts';
import { type Signal, signalFinder } from '../reading/signals.ts';
import type { InformationRequest } from '../verdict.ts';
import { INFORMATION_CONCEPTS, type InformationConcept } from './information-rights-concepts.ts';
import { REQUEST_CLUES, REQUEST_WEIGHING } from './request-clues.ts';
import { REQUEST_LEXICON } from './request-lexicon.ts';
import type { RouteRule } from './route-rule.ts';

/** The more particular first: who wants something deleted speaks of data, too. */
type Concept = InformationConcept;

const SIGNALS: readonly Signal<InformationRequest, Concept>[] = [
  { kind: 'erasure', needs: ['erasure law', 'my right'], unless: ['studies'] },
  { kind: 'erasure', needs: ['deletes', 'my trace'], unless: ['other removals'] },
  { kind: 'erasure', needs: ['deletes', 'shown', 'without consent'] },
  { kind: 'erasure', needs: ['me gone'], unless: ['other removals'] },
  { kind: 'erasure', needs: ['no right'] },
  { kind: 'rectification', needs: ['wrong', 'who i am', 'on your books'], unless: ['how to'] },
  { kind: 'objection', needs: ['objects', 'uses', 'about oneself'] },
  { kind: 'objection', needs: ['told others'] },
  { kind: 'objection', needs: ['consent'] },
  { kind: 'objection', needs: ['mails me'] },
  { kind: 'foi', needs: ['foi', 'for foi'], unless: ['studies'] },
  { kind: 'foi', needs: ['formal asking', 'record', 'official'] },
  { kind: 'foi', needs: ['asks', 'minutes'], certainty: 'low' },
  { kind: 'access', needs: ['access law', 'my right'], unless: ['studies'] },
  { kind: 'access', needs: ['things', 'holds', 'about me'] },
  { kind: 'access', needs: ['asks', 'things', 'about me'] },
  { kind: 'access', needs: ['asks', 'mine'], unless: ['how to', 'other removals', 'elsewhere'] },
  {
    kind: 'access',
    needs: ['holds', 'mine'],
    unless: ['other removals', 'elsewhere'],
    certainty: 'low',
  },
  { kind: 'access', needs: ['watches', 'of me', 'asks'] },
  { kind: 'access', needs: ['looked at', 'mine'], unless: ['elsewhere'] },
  {
    kind: 'access',
    needs: ['questions', 'mine'],
    unless: ['how to', 'other removals', 'studies', 'elsewhere'],
    certainty: 'low',
  },
  { kind: 'erasure', needs: ['deletes', 'mine'], unless: ['other removals'] },
  { kind: 'access', needs: ['kept lists', 'asks'] },
  { kind: 'access', needs: ['my acts', 'holds', 'things'], certainty: 'low' },
  { kind: 'access', needs: ['my acts', 'asks', 'things'], certainty: 'low' },
  { kind: 'access', needs: ['to take along'] },
  { kind: 'access', needs: ['foreign'] },
];

const find = signalFinder<InformationRequest, Concept>(INFORMATION_CONCEPTS, SIGNALS);

const weigh = evidenceFinder<keyof typeof REQUEST_LEXICON, InformationRequest>(
  REQUEST_LEXICON,
  REQUEST_CLUES,
  REQUEST_WEIGHING,
);

/** Clause `information-rights`; UK GDPR, articles 15 to 21; Freedom of Information Act 2000, section 8. */
export const informationRights: RouteRule = {
  id: 'information-rights',
  reason: 'information-rights',
  about:
    'Requests for one’s own data, for its correction or erasure, objections to its use, and freedom of information ' +
    'requests: by the names of the law, or by somebody who asks what is kept about them, however it is put. It does not ' +
    'know whether a request is valid, nor which of two a person means; a question that any desk answers may be among them.',
  *check({ plain, words, spanOf }) {
    const signals = find(plain);
    const found = signals.length > 0 ? signals : (weigh(words()) ?? []);
    for (const { kind, certainty, span } of [found].flat())
      yield { certainty, span: spanOf(span), args: { request: kind } };
  },
};

const REQUESTS: readonly string[] = ['access', 'erasure', 'rectification', 'objection', 'foi'];

/** Which request a finding's arguments name. */
export const requestNamed = (name: unknown): InformationRequest | undefined =>
  typeof name === 'string' && isRequest(name) ? name : undefined;

const isRequest = (name: string): name is InformationRequest => REQUESTS.includes(name);
