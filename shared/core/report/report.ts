import type { Counts, Outcome } from '../decision/decide.ts';
import type { PolicyStamp } from '../policy/policy.ts';
import type { Finding } from '../rules/finding.ts';
import type { EarlierVersion } from './earlier-version.ts';
import type { DeliveryPreview } from './preview.ts';
import type { ReportDate, ReportSeries } from './report-series.ts';
import type { Standing } from './standing.ts';

export { type ReportWords, reportText, type Style } from './report-text.ts';

/** What came of one revision of a bundle: kept as JSON, and told to the person who sent it. */
export type Report = {
  /** The post's id. */
  readonly post: string;
  readonly title: string;
  readonly revision: string;
  readonly outcome: Outcome;
  readonly counts: Counts;
  /** The policy that it was held against. */
  readonly policy: PolicyStamp;
  /** When it was decided, ISO 8601 in UTC. */
  readonly at: string;
  /** When it goes out, ISO 8601 in UTC. Absent where the bundle does not say or cannot be read. */
  readonly due?: string;
  /** Set where nobody could see whether the slots are free (`imprimatur check`). */
  readonly isForecast?: boolean;
  /** Ids of the accounts that it goes to. */
  readonly accounts: readonly string[];
  readonly findings: readonly Finding[];
  /** Of a bundle that repeats: its dates. `due` is the first that is to come. */
  readonly series?: ReportSeries;
  /** Of a bundle that repeats no more: what becomes of the dates that it had. */
  readonly left?: readonly ReportDate[];
  /** What would go out on each account. */
  readonly deliveries?: readonly DeliveryPreview[];
  /** Accounts on which an earlier revision is, or may be, out already: this one was refused. */
  readonly alreadySentOn?: readonly string[];
  /** Where the version before was out, or perhaps out, when this one came: refused for that, or taken in all the same. */
  readonly earlier?: readonly EarlierVersion[];
  /** What became of it since, links and proof; absent until something has. */
  readonly standing?: Standing;
};
