/**
 * Looks for faces in a thread of its own: a look takes some tenths of a second during which the thread does nothing
 * else. Started by `face-engine.ts`.
 */
import { parentPort, workerData } from 'node:worker_threads';
import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import * as faceapi from '@vladmandic/face-api/dist/face-api.node-wasm.js';
import type { FaceAnswer, FaceQuestion, FaceThreadData } from './face-messages.ts';

/** Right for blurring: rather a face too many. */
const LEAST_SCORE = 0.3;
const MOST_FACES = 200;

const { wasm, faceModels }: FaceThreadData = workerData;
setWasmPaths(`${wasm}/`);
await tf.setBackend('wasm');
await faceapi.nets.ssdMobilenetv1.loadFromDisk(faceModels);
const options = new faceapi.SsdMobilenetv1Options({ minConfidence: LEAST_SCORE, maxResults: MOST_FACES });

async function detect({ rgb, width, height }: FaceQuestion): Promise<FaceAnswer> {
  const picture = tf.tensor3d(rgb, [height, width, 3], 'int32');
  try {
    const found = await faceapi.detectAllFaces(picture, options);
    const faces = found.map(({ box, score }) => ({
      x: box.x,
      y: box.y,
      width: box.width,
      height: box.height,
      score,
    }));
    return { faces, tensors: tf.memory().numTensors };
  } finally {
    picture.dispose();
  }
}

parentPort?.on('message', async (question: FaceQuestion) => {
  try {
    parentPort?.postMessage(await detect(question));
  } catch (error) {
    const answer: FaceAnswer = { failed: error instanceof Error ? error.message : String(error) };
    parentPort?.postMessage(answer);
  }
});
