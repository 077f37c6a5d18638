/** What answers the command line in place of a pipeline's functions. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { announce } from '../local/lock.ts';

/** @param answer What the function gives for its event; undefined: the process dies instead. */
export async function answering(folder: string, answer: (event: object) => Promise<object | undefined>) {
  const server = createServer(async (request, response) => {
    const given = await answer(JSON.parse(await text(request)));
    if (given) response.end(JSON.stringify(given));
    else die();
  });
  const die = (): void => {
    server.close();
    server.closeAllConnections();
  };
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const nowhere = 'http://127.0.0.1:9';
  announce(folder, {
    pid: process.pid,
    aws: `http://127.0.0.1:${address.port}`,
    dynamodb: nowhere,
    noticeboard: nowhere,
    sandbox: nowhere,
    inbox: join(folder, 'inbox'),
  });
  return { close: die };
}
