/** A name server on this machine that answers every question with the same code. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';

export const NXDOMAIN = 3;
export const SERVFAIL = 2;

/** `code` is the RCODE of RFC 1035. Its address is as `dns.setServers` takes it. */
export async function nameServer(code: number): Promise<{ address: string; close(): Promise<void> }> {
  const socket = createSocket('udp4');
  socket.on('message', (question, from) => {
    const answer = Buffer.from(question);
    // A response with recursion; the question is repeated, and there are no records.
    answer.writeUInt16BE(0x8180 | code, 2);
    // Node puts an EDNS record behind the question, which need not come back.
    answer.writeUInt16BE(0, 10);
    let end = 12;
    while (answer[end]) end += (answer[end] ?? 0) + 1;
    socket.send(answer.subarray(0, end + 5), from.port, from.address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return {
    address: `127.0.0.1:${socket.address().port}`,
    close: async () => {
      socket.close();
      await once(socket, 'close');
    },
  };
}
