import type { Log, LogFields } from '../../ports.ts';

export type LogLine = LogFields & { readonly level: 'info' | 'warn' | 'error'; readonly event: string };

/** One JSON object per event, to wherever `write` puts it. */
export const jsonLog = (write: (line: LogLine) => void): Log => ({
  info: (event, fields) => write({ level: 'info', event, ...fields }),
  warn: (event, fields) => write({ level: 'warn', event, ...fields }),
  error: (event, fields) => write({ level: 'error', event, ...fields }),
});

/** Lambda's JSON log format adds time, level and request id to an object that is logged. */
export const lambdaLog: Log = jsonLog((line) => console[line.level](line));
