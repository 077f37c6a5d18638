import type { IRole } from 'aws-cdk-lib/aws-iam';
import type { Node } from 'constructs';
import { permit } from './permit.ts';
import { writtenSection } from './written-policy.ts';

/** Amazon Comprehend as a second opinion on comments. `region`: another than the stack's own. */
export type Comprehend = { readonly region?: string };

/**
 * What the policy's `moderation.comprehend` switches on, in the region that `cdk … -c comprehend-region=eu-west-1` names.
 * Undefined where it is off.
 * @throws Error for what is no region's name
 */
export function comprehendOf(node: Node, root: string): Comprehend | undefined {
  if (writtenSection(root, 'moderation').comprehend !== true) return undefined;
  const region: unknown = node.tryGetContext('comprehend-region');
  if (region === undefined) return {};
  if (typeof region === 'string' && /^[a-z]{2}(?:-[a-z]+)+-\d$/.test(region)) return { region };
  throw new Error(
    `Expected -c comprehend-region to name a region, such as eu-west-1, but got ${JSON.stringify(region)}.`,
  );
}

/** Lets a function send comments' words to Comprehend. docs/deploy.md says what AWS may do with them. */
export const permitComprehend = (role: IRole): void =>
  permit(role, {
    actions: ['comprehend:DetectToxicContent'],
    on: ['*'],
    because: 'Comprehend has no resources for text that is sent with the question: * is all that IAM takes.',
  });
