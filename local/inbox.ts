import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import { watch } from 'chokidar';
import * as v from 'valibot';
import { objectCreated } from '../functions/intake-events.ts';
import { bundleNameOf } from '../shared/core/bundle/names.ts';
import { localFunction } from '../shared/wiring/embedded.ts';
import { type IntakeQueueOptions, openIntakeQueue, type Taken } from './intake-queue.ts';
import { openLookedAt } from './looked-at.ts';

/** A bundle is looked at when nothing in it has changed for this long. */
const QUIET_MS = 700;
/** How often the inbox is looked over for what nobody told of. */
const ROUND_MS = 5_000;

export type Inbox = { close(): Promise<void> };

export type InboxOptions = Pick<IntakeQueueOptions, 'onProblem' | 'atOnce' | 'pausesMs'> & {
  readonly folder: string;
  /** The file that keeps what intake has looked at, from one run to the next. */
  readonly lookedAtFile: string;
  readonly lambda: LambdaClient;
};

/** What intake answers when all is done: to the queue on AWS, too, no message is to come again. */
const DONE = v.union([
  v.object({ batchItemFailures: v.pipe(v.array(v.unknown()), v.maxLength(0)) }),
  v.object({ did: v.string() }),
]);

/**
 * Tells intake of what is dropped into a folder, in the words in which the bucket would. At the start it asks about what
 * is there already, which may have changed while nobody watched; what lies there as it was is not sent by that.
 */
export async function watchInbox({ folder, lookedAtFile, lambda, ...pace }: InboxOptions): Promise<Inbox> {
  const { onProblem } = pace;
  const waiting = new Map<string, NodeJS.Timeout>();
  const told = new Set<string>();
  const lookedAt = await openLookedAt(folder, lookedAtFile);
  /** Lay there at the start as when intake looked last. */
  const found = new Set<string>();
  const take = async (name: string): Promise<Taken> => {
    try {
      const stamp = await lookedAt.stampOf(name);
      if (!(await takeIn(lambda, name, found.has(name)))) {
        const log = '.imprimatur/log.jsonl has the reason, under intake-failed.';
        return { ok: false, why: `intake could not finish; ${log}` };
      }
      lookedAt.keep(name, stamp);
      return { ok: true };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { ok: false, why: `it could not be handed to intake (${reason}).` };
    }
  };
  const queue = openIntakeQueue({ ...pace, take });

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
  const nameIn = (path: string): string | undefined => {
    const [name = ''] = path.split(/[\\/]/);
    return name === '' || name.startsWith('.') ? undefined : name;
  };
  const changed = (path: string): void => {
    const name = nameIn(path);
    if (name === undefined) return;
    found.delete(name);
    noticed(name);
  };
  const noticed = (name: string): void => {
    clearTimeout(waiting.get(name));
    waiting.set(name, setTimeout(tell, QUIET_MS, name));
  };

  const watcher = watch('.', { cwd: folder, ignoreInitial: true, followSymlinks: false });
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed);
  watcher.on('error', (error) => onProblem(`The inbox cannot be watched: ${String(error)}`));
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  // What was there before anybody watched.
  for (const name of await readdir(folder)) {
    if (nameIn(name) === undefined || waiting.has(name)) continue;
    // First: somebody may change it at this moment.
    found.add(name);
    if (await lookedAt.isSentAgain(name)) found.delete(name);
    noticed(name);
  }
  // What the system did not tell of.
  const lookAround = async () => {
    for (const name of await readdir(folder)) if (!told.has(name)) changed(name);
  };
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

/**
 * One message to intake: that it was sent, in the words in which the bucket's queue would say it, or only that it lies
 * there. Gives whether all is done.
 */
async function takeIn(lambda: LambdaClient, name: string, isFound: boolean): Promise<boolean> {
  // Any key below the bundle's name says the same.
  const key = /\.zip$/i.test(name) ? `incoming/${name}` : `incoming/${name}/post.md`;
  const sent = { Records: [{ messageId: name, body: objectCreated(key) }] };
  const Payload = JSON.stringify(isFound ? { bundle: bundleNameOf(key) } : sent);
  const answer = await lambda.send(new InvokeCommand({ FunctionName: localFunction('intake'), Payload }));
  return v.is(DONE, JSON.parse(answer.Payload?.transformToString() ?? 'null'));
}
