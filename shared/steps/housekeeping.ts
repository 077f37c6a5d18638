import { endUses } from './end-uses.ts';
import { forgetLeft } from './forget-left.ts';
import { keepAccess } from './keep-access.ts';
import { releaseLeftEvidence } from './release-evidence.ts';
import { tellDuty } from './report-duty.ts';
import { updateReports } from './update-reports.ts';

type Needs = Parameters<typeof keepAccess>[0] &
  Parameters<typeof endUses>[0] &
  Parameters<typeof updateReports>[0] &
  Parameters<typeof releaseLeftEvidence>[0] &
  Parameters<typeof forgetLeft>[0] &
  Parameters<typeof tellDuty>[0];

/**
 * Every day: access that ends is renewed or warned about, what uses a permission or a consent that ended is cancelled,
 * reports that could not be written are, evidence that nobody holds any more ends by its age again, and what is left of whom
 * somebody forgot goes. Last of all the administrator is told what is to be done, so that it is said once.
 */
export async function housekeeping(deps: Needs): Promise<{
  readonly accounts: Awaited<ReturnType<typeof keepAccess>>;
  readonly uses: Awaited<ReturnType<typeof endUses>>;
  readonly reports: Awaited<ReturnType<typeof updateReports>>;
  readonly evidence: Awaited<ReturnType<typeof releaseLeftEvidence>>;
  readonly forgotten: Awaited<ReturnType<typeof forgetLeft>>;
  readonly duty: Awaited<ReturnType<typeof tellDuty>>;
}> {
  const accounts = await keepAccess(deps);
  const uses = await endUses(deps);
  const reports = await updateReports(deps);
  const evidence = await releaseLeftEvidence(deps);
  const forgotten = await forgetLeft(deps);
  const duty = await tellDuty(deps);
  deps.log.info('kept-house', { accounts: accounts.looked, failed: accounts.failed, posts: reports.looked });
  return { accounts, uses, reports, evidence, forgotten, duty };
}
