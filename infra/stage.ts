import type { Node } from 'constructs';

const STAGES = ['staging', 'production'] as const;
/** `production` keeps its data whatever happens to the stack; `staging` can be thrown away. */
export type Stage = (typeof STAGES)[number];

/** The stage that `cdk … -c stage=production` names; `staging` where it names none. @throws Error for any other word. */
export function stageOf(node: Node): Stage {
  const wanted: unknown = node.tryGetContext('stage') ?? 'staging';
  const stage = STAGES.find((one) => one === wanted);
  if (!stage)
    throw new Error(`Expected -c stage=${STAGES.join(' or -c stage=')}, but got ${JSON.stringify(wanted)}.`);
  return stage;
}

/** What things are called on AWS: `imprimatur-staging-publish`. */
export const nameIn = (stage: Stage, name: string): string => `imprimatur-${stage}-${name}`;
