import { join } from 'node:path';

/** Where the trained models are. All of them come from npm packages; nothing is ever fetched. */
export type VisionAssets = {
  /** The thread that looks for faces: `face-thread.ts`, or what a bundler made of it. */
  readonly faceThread: string | URL;
  /** The thread that reads words: Tesseract's own script, or what a bundler made of it. */
  readonly wordThread: string;
  /** Folder of `ssd_mobilenetv1_model-weights_manifest.json` and the file that it names. */
  readonly faceModels: string;
  /** Folder of `tfjs-backend-wasm*.wasm`. */
  readonly wasm: string;
  /** Folder of `eng.traineddata.gz`. */
  readonly languages: string;
};

/** The assets in one folder, as `infra/vision-files.ts` puts them beside a Lambda function's code. */
export const bundledAssets = (folder: string): VisionAssets => ({
  faceThread: join(folder, 'face-thread.mjs'),
  wordThread: join(folder, 'word-thread.cjs'),
  faceModels: folder,
  wasm: folder,
  languages: folder,
});
