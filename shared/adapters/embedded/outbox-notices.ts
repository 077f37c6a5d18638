import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Clock, Notices } from '../../ports.ts';
import { toNewFile } from '../byte-streams.ts';
import { compactTime, mailMessage } from './mail-message.ts';

/** Notices as mail files in a folder, one `.eml` each, in place of sending them. Names sort by time. */
export function outboxNotices(
  folder: string,
  {
    clock = { now: Date.now },
    from = 'Imprimatur <imprimatur@localhost>',
    to = 'Administrator <administrator@localhost>',
  }: { readonly clock?: Pick<Clock, 'now'>; readonly from?: string; readonly to?: string } = {},
): Notices {
  return {
    async send({ subject, text }) {
      const at = clock.now();
      const id = `${compactTime(at)}.${randomBytes(6).toString('hex')}`;
      await toNewFile(join(folder, `${id}.eml`), [
        Buffer.from(mailMessage({ id, at, from, to, subject, text })),
      ]);
    },
  };
}
