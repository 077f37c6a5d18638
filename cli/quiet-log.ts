import type { Log } from '../shared/ports.ts';
import { say } from './output.ts';

const isDebugging = (): boolean => Boolean(process.env.IMPRIMATUR_DEBUG);

const tell: Log['info'] = (event, fields = {}) => {
  if (isDebugging()) say(`${event} ${JSON.stringify(fields)}`);
};

/** A command says what there is to say in its answer; what steps log is for whoever looks for a fault. */
export const quietLog: Log = { info: tell, warn: tell, error: tell };
