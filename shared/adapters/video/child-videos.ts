import { fork } from 'node:child_process';
import { access } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Watched } from '../../core/media/watched.ts';
import type { Videos } from '../../ports.ts';
import { gate } from '../media/gate.ts';
import type { WatchAnswer, WatchQuestion } from './watch-messages.ts';

export type VideosOptions = {
  /** Longest that one video may take. A minute of full high definition takes about twenty seconds on two processors. */
  readonly timeLimitMs?: number;
  /** A signal that aborts after so many milliseconds. */
  readonly timer?: (ms: number) => AbortSignal;
  /** What runs in the process of its own, when not `watch-process.ts`. */
  readonly program?: URL;
};

const unmeasured = (code: 'damaged' | 'timed-out', detail: string): Watched => ({
  problem: { code, detail },
});

/** The process that watches ended without an answer: what JavaScript says on leaving, and what a signal says. */
const OWN_ENDS: readonly (number | null)[] = [0, 1];

function watchInChild(path: string, program: URL, expiry: AbortSignal): Promise<Watched> {
  const { promise, resolve, reject } = Promise.withResolvers<Watched>();
  const child = fork(fileURLToPath(program), {
    serialization: 'advanced',
    // FFmpeg writes to standard error what our commands do not want to say.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: ['--max-old-space-size=512'],
    // It needs nothing of what we know.
    env: {},
  });
  const expire = (): void => resolve(unmeasured('timed-out', 'decoding it took too long'));
  if (expiry.aborted) expire();
  expiry.addEventListener('abort', expire, { once: true });

  child.on('message', (answer: WatchAnswer) =>
    'watched' in answer
      ? resolve(answer.watched)
      : reject(new Error(`Watching a video failed: ${answer.failed}`)),
  );
  child.on('error', (cause) =>
    reject(new Error('The process that watches videos did not start.', { cause })),
  );
  child.on('exit', (code, signal) =>
    OWN_ENDS.includes(code)
      ? reject(new Error(`The process that watches videos ended (exit code ${code}).`))
      : resolve(unmeasured('damaged', `the decoder broke down over it (${signal ?? `exit code ${code}`})`)),
  );
  const question: WatchQuestion = { path };
  child.send(question);

  return promise.finally(() => {
    expiry.removeEventListener('abort', expire);
    child.kill('SIGKILL');
  });
}

/**
 * Watches videos with FFmpeg's decoders, each in a process of its own, one at a time. Where npm has no decoder for this
 * machine, every video has the problem `no-decoder`.
 */
export function childVideos(options: VideosOptions = {}): Videos {
  const { timeLimitMs = 180_000, timer = AbortSignal.timeout } = options;
  const { program = new URL('./watch-process.ts', import.meta.url) } = options;
  const inTurn = gate(1);
  return {
    watch: (path) =>
      inTurn(async () => {
        // Its absence is no fault of the video.
        await access(path);
        return watchInChild(path, program, timer(timeLimitMs));
      }),
  };
}
