import type { Args, Level } from '../../shared/core/rules/finding.ts';
import type { Proof } from '../../shared/core/rules/rule.ts';

/** One thing that a rule looks at. Rules over texts need only `text` and `alt`; others say what they need in `proof`. */
export type RuleCase = {
  /** What the case shows, as a sentence. */
  readonly name: string;
  readonly text?: string;
  /** Description of the first picture. */
  readonly alt?: string;
  /** The rule's options, where the case does not take the defaults. */
  readonly options?: Readonly<Record<string, unknown>>;
  readonly policy?: { readonly publicContacts?: readonly string[] };
  /** Whatever else the case needs; it replaces the parts that `text` and `alt` would give. */
  readonly proof?: Partial<Proof>;
};

/** A case in which the rule must find something, and what its first finding must say. */
export type RejectedCase = RuleCase & {
  readonly expected?: {
    readonly at?: string;
    readonly level?: Level;
    readonly clause?: string;
    /** These arguments must be among the finding's. */
    readonly args?: Args;
    /** The words that the span covers. */
    readonly spanText?: string;
  };
};

/** The table that every rule has in `test/rules/<id>.cases.ts`, exported as `cases`. */
export type RuleCases = {
  readonly accepted: readonly RuleCase[];
  readonly rejected: readonly RejectedCase[];
};
