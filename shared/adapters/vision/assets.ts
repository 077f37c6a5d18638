import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the trained models are. All of them come from npm packages; nothing is ever fetched. */
export type VisionAssets = {
  /** The thread that looks for faces: `face-thread.ts`, or what a bundler made of it. */
  readonly faceThread: string | URL;
  /** Folder of `ssd_mobilenetv1_model-weights_manifest.json` and the file that it names. */
  readonly faceModels: string;
  /** Folder of `tfjs-backend-wasm*.wasm`. */
  readonly wasm: string;
  /** Folder of `eng.traineddata.gz`. */
  readonly languages: string;
};

/** The assets where `npm install` puts them. */
export function installedAssets(): VisionAssets {
  const { resolve } = createRequire(import.meta.url);
  const folderOf = (file: string): string => dirname(resolve(file));
  return {
    faceThread: new URL('./face-thread.ts', import.meta.url),
    faceModels: join(folderOf('@vladmandic/face-api/package.json'), 'model'),
    wasm: join(folderOf('@tensorflow/tfjs-backend-wasm/package.json'), 'dist'),
    languages: join(folderOf('@tesseract.js-data/eng/package.json'), '4.0.0_best_int'),
  };
}
