/** A name server on this machine that answers questions with the same code, and may know whom `com` belongs to. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';

export const NXDOMAIN = 3;
export const SERVFAIL = 2;

const COM = Buffer.from('\u{3}com\u{0}', 'latin1');
/** For the name of the question (a pointer to it): type NS, class IN, an hour, the name `a.`. */
const NS_RECORD = Buffer.from([0xc0, 12, 0, 2, 0, 1, 0, 0, 14, 16, 0, 3, 1, 97, 0]);

/**
 * `code` is the RCODE of RFC 1035. Its address is as `dns.setServers` takes it.
 * @param isOnline whether it knows the name servers of `com`, as all on the internet do
 */
export async function nameServer(
  code: number,
  isOnline = true,
): Promise<{ address: string; close(): Promise<void> }> {
  const socket = createSocket('udp4');
  socket.on('message', (question, from) => {
    const answer = Buffer.from(question);
    // A response with recursion; the question is repeated, and there are no records.
    const isKnown = isOnline && answer.subarray(12, 12 + COM.length).equals(COM);
    answer.writeUInt16BE(0x8180 | (isKnown ? 0 : code), 2);
    answer.writeUInt16BE(isKnown ? 1 : 0, 6);
    // Node puts an EDNS record behind the question, which need not come back.
    answer.writeUInt16BE(0, 10);
    let end = 12;
    while (answer[end]) end += (answer[end] ?? 0) + 1;
    const reply = answer.subarray(0, end + 5);
    socket.send(isKnown ? Buffer.concat([reply, NS_RECORD]) : reply, from.port, from.address);
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
