import { resembles } from '../learned/resembles.ts';
import type { RouteRule } from './route-rule.ts';

/** Clause `safeguarding`. */
export const safeguarding: RouteRule = {
  id: 'safeguarding',
  reason: 'safeguarding',
  about:
    'Somebody who speaks of suicide or self-harm, also a friend’s, of violence, abuse, exploitation or stalking, of a child in ' +
    'danger, or of danger at this moment. Figures of speech, books and history are left alone where the words around them ' +
    'tell. Despair without words for it, irony and most other languages pass: silence is no all-clear.',
  check: (reading) => resembles('safeguarding', reading),
};
