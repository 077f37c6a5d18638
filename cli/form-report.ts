import { postIdOf } from '../shared/core/bundle/names.ts';
import { readBundle } from '../shared/core/bundle/read-bundle.ts';
import { decide } from '../shared/core/decision/decide.ts';
import type { Policy } from '../shared/core/policy/policy.ts';
import type { Report } from '../shared/core/report/report.ts';
import { formFindings } from '../shared/core/rules/prove.ts';
import { toIso } from '../shared/core/time.ts';
import type { OpenedBundle } from '../shared/ports.ts';

/**
 * What intake would send back for its form alone: told before anything is uploaded, because intake waits for files
 * that are missing from a folder, and would wait in vain. Undefined when the form is sound.
 */
export function formReport(opened: OpenedBundle, policy: Policy): Report | undefined {
  const named = postIdOf(opened.name);
  const settings = { timeZone: policy.timeZone, expiresAfterMs: policy.schedule.expiresAfterMs };
  const reading = opened.postMd === undefined ? undefined : readBundle(opened.postMd, opened.files, settings);
  const findings = formFindings([
    ...(named.problem ? [named.problem] : []),
    ...opened.problems,
    ...(reading && !reading.ok ? reading.problems : []),
  ]);
  if (findings.length === 0) return undefined;
  return {
    post: named.id,
    title: (reading?.ok ? reading.bundle.title : undefined) ?? opened.name,
    revision: opened.revision,
    policy: policy.stamp,
    at: toIso(Date.now()),
    ...decide(findings),
    accounts: [],
    findings,
  };
}
