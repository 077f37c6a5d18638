import * as v from 'valibot';
import type { Bundle } from '../bundle/bundle.ts';
import type { Policy } from '../policy/policy.ts';
import { bounded } from './bounded.ts';
import { captionAt } from './captions/caption-text.ts';
import { clock } from './captions/clock.ts';
import type { Finding } from './finding.ts';
import { RULES } from './index.ts';
import { comparePlaces, lineOf } from './place.ts';
import type { PlacedText, Proof, Rule } from './rule.ts';
import { WEIGHT, worded } from './worded.ts';

export { formFindings } from './form-findings.ts';
export { buildTexts } from './texts.ts';

/** Runs every rule that the policy does not switch off. Findings come by place in the bundle, the heaviest first. */
export function proveBundle(proof: Proof, rules: readonly Rule[] = RULES): Finding[] {
  const { lines } = proof.bundle;
  const lineAt = (at: string): number => lineOf(lines, at) ?? Number.POSITIVE_INFINITY;
  return rules
    .flatMap((rule) => bounded(findingsOf(rule, proof)))
    .sort(
      (a, b) =>
        compare(lineAt(a.at), lineAt(b.at)) ||
        comparePlaces(a.at, b.at) ||
        WEIGHT[b.level] - WEIGHT[a.level] ||
        compare(a.span?.start ?? 0, b.span?.start ?? 0),
    );
}

/**
 * Runs the rules that need nothing but texts, for editors and for measuring. Findings are at `text` and `alt`; an
 * `alt` that is given and blank counts as missing.
 */
export function lintText(
  { text, alt }: { readonly text: string; readonly alt?: string },
  policy: Policy,
  rules: readonly Rule[] = RULES,
): Finding[] {
  const texts: PlacedText[] = [
    { at: 'text', role: 'body', text },
    ...(alt === undefined ? [] : [{ at: 'alt', role: 'alt', text: alt } as const]),
  ];
  return proveBundle(
    proofOfTexts(texts, policy),
    rules.filter((rule) => rule.reads === 'text'),
  );
}

/** What rules look at where there is no bundle but words. The first of them is the body. */
export const proofOfTexts = (texts: readonly PlacedText[], policy: Policy): Proof => ({
  bundle: { ...NO_BUNDLE, text: texts[0]?.text ?? '' },
  texts,
  facts: [],
  accounts: [],
  directory: [],
  policy,
  now: 0,
});

const NO_BUNDLE: Bundle = {
  title: '',
  publish: { kind: 'now' },
  expiresAfterMs: 0,
  accounts: [],
  audience: [],
  media: [],
  sources: [],
  text: '',
  textFor: {},
  lines: {},
};

function* findingsOf(rule: Rule, proof: Proof): Iterable<Finding> {
  const { level, options } = proof.policy.rules[rule.id] ?? { level: rule.level, options: {} };
  if (level === 'off') return;
  for (const remark of rule.check(proof, v.parse(rule.options, options)))
    yield inItsCaption(worded(rule, level, remark, proof.bundle), proof);
}

/** Captions have no lines in `post.md`: a person finds the place by the time. */
function inItsCaption(finding: Finding, { facts }: Proof): Finding {
  const index = /^media\[(\d+)\]\.captions$/.exec(finding.at)?.[1];
  const captions = index === undefined ? undefined : facts[Number(index)]?.captions;
  const cue = captions && finding.span && captionAt(captions, finding.span.start);
  return cue ? { ...finding, message: `At ${clock(cue.startMs)}: ${finding.message}` } : finding;
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
