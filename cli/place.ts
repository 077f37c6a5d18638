import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Running, readRunning } from '../local/running.ts';
import type { DirectoryEntry } from '../shared/core/accounts/account.ts';
import { loadDirectory } from '../shared/core/accounts/load-directory.ts';
import { type ConfigProblem, configProblemText } from '../shared/core/config/config-problem.ts';
import { UsageError } from '../shared/core/errors.ts';
import { loadPolicy } from '../shared/core/policy/load-policy.ts';
import type { Policy } from '../shared/core/policy/policy.ts';

const OWN = join(import.meta.dirname, '..');

/** The pipeline that commands speak to: one on this machine, or a stage on AWS. */
export type Pipeline =
  | { readonly kind: 'local'; readonly running: Running }
  | { readonly kind: 'aws'; readonly stage: string };

/** `IMPRIMATUR_STAGE` names a stage on AWS; otherwise the run in this folder. */
export function findPipeline(): Pipeline {
  const stage = process.env.IMPRIMATUR_STAGE;
  if (stage) return { kind: 'aws', stage };
  const running = readRunning(process.cwd());
  if (running) return { kind: 'local', running };
  throw new UsageError(
    'No pipeline is running in this folder. Start one with "npm start", or set IMPRIMATUR_STAGE to the name of a stage on AWS (docs/deploy.md).',
  );
}

/** `policy/<file>` in this folder, otherwise the one that came with the program. */
const configFile = (option: string | undefined, file: string): string => {
  if (option !== undefined) return option;
  const here = join('policy', file);
  return existsSync(here) ? here : join(OWN, 'policy', file);
};

export function readPolicy(option?: string): Policy {
  const path = configFile(option, 'mmll-library.yaml');
  const loaded = loadPolicy(readText(path));
  if (!loaded.ok) throw wrong(path, loaded.problems);
  return loaded.policy;
}

export function readDirectory(option?: string): readonly DirectoryEntry[] {
  const path = configFile(option, 'accounts.yaml');
  const loaded = loadDirectory(readText(path));
  if (!loaded.ok) throw wrong(path, loaded.problems);
  return loaded.accounts;
}

const wrong = (path: string, problems: readonly ConfigProblem[]): UsageError =>
  new UsageError(
    [`${path} cannot be used:`, ...problems.map((one) => `  ${configProblemText(one)}`)].join('\n'),
  );

export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** Who is asking, for the history. */
export const who = (): string =>
  process.env.IMPRIMATUR_USER ?? process.env.USER ?? process.env.USERNAME ?? 'administrator';
