import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** The ports that a run takes where they are free, so that addresses stay the same from day to day. */
export const PORTS = { noticeboard: 8400, sandbox: 8401, aws: 8402, media: 8403 } as const;

/** What stored links lead to: posts and comments. */
type Linked = 'noticeboard' | 'sandbox';

const port = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535)));
const KEPT = v.object({ noticeboard: port, sandbox: port });

/** Starts a server on its usual port, or on any free one where that is taken. */
export const onUsualPort = <Server>(
  usual: number,
  start: (port: number) => Promise<Server>,
): Promise<Server> => onFirstFree([usual], start);

/**
 * The same, for what stored links lead to: a folder's runs take the port again that the first of them had. Where that is taken
 * now, `onProblem` is told; it stays the one that the next run tries.
 * @param state The folder's state, where the ports are kept.
 */
export function onKeptPort(state: string, onProblem: (message: string) => void) {
  const file = join(state, 'ports.json');
  return async <Server extends { readonly url: string }>(
    name: Linked,
    start: (port: number) => Promise<Server>,
  ): Promise<Server> => {
    const kept = readPorts(file);
    const own = kept[name];
    const server = await onFirstFree(own === undefined ? [PORTS[name]] : [own, PORTS[name]], start);
    const now = Number(new URL(server.url).port);
    if (own === undefined) writeFileSync(file, `${JSON.stringify({ ...kept, [name]: now }, undefined, 2)}\n`);
    else if (now !== own)
      onProblem(
        `Another program has the port ${own}, where the ${name} of this folder was. It is at ${server.url} now, and links to earlier posts and comments lead to that program. To have them work again, stop this run and the other program, and start this again.`,
      );
    return server;
  };
}

/** The file is this program's own: whatever else it says counts as nothing. */
function readPorts(file: string): v.InferOutput<typeof KEPT> {
  try {
    const read = v.safeParse(KEPT, JSON.parse(readFileSync(file, 'utf8')));
    return read.success ? read.output : {};
  } catch {
    return {};
  }
}

async function onFirstFree<Server>(
  [first, ...others]: readonly number[],
  start: (port: number) => Promise<Server>,
): Promise<Server> {
  if (first === undefined) return start(0);
  try {
    return await start(first);
  } catch (error) {
    if (!isTaken(error)) throw error;
    return onFirstFree(others, start);
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && (('code' in error && error.code === 'EADDRINUSE') || isTaken(error.cause));
