import { checkConfig } from '../config/check-config.ts';
import type { ConfigProblem } from '../config/config-problem.ts';
import { contentHash } from '../config/content-hash.ts';
import { readYaml } from '../config/yaml-source.ts';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { DAY } from '../time.ts';
import { crossCheck } from './cross-check.ts';
import { moderationOf } from './moderation-of.ts';
import type { Policy, RuleSetting } from './policy.ts';
import { policySchema, type WrittenPolicy } from './policy-schema.ts';

export type LoadedPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/**
 * Reads a policy file. Everything that is wrong with it is reported at once, with line, expected and got; references
 * between its parts are looked at when each part by itself is right. Rules that the file does not name get the level
 * that they have by default.
 *
 * The stamp's hash covers what is in force, those defaults included: comments and the order of keys do not change it.
 */
export function loadPolicy(yamlText: string, rules: readonly Rule[] = RULES): LoadedPolicy {
  const read = readYaml(yamlText);
  if (!read.ok) return read;
  const checked = checkConfig(policySchema, read.source);
  if (!checked.ok) return checked;
  const problems = crossCheck(checked.value, rules, read.source.lineOf);
  if (problems.length > 0) return { ok: false, problems };
  const content = contentOf(checked.value, rules);
  const stamp = { version: checked.value.version, hash: contentHash(content) };
  return { ok: true, policy: { stamp, ...content } };
}

function contentOf(written: WrittenPolicy, rules: readonly Rule[]): Omit<Policy, 'stamp'> {
  const { version: _, schedule, targets, retention, moderation, ...same } = written;
  return {
    ...same,
    schedule: {
      noticeMs: schedule.notice,
      farthestMs: schedule.farthest,
      expiresAfterMs: schedule.expires,
    },
    targets: {
      postsPerWeek: targets.postsPerWeek,
      repostShare: targets.repostShare,
    },
    retention: {
      incomingDays: retention.incoming / DAY,
      reportDays: retention.reports / DAY,
      commentDays: retention.comments / DAY,
      evidenceDays: retention.evidence / DAY,
    },
    moderation: moderationOf(moderation, same.timeZone),
    rules: Object.fromEntries(
      rules.map((rule): [string, RuleSetting] => [
        rule.id,
        written.rules[rule.id] ?? { level: rule.level, options: {} },
      ]),
    ),
  };
}
