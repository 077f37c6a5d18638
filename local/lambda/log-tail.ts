import { AsyncLocalStorage } from 'node:async_hooks';

const lines = new AsyncLocalStorage<string[]>();

/** Adds a line to the log of the invocation that is running here, if one is. */
export function logLine(line: string): void {
  lines.getStore()?.push(line);
}

/** Runs `action`, however asynchronous, with `log` taking its lines. */
export const collectLog = <T>(log: string[], action: () => T): T => lines.run(log, action);

/** The last 4 KB, in base64, as the header `X-Amz-Log-Result` has them. */
export const logTail = (log: readonly string[]): string =>
  Buffer.from(log.map((line) => `${line}\n`).join(''))
    .subarray(-4_096)
    .toString('base64');
