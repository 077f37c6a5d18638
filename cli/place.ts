import { type Running, readRunning } from '../local/running.ts';
import { UsageError } from '../shared/core/errors.ts';

/** The pipeline that commands speak to: one on this machine, or a stage on AWS. */
export type Pipeline =
  | { readonly kind: 'local'; readonly running: Running }
  | { readonly kind: 'aws'; readonly stage: string };

/** Nothing runs here, and no stage is named. */
export class NoPipelineError extends UsageError {}

/** `IMPRIMATUR_STAGE` names a stage on AWS; otherwise the run in this folder. @throws NoPipelineError when there is none */
export function findPipeline(): Pipeline {
  const stage = process.env.IMPRIMATUR_STAGE;
  if (stage) return { kind: 'aws', stage };
  const running = readRunning(process.cwd());
  if (running) return { kind: 'local', running };
  throw new NoPipelineError(
    `No pipeline is running in ${process.cwd()}. Start one there with "imprimatur local" (or "npm start" in the project's folder), or set IMPRIMATUR_STAGE to the name of a stage on AWS (docs/deploy.md).`,
  );
}

/** Who is asking, for the history. */
export const who = (): string =>
  process.env.IMPRIMATUR_USER || process.env.USER || process.env.USERNAME || 'administrator';
