import type { IRole } from 'aws-cdk-lib/aws-iam';
import type { Node } from 'constructs';
import { VISIONS, type VisionName } from '../shared/wiring/environment.ts';
import { permit } from './permit.ts';

/** What `cdk … -c vision=rekognition` names; `local` where it names nothing. @throws Error for any other word. */
export function visionOf(node: Node): VisionName {
  const wanted: unknown = node.tryGetContext('vision') ?? 'local';
  const vision = VISIONS.find((one) => one === wanted);
  if (!vision)
    throw new Error(
      `Expected -c vision=${VISIONS.join(' or -c vision=')}, but got ${JSON.stringify(wanted)}.`,
    );
  return vision;
}

/** Lets a function send pictures to Rekognition. docs/deploy.md says what AWS may do with them. */
export const permitRekognition = (role: IRole): void =>
  permit(role, {
    actions: ['rekognition:DetectFaces', 'rekognition:DetectText'],
    on: ['*'],
    because:
      'Rekognition has no resources for pictures that are sent with the question: * is all that IAM takes.',
  });
