import { LABELS } from '../shared/core/moderation/learned/labels.ts';
import type { Model } from '../shared/core/moderation/learned/model.ts';
import { resemblancesOf } from '../shared/core/moderation/learned/resemblance.ts';
import { plainWords } from '../shared/core/moderation/reading/words.ts';
import type { ModerationRuleId } from '../shared/core/moderation/rule-ids.ts';
import { commentFiles, commentsIn } from './examples.ts';

const GROUPS = 6;
const RULES: readonly ModerationRuleId[] = [
  'information-rights',
  'safeguarding',
  'spam',
  'commercial',
  'threat',
  'attack-on-group',
  'personal-attack',
];
const PRECISIONS = [0.8, 0.85, 0.9, 0.95, 0.98];

type Judged = { readonly likelihood: number; readonly isMeant: boolean };

/**
 * Judges every file by what files of others teach, and prints, for each rule, from which likelihood on it is right how
 * often, and how many it finds then. What the rules ask for (`resembles.ts`) is taken from here.
 */
export function measure(modelOf: (files: readonly string[]) => Model): void {
  const files = commentFiles();
  const judged = new Map<string, Judged[]>([...RULES, 'criticism'].map((rule) => [rule, []]));
  for (let group = 0; group < GROUPS; group += 1) {
    const left = files.filter((_, index) => index % GROUPS === group);
    const model = modelOf(files.filter((file) => !left.includes(file)));
    for (const { kind, text } of left.flatMap(commentsIn)) {
      const like = resemblancesOf(plainWords(text), model);
      const meant = LABELS[kind];
      for (const rule of RULES)
        judged.get(rule)?.push({
          likelihood: like.to(rule).likelihood,
          isMeant: 'rule' in meant && meant.rule === rule,
        });
      judged.get('criticism')?.push({ likelihood: like.toCriticism, isMeant: kind === 'criticism' });
    }
  }
  for (const [rule, cases] of judged) console.log(`${rule}: ${lineOf(cases)}`);
}

/** `0.90: 0.97 from 0.33` for a precision of 0.90, with a recall of 0.97, where 0.33 is asked for. */
function lineOf(cases: readonly Judged[]): string {
  const meant = cases.filter(({ isMeant }) => isMeant).length;
  const best = new Map<number, string>();
  let found = 0;
  for (const [index, { likelihood, isMeant }] of cases
    .toSorted((a, b) => b.likelihood - a.likelihood)
    .entries()) {
    if (isMeant) found += 1;
    for (const precision of PRECISIONS)
      if (found / (index + 1) >= precision)
        best.set(precision, `${(found / meant).toFixed(2)} from ${likelihood.toFixed(2)}`);
  }
  return `${meant}; ${PRECISIONS.map((one) => `${one}: ${best.get(one) ?? 'never'}`).join(' · ')}`;
}
