import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readRetention } from '../infra/retention.ts';
import { POLICY_FILE } from '../shared/wiring/environment.ts';

const root = mkdtempSync(join(tmpdir(), 'imprimatur-policy-'));
afterAll(() => rmSync(root, { recursive: true }));

const retentionOf = (incoming: string) => {
  mkdirSync(join(root, 'policy'), { recursive: true });
  writeFileSync(
    join(root, POLICY_FILE),
    `schedule: {farthest: 1w, expires: 2d}\nretention: {incoming: ${incoming}, reports: 36h, evidence: 365d, comments: 12w}\n`,
  );
  return readRetention(root);
};

describe('the retention of a stage', () => {
  it('is that of the policy, in whole days', () => {
    expect(retentionOf('90d')).toEqual({ incoming: 90, reports: 2, evidence: 365, replies: 86, farthest: 7 });
    expect(retentionOf('30m').incoming).toBe(1);
  });

  it.each(['ninety', '90', '90 d', '1y', '[90d]'])('is not guessed from %s', (written) => {
    expect(() => retentionOf(written)).toThrow(/retention\.incoming in policy\/.*such as 90d, but got/);
  });
});
