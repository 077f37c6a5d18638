import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { FUNCTIONS } from './infra/synthesise.ts';

const root = join(import.meta.dirname, '..');

/** What a function's bundle is made of, and which packages it expects to find beside it. */
async function bundleOf(name: string) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [`functions/lambda/${name}.ts`],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node24',
    mainFields: ['module', 'main'],
    external: ['sharp'],
    metafile: true,
    write: false,
    outfile: 'index.js',
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  return {
    files: Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [file] : [],
    ),
    packages: [
      ...new Set(
        output?.imports
          .map(({ path }) => path)
          .filter((path) => !/^node:|^[a-z_/0-9]+$/.test(path) || path === 'sharp'),
      ),
    ],
  };
}

describe.each(FUNCTIONS)('the bundle of %s', (name) => {
  it('finds beside it what it needs, and has nothing of the run on one machine', async () => {
    const { files, packages } = await bundleOf(name);
    // sharp has native code. Only intake has pictures to read; where it is not installed, importing it would be fatal.
    expect(packages).toEqual(name === 'intake' ? ['sharp'] : []);
    expect(files.filter((file) => /^shared\/adapters\/embedded|^local\/|^cli\/|dynalite/.test(file))).toEqual(
      [],
    );
    expect(files).toContain(`functions/${name}.ts`);
  });
});
