import * as v from 'valibot';
import { checkConfig, spell } from '../config/check-config.ts';
import type { ConfigProblem } from '../config/config-problem.ts';
import { repeats } from '../config/repeats.ts';
import { isoDate, language, words } from '../config/text.ts';
import { readYaml, type YamlSource } from '../config/yaml-source.ts';
import { CHANNEL_NAMES, type DirectoryEntry } from './account.ts';

export type LoadedDirectory =
  | { readonly ok: true; readonly accounts: readonly DirectoryEntry[] }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

const server = v.pipe(
  v.string(),
  v.check(
    isServer,
    'a server’s address and nothing after it, such as https://mastodon.example (http:// only for this machine)',
  ),
  v.transform((written) => new URL(written).origin),
);

const entry = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(
      /^[a-z][a-z0-9-]{1,30}$/,
      'an id: 2 to 31 lower case letters, digits and hyphens, a letter first',
    ),
    v.notValues(['all'], 'an id other than “all”, which in a bundle means every account'),
  ),
  channel: v.picklist(CHANNEL_NAMES),
  handle: words,
  server: v.optional(server),
  owner: words,
  purpose: words,
  documentation: v.optional(
    v.pipe(v.string(), v.url('a web address such as https://library.example/accounts')),
  ),
  review: isoDate,
  language: v.optional(language),
});

const directory = v.strictObject({ accounts: v.array(entry) });

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

/** Credentials go to this address, so it is encrypted unless they never leave the machine. */
function isServer(written: string): boolean {
  if (!URL.canParse(written)) return false;
  const url = new URL(written);
  const isBare =
    url.pathname === '/' &&
    url.search === '' &&
    url.hash === '' &&
    url.username === '' &&
    url.password === '';
  const isLoopback = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  return isBare && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback));
}
