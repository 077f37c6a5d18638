import { Worker } from 'node:worker_threads';
import { VisionError } from '../../core/errors.ts';
import type { Face } from '../../core/media/vision-facts.ts';
import type { VisionAssets } from './assets.ts';
import type { FaceAnswer, FaceQuestion, FaceThreadData } from './face-messages.ts';
import type { Engine } from './lanes.ts';

/** Starts the thread that looks for faces. Its models are loaded by the time that it answers. */
export async function faceEngine(assets: VisionAssets): Promise<Engine<FaceQuestion, readonly Face[]>> {
  const workerData: FaceThreadData = { wasm: assets.wasm, faceModels: assets.faceModels };
  // Without streams of its own (`stderr: true`): one warning that nobody reads would keep the process from ending.
  const thread = new Worker(assets.faceThread, { workerData });
  let waiting: PromiseWithResolvers<readonly Face[]> | undefined;
  let died: VisionError | undefined;

  const die = (cause: unknown): void => {
    const why = cause instanceof Error ? cause.message : `exit code ${cause}`;
    died ??= new VisionError(
      `The thread that looks for faces ended (${why}). Missing models and too little memory are the usual reasons.`,
      { cause },
    );
    waiting?.reject(died);
  };
  thread.on('error', die);
  thread.on('exit', die);
  thread.on('message', (answer: FaceAnswer) => {
    if (answer.failed === undefined) waiting?.resolve(answer.faces);
    else waiting?.reject(new VisionError(`Looking for faces failed: ${answer.failed}`));
  });
  thread.unref();

  return {
    async ask(question) {
      if (died) throw died;
      waiting = Promise.withResolvers<readonly Face[]>();
      // An idle thread does not keep a command from ending; a busy one does.
      thread.ref();
      thread.postMessage(question);
      try {
        return await waiting.promise;
      } finally {
        thread.unref();
      }
    },
    async stop() {
      await thread.terminate();
    },
  };
}
