import type { Occurrence } from '../schedule/same-clock.ts';
import type { Instant } from '../time.ts';

export const KINDS = ['own', 'repost', 'external-event'] as const;
export const PEOPLE = ['none', 'consented', 'blur'] as const;

/** When a bundle wants to go out. `written` is what the author wrote. */
export type PublishTime =
  | { readonly kind: 'at'; readonly at: Instant; readonly written: string }
  | { readonly kind: 'now' }
  /** `slots`: the one of each account, by its id, once they are known. */
  | { readonly kind: 'next-slot'; readonly slots?: Readonly<Record<string, Instant>> };

/** A bundle that goes out on several dates, each as a post of its own. */
export type Repeat = {
  /** The rule as the author wrote it. */
  readonly written: string;
  /** Ascending, and not empty. The first is the bundle's `publish`. */
  readonly occurrences: readonly Occurrence[];
};

export type BundleMedium = {
  /** Path inside the bundle. */
  readonly file: string;
  readonly alt?: string;
  /** `own`, `permission`, or a Creative Commons or RightsStatements.org URI, as written. */
  readonly licence?: string;
  readonly credit?: string;
  readonly people?: (typeof PEOPLE)[number];
  readonly consent: readonly string[];
  /** Id in the permission register, where the licence is `permission`. */
  readonly permission?: string;
  /** Caption file for a video, a path inside the bundle. */
  readonly captions?: string;
};

/** A parsed bundle: `post.md` after its schema, all text in NFC. */
export type Bundle = {
  readonly title: string;
  readonly publish: PublishTime;
  readonly repeat?: Repeat;
  /** How long after the due time it may still go out. */
  readonly expiresAfterMs: number;
  readonly accounts: 'all' | readonly string[];
  readonly purpose?: string;
  readonly audience: readonly string[];
  readonly kind?: (typeof KINDS)[number];
  readonly media: readonly BundleMedium[];
  readonly sources: readonly string[];
  /** The body. */
  readonly text: string;
  /** Wording of its own for some accounts, by account id. */
  readonly textFor: Readonly<Record<string, string>>;
  /** Line in `post.md` of each place that findings name: `publish`, `media[0].alt`, `text`. */
  readonly lines: Readonly<Record<string, number>>;
};

/** A file that came with a bundle. */
export type BundleFile = { readonly path: string; readonly bytes: number };

/** One thing that is wrong with the form of a bundle. All of them are reported together. */
export type FormProblem = {
  /** Stable code, such as `unknown-key`, `wrong-type`, `missing-file`, `time-skipped`. */
  readonly code: string;
  readonly at: string;
  readonly line?: number;
  readonly expected: string;
  readonly got: string;
  /** A corrected line that could be written instead; empty where there is none to offer. */
  readonly example: string;
  /** Set on `missing-file`: a folder that is still being uploaded may have it soon. */
  readonly file?: string;
};

/** What reading a bundle gives: the bundle, or everything that is wrong with its form. */
export type Reading =
  | { readonly ok: true; readonly bundle: Bundle }
  | { readonly ok: false; readonly problems: readonly FormProblem[]; readonly partial?: Partial<Bundle> };
