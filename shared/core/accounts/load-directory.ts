import * as v from 'valibot';
import { checkConfig, spell } from '../config/check-config.ts';
import type { ConfigProblem } from '../config/config-problem.ts';
import { repeats } from '../config/repeats.ts';
import { readYaml, type YamlSource } from '../config/yaml-source.ts';
import type { ChannelName, DirectoryEntry } from './account.ts';
import { directoryEntry } from './directory-entry.ts';
import { handleProblem } from './handle-form.ts';
import { slotProblems } from './posting-slots.ts';

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
  const lacking = accounts.flatMap((account, index) => {
    const missing = missingKey(account);
    if (missing === undefined) return [];
    const at = ['accounts', index];
    return [{ at: spell(at), line: lineOf(at), expected: `the key ${missing}`, got: 'nothing' }];
  });
  const handles = accounts.flatMap((account, index) => {
    const expected = handleProblem(account);
    if (expected === undefined) return [];
    const at = ['accounts', index, 'handle'];
    return [{ at: spell(at), line: lineOf(at), expected, got: account.handle }];
  });
  const slots = accounts.flatMap((account, index) =>
    slotProblems(account).map(({ key, expected, got }) => {
      const at = ['accounts', index, ...key];
      return { at: spell(at), line: lineOf(at), expected, got };
    }),
  );
  return [...twice, ...lacking, ...handles, ...slots];
}

/** Networks that ask by their own id of the account: what it is, and where people find it. */
const NETWORK_ID: Partial<Record<ChannelName, string>> = {
  facebook: 'the page’s number, which is on the page under About → Page transparency',
  instagram:
    'Instagram’s own number of the account, which Meta Business Suite shows under Settings → Instagram accounts',
  linkedin:
    'the page’s number, which is in the address of its administration: linkedin.com/company/12345678/admin',
  youtube: 'the channel’s id, which begins with UC and is on youtube.com/account_advanced',
};

function missingKey({ channel, server, networkId }: DirectoryEntry): string | undefined {
  if (channel === 'mastodon' && server === undefined)
    return '“server”: a Mastodon account lives on one server of many';
  const asked = NETWORK_ID[channel];
  return asked !== undefined && networkId === undefined ? `“networkId”: ${asked}` : undefined;
}
