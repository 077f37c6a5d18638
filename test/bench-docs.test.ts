import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const PROJECT = join(import.meta.dirname, '..');

/** What a person may have on the path is Node 20, which ends with ERR_UNKNOWN_FILE_EXTENSION and no word of help. */
it('every command that runs a .ts file is written so that it takes the Node that npm installed', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', ...within('docs', '.md'), ...within('bench', '.ts')];
  const bare = pages.flatMap((page) =>
    (
      readFileSync(join(PROJECT, page), 'utf8').match(/(?<!npx )\bnode (?:[\w.-]+\/)*[\w.-]+\.ts\b/g) ?? []
    ).map((command) => `${page}: ${command}`),
  );
  expect(bare).toEqual([]);
});

const within = (folder: string, end: string): string[] =>
  readdirSync(join(PROJECT, folder))
    .filter((name) => name.endsWith(end))
    .map((name) => `${folder}/${name}`);
