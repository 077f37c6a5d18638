import { RekognitionClient } from '@aws-sdk/client-rekognition';
import type { VisionAssets } from '../adapters/vision/assets.ts';
import { rekognitionVision } from '../adapters/vision/rekognition-vision.ts';
import { threadedVision } from '../adapters/vision/threaded-vision.ts';
import type { Vision } from '../ports.ts';
import { ENV, VISIONS, type VisionName } from './environment.ts';

/** @throws Error for a name that is none */
export function visionNamed(name: string): VisionName {
  const found = VISIONS.find((one) => one === name);
  if (!found) throw new Error(`Expected ${ENV.vision} to be ${VISIONS.join(' or ')}, but got "${name}".`);
  return found;
}

/** What looks at pictures on AWS: `local` in the function itself, which costs nothing more, or Amazon Rekognition. */
export const awsVision = (name: VisionName, assets: () => VisionAssets): Vision =>
  name === 'rekognition' ? rekognitionVision({ client: new RekognitionClient({}) }) : threadedVision(assets);
