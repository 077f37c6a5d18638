import { type Report, reportText } from '../core/report/report.ts';
import type { Deps } from '../ports.ts';

/** Tells the library's staff what came of a bundle, unless it simply passes: then the report is enough. */
export async function tellOutcome(deps: Pick<Deps, 'notices' | 'policy'>, report: Report): Promise<void> {
  const isRefused = report.alreadySentOn !== undefined;
  if (report.outcome === 'pass' && !isRefused) return;
  const what = isRefused ? 'Not changed' : report.outcome === 'hold' ? 'Held' : 'Sent back';
  await deps.notices.send({ subject: `${what}: ${report.title}`, text: reportText(report, deps.policy) });
}
