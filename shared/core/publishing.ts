import type { Change, Tracked } from './history.ts';

/** Whether anything is published at all: one item for the whole library, the administrator's lever in a crisis. */
export type Publishing = Tracked & {
  readonly type: 'publishing';
  readonly state: 'running' | 'stopped';
};

/** Who stopped everything, when and why; undefined while things go out. */
export function stopIn(publishing: Publishing | undefined): Change | undefined {
  return publishing?.state === 'stopped' ? publishing.history.at(-1) : undefined;
}
