/** How much a finding weighs: said only, the administrator decides, or cannot go out. */
export type Level = 'advise' | 'hold' | 'block';

/** A run of the text that `at` names, in UTF-16 units, `end` exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** What a finding says, as data; the wording lives with its rule. */
export type Args = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** One thing that a rule found, worded for a librarian. This is the JSON that `check --json` prints. */
export type Finding = {
  /** The rule's id, such as `alt-text-present`. */
  readonly rule: string;
  /** The policy's clause that the rule carries out. */
  readonly clause: string;
  readonly level: Level;
  /** Where: `text`, `text.bluesky`, `media[0].alt`, `publish`, … as the bundle spells it. */
  readonly at: string;
  /** Line in `post.md` (from 1), where it is known. */
  readonly line?: number;
  /** What is wrong, in one plain sentence. */
  readonly message: string;
  /** What to do or write instead. */
  readonly help: string;
  readonly args: Args;
  readonly span?: Span;
  /** Dates of a series (`2026-12-08`), where it is not found on all of them. */
  readonly on?: readonly string[];
  /** By date, where each date has words of its own: `message` has those of the first. Only of the first few findings. */
  readonly said?: Readonly<Record<string, string>>;
};
