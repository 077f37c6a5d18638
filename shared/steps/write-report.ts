import { reportKey, reportPageKey } from '../core/post.ts';
import { renderReportPage } from '../core/report/html/report-page.ts';
import type { Deps, OpenedBundle } from '../ports.ts';
import type { Examined } from './examine-bundle.ts';
import { reportPost } from './report-page.ts';

type Needs = Pick<Deps, 'objects' | 'media' | 'policy'>;

/** The page first: where the report is, there is its page. */
export async function writeReport(deps: Needs, opened: OpenedBundle, examined: Examined): Promise<void> {
  const { report } = examined;
  const page = renderReportPage([await reportPost(deps, opened, examined)], deps.policy);
  const bytes = new TextEncoder().encode(page);
  await deps.objects.write(reportPageKey(report.post, report.revision), bytes, 'text/html; charset=utf-8');
  await writeJson(deps, reportKey(report.post, report.revision), report);
}

export const writeJson = (deps: Pick<Deps, 'objects'>, key: string, value: unknown) =>
  deps.objects.write(key, new TextEncoder().encode(JSON.stringify(value)), 'application/json');
