import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileSecrets } from '../../shared/adapters/embedded/file-secrets.ts';
import { folderObjects } from '../../shared/adapters/embedded/folder-objects.ts';
import type { Clock } from '../../shared/ports.ts';
import { graphError } from './graph-server.ts';

/** Files, secrets, and a clock of its own for one network of Meta's. */
export async function graphWorld(accountId: string, secret: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), `${accountId}-`));
  const secrets = fileSecrets(join(folder, 'secrets.json'));
  await secrets.write(accountId, secret);
  let waitedMs = 0;
  // Time passes when somebody waits, and nobody has to.
  const clock: Clock = {
    now: () => Date.now() + waitedMs,
    async sleepUntil(at) {
      waitedMs += Math.max(at - (Date.now() + waitedMs), 0);
    },
  };
  return {
    secrets,
    clock,
    objects: folderObjects({ root: join(folder, 'objects') }),
    passTime: (ms: number) => (waitedMs += ms),
    remove: () => rm(folder, { recursive: true }),
  };
}

export const answered = (
  when: 'before' | 'after',
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
) => ({ kind: 'answer', when, status, body, headers }) as const;

export const serverError = (when: 'before' | 'after') =>
  answered(when, 500, {
    error: { ...graphError(2, 'An unexpected error has occurred.').error, is_transient: true },
  });

/** Too many calls of this kind of business; some come back in so many minutes. */
export const throttled = (code: number, minutes: number) =>
  answered('before', 400, graphError(code, 'There have been too many calls to this account.'), {
    'x-business-use-case-usage': JSON.stringify({
      '100064000000001': [
        {
          type: 'pages',
          call_count: 100,
          total_cputime: 20,
          total_time: 20,
          estimated_time_to_regain_access: minutes,
        },
      ],
    }),
  });
