import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import type { Comprehend } from '../../infra/comprehend.ts';
import { ImprimaturStack } from '../../infra/imprimatur-stack.ts';
import type { Domain } from '../../infra/noticeboard.ts';
import type { Stage } from '../../infra/stage.ts';
import type { VisionName } from '../../shared/wiring/environment.ts';

export const FUNCTIONS = [
  'intake',
  'publish',
  'rescue',
  'housekeeping',
  'posts',
  'accounts',
  'poll-comments',
  'tend-comment',
  'comments',
  'permissions',
] as const;

/** A resource of the template. */
export type Resource = {
  readonly id: string;
  readonly Type: string;
  readonly Properties: unknown;
  readonly DeletionPolicy?: string;
  readonly DependsOn?: unknown;
};
export type Synthesised = {
  readonly all: readonly Resource[];
  of(type: string): Resource[];
  /** The one resource of this type, or the one whose logical id begins so. */
  one(type: string, idStart?: string): Resource;
};

/** What stands at a path: `at(queue, 'RedrivePolicy.maxReceiveCount')` of a resource's properties. */
export function at(value: unknown, path: string): unknown {
  const start = isRecord(value) && 'Properties' in value ? value.Properties : value;
  return path.split('.').reduce<unknown>((found, key) => (isRecord(found) ? found[key] : undefined), start);
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What may be one or a list, as a list. */
export const many = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** What there must be exactly one of: anything else is a mistake of the test, or of the stack. */
export function only<T>(found: readonly T[], what: string): T {
  const [first] = found;
  if (first === undefined || found.length > 1)
    throw new Error(`Expected one ${what}, but got ${found.length}.`);
  return first;
}

/** Logical ids end in a hash of eight letters. */
export const short = (id: string): string => id.replace(/[0-9A-F]{8}$/, '');

/** Template text as a person reads it: `<MediaBucket.Arn>/incoming/*`, without the hashes of logical ids. */
export function spelled(value: unknown): string {
  if (typeof value === 'string') return value;
  if (isRecord(value)) {
    if ('Ref' in value) return `<${short(String(value.Ref))}>`;
    const attribute = value['Fn::GetAtt'];
    if (Array.isArray(attribute)) return `<${short(String(attribute[0]))}.${attribute[1]}>`;
    const join = value['Fn::Join'];
    if (Array.isArray(join)) return many(join[1]).map(spelled).join(String(join[0]));
  }
  return JSON.stringify(value);
}

/** The stack's template, without bundling any code. */
export function synthesise(
  stage: Stage,
  domain?: Domain,
  vision?: VisionName,
  comprehend?: Comprehend,
): Synthesised {
  const app = new App({
    context: { 'aws:cdk:bundling-stacks': [] },
    outdir: mkdtempSync(join(tmpdir(), 'imprimatur-cdk-')),
  });
  const stack = new ImprimaturStack(app, 'Test', {
    stage,
    ...(domain && { domain }),
    ...(vision && { vision }),
    ...(comprehend && { comprehend }),
  });
  const all = Object.entries<Omit<Resource, 'id'>>(Template.fromStack(stack).toJSON().Resources).map(
    ([id, resource]): Resource => ({ id, ...resource }),
  );
  const of = (type: string) => all.filter(({ Type }) => Type === type);
  return {
    all,
    of,
    one: (type, idStart = '') =>
      only(
        of(type).filter(({ id }) => id.startsWith(idStart)),
        `${type} ${idStart}`,
      ),
  };
}

export const functionCalled = (stack: Synthesised, name: string): Resource =>
  only(
    stack
      .of('AWS::Lambda::Function')
      .filter((one) => /^imprimatur-[a-z]+-(.+)$/.exec(String(at(one, 'FunctionName')))?.[1] === name),
    `function ${name}`,
  );
