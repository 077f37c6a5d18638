import type { ModerationRuleId } from '../../../shared/core/moderation/rule-ids.ts';
import type { Verdict as Judged } from '../../../shared/core/moderation/verdict.ts';
import type { Verdict } from '../tally.ts';
import type { CommentSet } from './comment-set.ts';
import { eighth } from './eighth.ts';
import { fifth } from './fifth.ts';
import { fourth } from './fourth.ts';
import { heldBack } from './held-back.ts';
import { second } from './second.ts';
import { seventh } from './seventh.ts';
import { sixth } from './sixth.ts';
import { third } from './third.ts';
import { tuning } from './tuning.ts';

export const COMMENT_SETS: Readonly<Record<string, CommentSet>> = {
  tuning,
  'held back': heldBack,
  second,
  third,
  fourth,
  fifth,
  sixth,
  seventh,
  eighth,
};

/** Which rule is to find a text; none for what is to be left alone. */
const FOUND_BY: Readonly<Record<keyof CommentSet, readonly ModerationRuleId[]>> = {
  spam: ['spam', 'commercial'],
  profanity: ['profanity'],
  threats: ['threat'],
  groups: ['attack-on-group'],
  insults: ['personal-attack'],
  personalData: ['personal-data'],
  criticism: [],
  informationRights: ['information-rights'],
  safeguarding: ['safeguarding'],
  ordinary: [],
};

const KINDS: readonly (keyof CommentSet)[] = [
  'spam',
  'profanity',
  'threats',
  'groups',
  'insults',
  'personalData',
  'criticism',
  'informationRights',
  'safeguarding',
  'ordinary',
];

/** How each comment of a set came out; criticism only where more than looking was suggested. */
export function* judgeComments(
  name: string,
  set: CommentSet,
  judge: (text: string) => Judged,
): Iterable<Verdict> {
  for (const kind of KINDS)
    for (const text of set[kind]) {
      const { action, findings } = judge(text);
      const rules = FOUND_BY[kind];
      const isFound = findings.some(({ rule }) => rules.includes(rule));
      const isLoud = kind === 'criticism' ? action === 'hide' || action === 'remove' : action !== 'none';
      yield {
        subject: `comments, ${name}: ${kind}`,
        text,
        wanted: rules.length > 0 ? 'found' : '',
        found: (rules.length > 0 ? isFound : isLoud) ? 'found' : '',
      };
    }
}
