import type { ProofAccount } from '../../accounts/account.ts';
import type { Bundle } from '../../bundle/bundle.ts';
import type { MediaFacts } from '../../media/facts.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Report } from '../report.ts';
import type { PictureMark } from './picture-mark.ts';
import type { Point, Spot } from './spots.ts';

/** One file of a bundle as the page shows it. */
export type ReportMedium = {
  /** Path inside the bundle. */
  readonly file: string;
  readonly facts?: MediaFacts;
  /** A JPEG of it, scaled down; absent where there is nothing to show. */
  readonly preview?: Uint8Array;
  readonly marks: readonly PictureMark[];
};

/** Everything that the page says about one bundle. */
export type ReportPost = {
  readonly report: Report;
  /** `post.md`, so that a finding can be shown beside the line that it names. */
  readonly source?: string;
  /** Absent where the form of the bundle is wrong: then no rule has run. */
  readonly read?: { readonly bundle: Bundle; readonly accounts: readonly ProofAccount[] };
  /** In the order of `bundle.media`. */
  readonly media: readonly ReportMedium[];
};

export type Terms = Pick<
  Policy,
  'stamp' | 'title' | 'library' | 'language' | 'timeZone' | 'clauses' | 'purposes' | 'rules'
>;

/** One bundle on its page: what is said about it, in the order in which it is shown. */
export type Sheet = {
  readonly post: ReportPost;
  readonly policy: Terms;
  readonly spots: readonly Spot[];
  /** All findings, numbered as they come on the page. */
  readonly points: readonly Point[];
  /** An id that no other bundle of the page has. */
  readonly id: (name: string) => string;
  /** Level of its title's heading; everything below is nested under it. */
  readonly top: 1 | 2;
};
