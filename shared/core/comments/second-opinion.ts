import { isCriticism } from '../moderation/reading/criticism.ts';
import type { Verdict } from '../moderation/verdict.ts';
import { toPlainText } from '../rules/personal-data/plain-text.ts';
import { plainly } from '../rules/reading/prose.ts';
import type { HeardComment } from './heard.ts';
import type { Judged } from './judge-comment.ts';

/** What somebody thinks of a comment who knows its words alone. */
export type Opinion = { readonly isOffensive: boolean };

/** How findings name it, where a rule's id stands otherwise. */
export const SECOND_OPINION = 'second-opinion';
/** What is offensive is so under this clause, whichever kind of offence it is. */
const CLAUSE = 'moderation.inappropriate';

/**
 * Whether somebody else may be asked. Not where the rules found something: a person looks at that anyway. Never about
 * criticism, which sounds offensive to whoever does not know what it is about; about what is for an officer; about what
 * is not public.
 */
export const wantsSecondOpinion = (
  { text, isPrivate }: Pick<HeardComment, 'text' | 'isPrivate'>,
  { action, route, isCriticism: isKnownToBe }: Pick<Verdict, 'action' | 'route' | 'isCriticism'>,
): boolean =>
  action === 'none' &&
  !route &&
  isPrivate !== true &&
  text.trim() !== '' &&
  !isKnownToBe &&
  !isCriticism(plainly(toPlainText(text).text));

/** A person looks at what seems offensive to somebody else. Nothing more comes of it, whatever the policy allows. */
export function withOpinion(judged: Judged, opinion: Opinion | undefined): Judged {
  const { judgement, route, order } = judged;
  if (!opinion?.isOffensive || judgement.action !== 'none' || route || order) return judged;
  const finding = { rule: SECOND_OPINION, reason: CLAUSE, certainty: 'low' } as const;
  return {
    ...judged,
    judgement: {
      ...judgement,
      action: 'look',
      automatic: false,
      findings: [...judgement.findings, finding],
    },
  };
}
