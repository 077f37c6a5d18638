import { readFileSync } from 'node:fs';
import type { ModerationRuleId } from '../../../shared/core/moderation/rule-ids.ts';
import type { Verdict as Judged } from '../../../shared/core/moderation/verdict.ts';
import type { Verdict } from '../tally.ts';

const KINDS = {
  'information-rights': ['information-rights'],
  safeguarding: ['safeguarding'],
  spam: ['spam', 'commercial'],
  threat: ['threat'],
  'attack-on-group': ['attack-on-group'],
  'personal-attack': ['personal-attack'],
  /** Furious, sarcastic or rude about the service: at most looked at. */
  criticism: [],
  /** What readers write every day, half of it with words in it that mislead or asked of any desk: nothing is done. */
  ordinary: [],
} as const satisfies Record<string, readonly ModerationRuleId[]>;

export type CommentKind = keyof typeof KINDS;
export type SetComment = { readonly kind: CommentKind; readonly text: string };

const read = (name: string): SetComment[] =>
  readFileSync(new URL(`./${name}.ndjson`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** By people who had not seen the rules, and whose comments nothing was learned from. docs/quality.md says more. */
export const COMMENT_SETS: Readonly<Record<string, readonly SetComment[]>> = {
  first: read('first'),
  second: read('second'),
  third: read('third'),
  fourth: read('fourth'),
};

/** By somebody who was asked for comments whose words look like one thing and mean another. */
export const HARD_COMMENTS: readonly SetComment[] = read('hard');

/** How each comment of a set came out; criticism only where more than looking was suggested. */
export function* judgeComments(
  name: string,
  set: readonly SetComment[],
  judge: (text: string) => Judged,
): Iterable<Verdict & { readonly kind: CommentKind }> {
  for (const { kind, text } of set) {
    const { action, findings } = judge(text);
    const rules: readonly ModerationRuleId[] = KINDS[kind];
    const isFound = findings.some(({ rule }) => rules.includes(rule));
    const isLoud = kind === 'criticism' ? action === 'hide' || action === 'remove' : action !== 'none';
    yield {
      kind,
      subject: `comments, ${name} set: ${kind}`,
      text,
      wanted: rules.length > 0 ? 'found' : '',
      found: (rules.length > 0 ? isFound : isLoud) ? 'found' : '',
    };
  }
}
