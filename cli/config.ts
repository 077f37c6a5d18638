import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DirectoryEntry } from '../shared/core/accounts/account.ts';
import { loadDirectory } from '../shared/core/accounts/load-directory.ts';
import { type ConfigProblem, describeProblems } from '../shared/core/config/config-problem.ts';
import { UsageError } from '../shared/core/errors.ts';
import { loadPolicy } from '../shared/core/policy/load-policy.ts';
import type { Policy } from '../shared/core/policy/policy.ts';
import { readText } from './read-text.ts';

const OWN = join(import.meta.dirname, '..');

/** The policy in force here. @throws UsageError with everything that is wrong with the file */
export function readPolicy(option?: string): Policy {
  const path = configFile(option, 'mmll-library.yaml');
  const loaded = loadPolicy(readText(path));
  if (!loaded.ok) throw wrong(path, loaded.problems);
  return loaded.policy;
}

/** The directory of accounts as its file says. @throws UsageError with everything that is wrong with the file */
export function readDirectory(option?: string): readonly DirectoryEntry[] {
  const path = configFile(option, 'accounts.yaml');
  const loaded = loadDirectory(readText(path));
  if (!loaded.ok) throw wrong(path, loaded.problems);
  return loaded.accounts;
}

/** `policy/<file>` in this folder, otherwise the one that came with the program. */
const configFile = (option: string | undefined, file: string): string => {
  if (option !== undefined) return option;
  const here = join('policy', file);
  return existsSync(here) ? here : join(OWN, 'policy', file);
};

const wrong = (path: string, problems: readonly ConfigProblem[]): UsageError =>
  new UsageError(describeProblems(path, problems));
