import type { GenericSchema, InferOutput } from 'valibot';
import type { ProofAccount } from '../accounts/account.ts';
import type { Bundle } from '../bundle/bundle.ts';
import type { LinkAnswers } from '../link-answer.ts';
import type { MediaFacts } from '../media/facts.ts';
import type { ConsentTerms } from '../permissions/consent.ts';
import type { PermissionTerms } from '../permissions/permission.ts';
import type { Policy } from '../policy/policy.ts';
import type { RecentPost } from '../recent-post.ts';
import type { SourceTexts } from '../source-text.ts';
import type { Instant } from '../time.ts';
import type { Args, Level, Span } from './finding.ts';

/** A text that readers will see or hear, with its place in the bundle. */
export type PlacedText = {
  readonly at: string;
  /** `caption`: the words of a video's caption file, at `media[0].captions`. */
  readonly role: 'body' | 'alt' | 'credit' | 'caption';
  readonly text: string;
};

/** Everything that rules may look at. They are pure functions of it. */
export type Proof = {
  readonly bundle: Bundle;
  /** Every text of the bundle: the body, the wordings per account, descriptions, credits. */
  readonly texts: readonly PlacedText[];
  /** In the order of `bundle.media`; absent where the file could not be found. */
  readonly facts: readonly (MediaFacts | undefined)[];
  /** The accounts that the bundle names and the directory has. */
  readonly accounts: readonly ProofAccount[];
  /** Ids of the whole directory. */
  readonly directory: readonly string[];
  /** The registers; absent where nobody keeps them (`lint`, `imprimatur check`). */
  readonly permissions?: readonly PermissionTerms[];
  readonly consents?: readonly ConsentTerms[];
  /** Other posts on these accounts, gone out or to go out; absent where nobody keeps them (`imprimatur check`). */
  readonly recent?: readonly RecentPost[];
  /** What the pages behind the links answered; absent where nobody asked (`lint`, `check --offline`). */
  readonly links?: LinkAnswers;
  /** The text files that the bundle gives as sources. */
  readonly sourceTexts?: SourceTexts;
  readonly policy: Policy;
  readonly now: Instant;
};

/** What `check` yields: the place and the facts, not the words. */
export type Remark = {
  readonly at: string;
  readonly args?: Args;
  readonly span?: Span;
  /** Weighs less or more than the rule's level: `advise` for what is only good practice. */
  readonly level?: Level;
  /** One of the rule's `moreClauses`, where that is the one at stake. */
  readonly clause?: string;
};

/** One rule: one file. The wording and the documentation live beside the check. */
export type Rule<Options extends GenericSchema = GenericSchema> = {
  readonly id: string;
  readonly clause: string;
  /** Other clauses that its remarks may name. */
  readonly moreClauses?: readonly string[];
  readonly level: Level;
  /** `text`: needs only `texts` and `policy`, so that `lint` can run it. */
  readonly reads: 'text' | 'post';
  /** What the rule does and does not claim, for `docs/rules.md`. */
  readonly about: string;
  readonly options: Options;
  /** A method, so that a rule with options of its own still fits in a list of rules; `prove` parses them first. */
  check(proof: Proof, options: InferOutput<Options>): Iterable<Remark>;
  /** One plain sentence: what is wrong. */
  readonly message: (args: Args) => string;
  /** What to do, or what to write instead. */
  readonly help: (args: Args) => string;
};

/** Keeps the options' type while the list of rules forgets it. */
export const defineRule = <Options extends GenericSchema>(rule: Rule<Options>): Rule<Options> => rule;
