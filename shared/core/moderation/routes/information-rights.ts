import { resembles } from '../learned/resembles.ts';
import type { InformationRequest } from '../verdict.ts';
import type { RouteRule } from './route-rule.ts';

/** Clause `information-rights`; UK GDPR, articles 15 to 21; Freedom of Information Act 2000, section 8. */
export const informationRights: RouteRule = {
  id: 'information-rights',
  reason: 'information-rights',
  about:
    'Requests for one’s own data, for its correction or erasure, objections to its use, and freedom of information ' +
    'requests: by the names of the law, or by somebody who asks what is kept about them, however it is put. It does not ' +
    'know whether a request is valid, nor which of two a person means; a question that any desk answers may be among them.',
  check: (reading) => resembles('information-rights', reading),
};

const REQUESTS: readonly string[] = ['access', 'erasure', 'rectification', 'objection', 'foi'];

/** Which request a finding's arguments name. */
export const requestNamed = (name: unknown): InformationRequest | undefined =>
  typeof name === 'string' && isRequest(name) ? name : undefined;

const isRequest = (name: string): name is InformationRequest => REQUESTS.includes(name);
