import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import { watch } from 'chokidar';
import * as v from 'valibot';
import { objectCreated } from '../functions/intake-events.ts';
import { localFunction } from '../shared/wiring/embedded.ts';
import { type IntakeQueueOptions, openIntakeQueue, type Taken } from './intake-queue.ts';

/** A bundle is looked at when nothing in it has changed for this long. */
const QUIET_MS = 700;
/** How often the inbox is looked over for what nobody told of. */
const ROUND_MS = 5_000;

export type Inbox = { close(): Promise<void> };

/** What intake answers to the queue on AWS, too: the messages that are to come again. */
const answered = v.object({ batchItemFailures: v.array(v.object({ itemIdentifier: v.string() })) });

/**
 * Tells intake of what is dropped into a folder, in the words in which the bucket would. What is there already is told
 * at the start: it may have come while nobody watched, and the same bundle twice is one.
 */
export async function watchInbox(
  folder: string,
  lambda: LambdaClient,
  onProblem: (message: string) => void,
  pace: Pick<IntakeQueueOptions, 'atOnce' | 'pausesMs'> = {},
): Promise<Inbox> {
  const waiting = new Map<string, NodeJS.Timeout>();
  const told = new Set<string>();
  const queue = openIntakeQueue({ ...pace, onProblem, take: (name) => takeIn(lambda, name) });

  const tell = async (name: string): Promise<void> => {
    waiting.delete(name);
    told.add(name);
    const found = await lstat(join(folder, name)).catch(() => undefined);
    if (found && !found.isDirectory() && !(found.isFile() && /\.zip$/i.test(name))) {
      onProblem(`${name} is no bundle: put a folder with a post.md, or a zip of one, into the inbox.`);
      return;
    }
    queue.add(name);
  };
  const noticed = (path: string): void => {
    const name = path.split(/[\\/]/)[0];
    if (name === undefined || name === '' || name.startsWith('.')) return;
    clearTimeout(waiting.get(name));
    waiting.set(name, setTimeout(tell, QUIET_MS, name));
  };

  const watcher = watch('.', { cwd: folder, ignoreInitial: true, followSymlinks: false });
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, noticed);
  watcher.on('error', (error) => onProblem(`The inbox cannot be watched: ${String(error)}`));
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  // What was there before anybody watched, and what the system did not tell of.
  const lookAround = async () => {
    for (const name of await readdir(folder)) if (!told.has(name)) noticed(name);
  };
  await lookAround();
  const rounds = setInterval(
    () => lookAround().catch((error: unknown) => onProblem(String(error))),
    ROUND_MS,
  );
  return {
    async close() {
      clearInterval(rounds);
      queue.close();
      for (const timer of waiting.values()) clearTimeout(timer);
      await watcher.close();
    },
  };
}

/** One message to intake, in the words in which the bucket's queue would; what it answers says whether to come again. */
async function takeIn(lambda: LambdaClient, name: string): Promise<Taken> {
  // Any key below the bundle's name says the same.
  const key = /\.zip$/i.test(name) ? `incoming/${name}` : `incoming/${name}/post.md`;
  const Payload = JSON.stringify({ Records: [{ messageId: name, body: objectCreated(key) }] });
  try {
    const answer = await lambda.send(new InvokeCommand({ FunctionName: localFunction('intake'), Payload }));
    const said: unknown = JSON.parse(answer.Payload?.transformToString() ?? 'null');
    const read = v.safeParse(answered, said);
    if (read.success && read.output.batchItemFailures.length === 0) return { ok: true };
    const log = '.imprimatur/log.jsonl has the reason, under intake-failed.';
    return { ok: false, why: `intake could not finish; ${log}` };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, why: `it could not be handed to intake (${reason}).` };
  }
}
