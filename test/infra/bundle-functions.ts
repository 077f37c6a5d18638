import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { at, isRecord } from './synthesise.ts';

const APP = join(import.meta.dirname, '../../infra/app.ts');

/** npm as the build calls it, without its registry: what is native is put there by whoever runs the bundle. */
const NPM = '#!/bin/sh\n[ "$1" = --version ] && echo 11.0.0\nexit 0\n';

const STACK = 'imprimatur-staging-';

export type BundledFunctions = {
  /** The folder that is uploaded as this function's code. Nothing above it has packages. */
  folderOf(name: string): string;
  clear(): Promise<void>;
};

/** Bundles every function exactly as `cdk synth` does, but for installing native packages. */
export async function bundleFunctions(): Promise<BundledFunctions> {
  const folder = await mkdtemp(join(tmpdir(), 'imprimatur-bundles-'));
  const [bin, out] = [join(folder, 'bin'), join(folder, 'out')];
  await mkdir(bin);
  await writeFile(join(bin, 'npm'), NPM);
  await chmod(join(bin, 'npm'), 0o755);
  await promisify(execFile)(process.execPath, [APP], {
    cwd: join(APP, '../..'),
    env: { PATH: `${bin}${delimiter}${process.env.PATH}`, CDK_OUTDIR: out, TMPDIR: folder },
  });
  const template: unknown = JSON.parse(
    await readFile(join(out, 'imprimatur-staging-pipeline.template.json'), 'utf8'),
  );
  const resources = at(template, 'Resources');
  const folders = Object.values(isRecord(resources) ? resources : {})
    .filter((resource) => at(resource, 'Code.S3Key') !== undefined)
    .map((resource): [string, string] => {
      const name = String(at(resource, 'FunctionName')).replace(STACK, '');
      return [name, join(out, `asset.${String(at(resource, 'Code.S3Key')).replace(/\.zip$/, '')}`)];
    });
  const known = new Map(folders);
  return {
    folderOf(name) {
      const found = known.get(name);
      if (found === undefined) throw new Error(`No function is called ${name}.`);
      return found;
    },
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Bytes of all files below a folder. */
export async function bytesBelow(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
