import { setTimeout as sleep } from 'node:timers/promises';
import type { DirectoryEntry } from '../shared/core/accounts/account.ts';
import type { Policy } from '../shared/core/policy/policy.ts';
import { MINUTE, SECOND } from '../shared/core/time.ts';
import { type Display, display } from './display.ts';
import { dropExample, type Examples, type Progress, progressOf, readExamples } from './examples.ts';
import { type LocalPipeline, startLocal } from './start.ts';

export type RunOptions = {
  readonly folder: string;
  readonly policy: Policy;
  readonly directory: readonly DirectoryEntry[];
  readonly examples: boolean;
  /** Ends when the examples are done. */
  readonly once: boolean;
  readonly style: Parameters<typeof display>[0]['style'];
  readonly print: (text: string) => void;
};

/** Longest that the examples may take: looking at their pictures and publishing soon after, on a slow machine. */
const PATIENCE_MS = 5 * MINUTE;

/** Runs the pipeline until it is told to stop. Gives the exit code. */
export async function runLocal(options: RunOptions): Promise<number> {
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, onSignal);
  const screen = display(options);
  const pipeline = await startLocal({ ...options, onEvent: screen.event, onProblem: screen.problem });
  screen.attach(pipeline.deps);
  try {
    screen.welcome(pipeline.running);
    let code = 0;
    if (options.examples) code = await runExamples(pipeline, screen, stop.signal);
    if (!options.once && !stop.signal.aborted) {
      screen.ready(pipeline.running);
      await new Promise((resolve) => stop.signal.addEventListener('abort', resolve, { once: true }));
    }
    return options.once ? code : 0;
  } finally {
    screen.goodbye();
    await pipeline.close();
  }
}

async function runExamples(pipeline: LocalPipeline, screen: Display, stop: AbortSignal): Promise<number> {
  const examples = readExamples();
  screen.sending(Object.keys(examples).length);
  for (const name of Object.keys(examples)) dropExample(name, pipeline.running.inbox);
  const all = await untilDone(pipeline, examples, stop);
  if (stop.aborted) return 130;
  await screen.settled();
  screen.summary(all);
  return all.every((one) => one.isAsExpected) ? 0 : 1;
}

async function untilDone(
  pipeline: LocalPipeline,
  examples: Examples,
  stop: AbortSignal,
): Promise<Progress[]> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const all = await Promise.all(
      Object.entries(examples).map(([name, expected]) => progressOf(pipeline.deps, name, expected)),
    );
    if (stop.aborted || Date.now() > until || all.every((one) => one.isDone)) return all;
    await sleep(SECOND / 2);
  }
}
