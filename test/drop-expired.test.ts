import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { dropExpired } from '../local/drop-expired.ts';
import { DAY, SECOND } from '../shared/core/time.ts';
import { readTestPolicy } from './publishing-world.ts';

it('the run on one machine keeps evidence as long as the policy says, and no longer', async () => {
  const policy = await readTestPolicy();
  const state = mkdtempSync(join(tmpdir(), 'imprimatur-expired-'));
  const keptFor = (days: number): string => {
    const path = join(state, 'objects/evidence/town/town.000000000000', `${days}.json`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '{}');
    const then = (Date.now() - days * DAY) / SECOND;
    utimesSync(path, then, then);
    return path;
  };
  const { evidenceDays } = policy.retention;
  const [old, young] = [keptFor(evidenceDays + 1), keptFor(evidenceDays - 1)];
  const problems: string[] = [];
  const expiry = await dropExpired(state, policy, (message) => problems.push(message));
  expiry.close();
  expect([existsSync(old), existsSync(young), problems]).toEqual([false, true, []]);
  rmSync(state, { recursive: true });
});
