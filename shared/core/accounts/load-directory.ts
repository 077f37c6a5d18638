import * as v from 'valibot';
import { checkConfig, spell } from '../config/check-config.ts';
import type { ConfigProblem } from '../config/config-problem.ts';
import { repeats } from '../config/repeats.ts';
import { readYaml, type YamlSource } from '../config/yaml-source.ts';
import type { DirectoryEntry } from './account.ts';
import { directoryEntry } from './directory-entry.ts';

export type LoadedDirectory =
  | { readonly ok: true; readonly accounts: readonly DirectoryEntry[] }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

const directory = v.strictObject({ accounts: v.array(directoryEntry) });

/**
 * Reads the directory of accounts (policy clause `administration.directory`). Everything that is wrong with it is
 * reported at once.
 */
export function loadDirectory(yamlText: string): LoadedDirectory {
  const read = readYaml(yamlText);
  if (!read.ok) return read;
  const checked = checkConfig(directory, read.source);
  if (!checked.ok) return checked;
  const { accounts } = checked.value;
  const problems = crossCheck(accounts, read.source.lineOf);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, accounts };
}

function crossCheck(accounts: readonly DirectoryEntry[], lineOf: YamlSource['lineOf']): ConfigProblem[] {
  const twice = repeats(accounts.map((account) => account.id)).map(({ index, value }) => ({
    at: spell(['accounts', index, 'id']),
    line: lineOf(['accounts', index, 'id']),
    expected: 'each id once',
    got: `${value} again`,
  }));
  const homeless = accounts.flatMap((account, index) =>
    account.channel === 'mastodon' && account.server === undefined
      ? [
          {
            at: spell(['accounts', index]),
            line: lineOf(['accounts', index]),
            expected: 'the key “server”: a Mastodon account lives on one server of many',
            got: 'nothing',
          },
        ]
      : [],
  );
  return [...twice, ...homeless];
}
