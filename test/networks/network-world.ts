import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileSecrets } from '../../shared/adapters/embedded/file-secrets.ts';
import { folderObjects } from '../../shared/adapters/embedded/folder-objects.ts';
import type { Clock } from '../../shared/ports.ts';

/** Time passes when somebody waits, and nobody has to. */
export function passingClock() {
  let waitedMs = 0;
  const clock: Clock = {
    now: () => Date.now() + waitedMs,
    async sleepUntil(at) {
      waitedMs += Math.max(at - (Date.now() + waitedMs), 0);
    },
  };
  return { clock, passTime: (ms: number) => (waitedMs += ms) };
}

/** Files, secrets, and a clock of its own for one account of a network. */
export async function networkWorld(accountId: string, secret: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), `${accountId}-`));
  const secrets = fileSecrets(join(folder, 'secrets.json'));
  await secrets.write(accountId, secret);
  return {
    ...passingClock(),
    secrets,
    objects: folderObjects({ root: join(folder, 'objects') }),
    remove: () => rm(folder, { recursive: true }),
  };
}

/** What a network answers instead, before it has done what it was asked, or after. */
export const answered = (
  when: 'before' | 'after',
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
) => ({ kind: 'answer', when, status, body, headers }) as const;
