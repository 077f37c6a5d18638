import type { InformationRequest } from '../verdict.ts';
import { type Named, resembledOrNamed } from './named.ts';
import type { RouteRule } from './route-rule.ts';

/** What a request is called where nothing else need be said; how these are met in talk of books and the news is for the rest. */
const NAMED: readonly Named[] = [
  {
    args: { request: 'erasure' },
    name: /(?<!\p{L})(?:right to (?:be forgotten|erasure)|erasure request|art(?:icle|ikel)?\.? ?17(?!\d))/iu,
  },
  {
    args: { request: 'foi' },
    name: /(?<!\p{L})(?:(?:foi|foia|foisa|eir|freedom of information|environmental information)(?: act)? (?:request|requests)|f\.o\.i|foi(?:sa)?(?=:)|section 8 (?:of the )?foi|foi[ -]?(?:ref\w*\.? ?)?\d{2,}|(?:put in|make|submit|lodge|address for) an? foi|how (?:do|can|would) (?:i|we|you) (?:do an )?foi|internal review)(?!\p{L})/iu,
  },
  {
    args: { request: 'access' },
    name: /(?<!\p{L})(?:d\.?s\.?a\.?r\.?s?|s\.a\.r\.?|subject[ -]access[ -]requests?|data subject (?:access|request)|right of access|art(?:icle|ikel)?\.? ?15(?!\d)|dsgvo|rgpd|datenauskunft|selbstauskunft|dpo|(?:put in|make|submit|lodge|do|take|address for) (?:an? sar|sars)|sar[ -]?\d{2,})(?!\p{L})|^\W*sar(?=:)|^\W*(?:sar|gdpr)(?: (?:request|me|please|pls|plz|now))*\W*$/iu,
  },
  {
    args: { request: 'rectification' },
    name: /(?:ask|apply|form|request) for rectification|right to rectification/iu,
  },
  {
    args: { request: 'objection' },
    name: /(?:withdraw|revoke) (?:my|our|the|all) (?:consent|permission)|unsubs\w* me(?! from)/iu,
  },
];

/** Clause `information-rights`; UK GDPR, articles 15 to 21; Freedom of Information Act 2000, section 8. */
export const informationRights: RouteRule = {
  id: 'information-rights',
  reason: 'information-rights',
  about:
    'Requests for one’s own data, for its correction or erasure, objections to its use, and freedom of information ' +
    'requests: by the names of the law, or by somebody who asks what is kept about them, however it is put. It does not ' +
    'know whether a request is valid, nor which of two a person means; a question that any desk answers may be among them.',
  check: (reading) => resembledOrNamed('information-rights', NAMED, reading),
};

const REQUESTS: readonly string[] = ['access', 'erasure', 'rectification', 'objection', 'foi'];

/** Which request a finding's arguments name. */
export const requestNamed = (name: unknown): InformationRequest | undefined =>
  typeof name === 'string' && isRequest(name) ? name : undefined;

const isRequest = (name: string): name is InformationRequest => REQUESTS.includes(name);
