import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { VisionAssets } from './assets.ts';

/** The assets where `npm install` puts them. A file of its own: what is deployed has no packages to look for. */
export function installedAssets(): VisionAssets {
  const { resolve } = createRequire(import.meta.url);
  const folderOf = (file: string): string => dirname(resolve(file));
  return {
    faceThread: new URL('./face-thread.ts', import.meta.url),
    wordThread: resolve('tesseract.js/src/worker-script/node/index.js'),
    faceModels: join(folderOf('@vladmandic/face-api/package.json'), 'model'),
    wasm: join(folderOf('@tensorflow/tfjs-backend-wasm/package.json'), 'dist'),
    languages: join(folderOf('@tesseract.js-data/eng/package.json'), '4.0.0_best_int'),
  };
}
