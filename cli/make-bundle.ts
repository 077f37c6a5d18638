import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { postIdOf } from '../shared/core/bundle/names.ts';
import { UsageError } from '../shared/core/errors.ts';
import { readDirectory, readPolicy } from './config.ts';
import { print } from './output.ts';
import { scaffold } from './scaffold.ts';

/** @throws UsageError for a name that no post can have, and where something is in the folder already */
export async function makeBundle(folder: string): Promise<void> {
  const { problem } = postIdOf(basename(resolve(folder)));
  if (problem)
    throw new UsageError(
      `Expected ${problem.expected}, but got ${problem.got}. For example: ${problem.example}`,
    );
  const text = scaffold(
    readPolicy(),
    readDirectory().map((account) => account.id),
  );
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0)
    throw new UsageError(`${folder} is not empty. Choose another name, so that nothing is overwritten.`);
  await writeFile(join(folder, 'post.md'), text);
  print(
    `${join(folder, 'post.md')} is ready to be filled in. Put pictures beside it. Then see what the rules say, and send it:`,
  );
  print(`  imprimatur check ${folder}\n  imprimatur submit ${folder}`);
}
