/** One thing that is wrong with a configuration file. All of them are reported together. */
export type ConfigProblem = {
  /** The key, as the file spells the way to it: `rules.text-length.level`; empty for the whole file. */
  readonly at: string;
  /** Line in the file, from 1. */
  readonly line?: number;
  readonly expected: string;
  readonly got: string;
};

/** One line for people: `line 12, rules.text-length: expected …; got …`. */
export function configProblemText({ at, line, expected, got }: ConfigProblem): string {
  const place = [line === undefined ? '' : `line ${line}`, at].filter((part) => part !== '').join(', ');
  return `${place === '' ? '' : `${place}: `}expected ${expected}; got ${got}`;
}

/** All problems of a file for people: its name, then one line for each. */
export function describeProblems(file: string, problems: readonly ConfigProblem[]): string {
  const count = problems.length === 1 ? 'one thing is' : `${problems.length} things are`;
  return [
    `${file} cannot be used: ${count} wrong with it.`,
    ...problems.map((one) => `  ${configProblemText(one)}`),
  ].join('\n');
}
