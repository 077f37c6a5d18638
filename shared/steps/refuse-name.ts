import { decide } from '../core/decision/decide.ts';
import { reportKey } from '../core/post.ts';
import { formFindings } from '../core/rules/form-findings.ts';
import { nameOfDate } from '../core/series/series.ts';
import { toIso } from '../core/time.ts';
import type { Deps, OpenedBundle } from '../ports.ts';
import { readReport } from './read-report.ts';
import { tellOutcome } from './tell-outcome.ts';
import { writeReport } from './write-report.ts';

type Needs = Pick<Deps, 'objects' | 'media' | 'notices' | 'clock' | 'policy'>;

/** A bundle with the name of one post of a series: that post stays as it is, and whoever sent the bundle is told. */
export async function refuseName(
  deps: Needs,
  opened: OpenedBundle,
  series: string,
): Promise<{ did: 'refused' | 'already' }> {
  const { name, revision } = opened;
  if (await readReport(deps.objects, reportKey(name, revision))) return { did: 'already' };
  const findings = formFindings([nameOfDate(name, series)]);
  const report = {
    post: name,
    title: name,
    revision,
    policy: deps.policy.stamp,
    at: toIso(deps.clock.now()),
    ...decide(findings),
    accounts: [],
    findings,
  };
  // The report is written last: it says that people were told.
  await tellOutcome(deps, report);
  await writeReport(deps, opened, { report, facts: [], files: opened.files, onlyMissing: [] });
  return { did: 'refused' };
}
