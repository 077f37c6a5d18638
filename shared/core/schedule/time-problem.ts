/** What is wrong with a written time or length of time. */
export type TimeProblem = {
  /** `bad-time`, `impossible-date`, `impossible-time`, `bad-offset`, `offset-disagrees`, `unknown-time-zone`, `time-skipped`, `time-repeated`, `bad-duration`. */
  readonly code: string;
  readonly expected: string;
  readonly got: string;
  /** What could be written instead; two for a time that the clocks skip or repeat. Each of them is accepted; none where nothing can be known. */
  readonly instead: readonly string[];
};
