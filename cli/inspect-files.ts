import { resolve } from 'node:path';
import { UsageError } from '../shared/core/errors.ts';
import { type Inspected, standingOf } from '../shared/core/report/inspection/inspected.ts';
import { inspectionLine } from '../shared/core/report/inspection/inspection-line.ts';
import type { Media } from '../shared/ports.ts';
import { deskMedia } from './desk-media.ts';
import { EXIT } from './exit.ts';
import { inOrder } from './in-order.ts';
import { inspectFile } from './inspect-file.ts';
import { openInspectionFile } from './inspection-file.ts';
import { inspectionText } from './inspection-text.ts';
import { printAll, progress, say } from './output.ts';

export type InspectOptions = {
  readonly json?: boolean;
  /** Where the page goes. */
  readonly html?: string;
};

/** As many as `Vision` has in hand: more would only wait, and be kept. */
const AHEAD = 3;
const CODES = { usable: EXIT.ok, unseen: EXIT.held, unusable: EXIT.blocked } as const;
/** Of several files the worst decides. */
const WORST_FIRST = [EXIT.usage, EXIT.blocked, EXIT.held];

/** Inspects files, and says of each what is known as soon as it is its turn. Gives the exit code. */
export async function inspectFiles(paths: readonly string[], options: InspectOptions): Promise<number> {
  const page = options.html === undefined ? undefined : await openInspectionFile(options.html, paths.length);
  const deps = deskMedia();
  const inspect = async (path: string) => {
    const one = await inspectFile(deps, path);
    return { one, preview: page && (await previewOf(deps.media, one)) };
  };
  const codes: number[] = [];
  try {
    tellWaiting(paths, 0);
    const outcomes = inOrder(paths, AHEAD, (path) => inspect(path).catch((error: unknown) => ({ error })));
    for await (const outcome of outcomes) {
      progress('');
      if ('error' in outcome) {
        if (!(outcome.error instanceof UsageError)) throw outcome.error;
        say(outcome.error.message);
        codes.push(EXIT.usage);
      } else {
        await printAll(
          spoken(
            outcome.one,
            codes.every((code) => code === EXIT.usage),
            options,
          ),
        );
        await page?.add(outcome.one, outcome.preview);
        codes.push(CODES[standingOf(outcome.one)]);
      }
      tellWaiting(paths, codes.length);
    }
  } finally {
    progress('');
    await deps.vision.close();
  }
  await page?.close();
  if (page) say(`What was found as a page: ${options.html}`);
  return WORST_FIRST.find((code) => codes.includes(code)) ?? EXIT.ok;
}

const spoken = (one: Inspected, isFirst: boolean, { json }: InspectOptions): string =>
  json ? `${JSON.stringify(inspectionLine(one))}\n` : `${isFirst ? '' : '\n'}${inspectionText(one)}\n`;

const previewOf = async (media: Media, one: Inspected): Promise<Uint8Array | undefined> =>
  one.kind === 'medium' ? media.preview(resolve(one.file), one.facts) : undefined;

function tellWaiting(paths: readonly string[], done: number): void {
  if (paths.length > 1 && done < paths.length)
    progress(`Inspecting ${done + 1} of ${paths.length}: ${paths[done]}`);
}
