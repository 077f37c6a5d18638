import type { Args } from '../../rules/finding.ts';
import { many, quote, said } from '../../rules/wording.ts';
import { LONGEST_READ } from '../comment.ts';
import { routesOf } from '../routed.ts';
import type { ModerationRuleId } from '../rule-ids.ts';
import type { Action, ModerationFinding, Route, Verdict } from '../verdict.ts';
import { requestWords } from './request-words.ts';

const LINK: Readonly<Record<string, string>> = {
  imitation: 'imitates a well-known name',
  'odd-host': 'hides whose page it is',
  program: 'leads to a program',
  adult: 'leads to a page for adults',
  short: 'is shortened, so nobody can tell where it leads',
};
const DANGER: Readonly<Record<string, string>> = {
  'self-harm': 'harming themselves, or about somebody who does',
  'danger-to-child': 'a child in danger',
  abuse: 'violence or abuse',
  'danger-now': 'somebody in danger at this moment',
};

const SAYS: Readonly<Record<ModerationRuleId, (args: Args) => string>> = {
  spam: () => 'reads as spam',
  commercial: () => 'advertises something',
  profanity: () => 'is obscene',
  'profanity-with-link': () => 'is obscene, beside a link',
  'personal-attack': () => 'reads as an insult to a person',
  threat: () => 'reads as a threat',
  'attack-on-group': () => 'reads as an attack on a group of people',
  'personal-data': (args) => `is ${said(args, 'what')}, perhaps of somebody else`,
  'own-contact': (args) => `is ${said(args, 'what')} of the author’s own`,
  'inappropriate-link': (args) => `${quote(said(args, 'address'))} ${LINK[said(args, 'problem')] ?? ''}`,
  'off-topic': () => 'has no word in common with the post',
  repeated: (args) =>
    args.by === 'author'
      ? `was written ${many(Number(args.times), 'time')} by the same author`
      : `was written by ${args.times} different authors`,
  impersonation: (args) =>
    args.as === 'the-library'
      ? 'has an author who looks like the library'
      : 'has an author who speaks for the library',
  'not-read-whole': () =>
    `has more than ${LONGEST_READ.toLocaleString('en-GB')} characters, and the rules read no further`,
  'information-rights': (args) => `reads as ${requestWords(said(args, 'request'))}`,
  safeguarding: (args) => `is about ${DANGER[said(args, 'danger')] ?? 'somebody in danger'}`,
};

/** One finding for the administrator: the words that it is about, and what they are. */
export function findingWords({ rule, args, span, certainty }: ModerationFinding, text: string): string {
  const subject =
    span !== undefined ? quote(text.slice(span.start, span.end)) : rule === 'inappropriate-link' ? '' : 'It';
  const doubt = certainty === 'low' ? ', or only looks like it' : '';
  return `${subject} ${SAYS[rule](args)}${doubt}.`.trimStart();
}

const DOES: Readonly<Record<Action, string>> = {
  none: 'nothing to do',
  look: 'look at it',
  hide: 'hide it',
  remove: 'remove it',
};

/** What is to be done, in a few words. */
export function verdictWords(verdict: Verdict): string {
  const { action, automatic, suggestion } = verdict;
  const routes = routesOf(verdict);
  if (routes.length > 0) return `${routes.map(routeWords).join(' and ')}, and never hidden`;
  if (automatic)
    return `hidden without a person${suggestion ? `; suggested to a person: ${DOES[suggestion]}` : ''}`;
  return action === 'hide' || action === 'remove' ? `suggested: ${DOES[action]}` : DOES[action];
}

const routeWords = ({ why, to }: Route): string =>
  `${why === 'safeguarding' ? 'at once to' : 'to'} ${to.role} (${to.contact})`;
