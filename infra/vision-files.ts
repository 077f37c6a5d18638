import { cp, mkdir, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { bundledAssets } from '../shared/adapters/vision/assets.ts';
import { installedAssets } from '../shared/adapters/vision/installed-assets.ts';

/** What packages ask for that have to run without a `fetch` of Node's own: 300 KB in each bundle, and never used. */
export const REPLACED: Readonly<Record<string, string>> = {
  'node-fetch': join(import.meta.dirname, '../shared/adapters/vision/no-fetch.ts'),
};

const OPTIONS: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  minify: true,
  // As ES modules, TensorFlow and the detector would each bring a TensorFlow of its own.
  mainFields: ['main'],
  alias: REPLACED,
  logLevel: 'warning',
};

/** What CommonJS packages expect in an ES module, which the thread has to be: it waits for its models. */
const COMMONJS = `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const __filename = import.meta.filename;
const __dirname = import.meta.dirname;`;

const isModelOfFaces = (name: string): boolean => name.startsWith('ssd_mobilenetv1_model');
/** TensorFlow starts no threads of its own in Node. */
const isTensorFlow = (name: string): boolean => /^tfjs-backend-wasm(-simd)?\.wasm$/.test(name);
/**
 * Tesseract takes the quickest that the processor can run; in Node never those for the newer kind of model alone
 * (`-lstm`), whatever it is asked for.
 */
const isTesseract = (name: string): boolean => /^tesseract-core(-relaxedsimd|-simd)?\.wasm$/.test(name);
const isLanguage = (name: string): boolean => name === 'eng.traineddata.gz';

async function copy(from: string, isWanted: (name: string) => boolean, to: string): Promise<void> {
  const names = (await readdir(from)).filter(isWanted);
  if (names.length === 0) throw new Error(`A package has changed: what is needed to see is not in ${from}.`);
  await Promise.all(names.map((name) => cp(join(from, name), join(to, name))));
}

/**
 * Puts everything that looking at pictures needs into one folder, where `bundledAssets` finds it: 22 MB instead of the
 * packages' 370. Nothing in it is made for one processor.
 * @throws Error when a package no longer has what is needed, or esbuild cannot bundle it.
 */
export async function putVisionFiles(folder: string): Promise<void> {
  const from = installedAssets();
  const to = bundledAssets(folder);
  const core = dirname(createRequire(from.wordThread).resolve('tesseract.js-core/package.json'));
  await mkdir(folder, { recursive: true });
  await Promise.all([
    build({
      ...OPTIONS,
      entryPoints: [join(import.meta.dirname, '../shared/adapters/vision/face-thread.ts')],
      format: 'esm',
      banner: { js: COMMONJS },
      outfile: String(to.faceThread),
    }),
    build({ ...OPTIONS, entryPoints: [from.wordThread], format: 'cjs', outfile: to.wordThread }),
    copy(from.faceModels, isModelOfFaces, to.faceModels),
    copy(from.wasm, isTensorFlow, to.wasm),
    copy(from.languages, isLanguage, to.languages),
    // Where the bundled script looks: beside itself.
    copy(core, isTesseract, dirname(to.wordThread)),
  ]);
}
