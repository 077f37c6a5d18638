import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { comprehendOf } from '../infra/comprehend.ts';
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

describe('Comprehend', () => {
  const asked = (policy: string, context: Record<string, unknown> = {}) => {
    mkdirSync(join(root, 'policy'), { recursive: true });
    writeFileSync(join(root, POLICY_FILE), policy);
    return comprehendOf(new App({ context }).node, root);
  };
  const ON = 'moderation: {comprehend: true}\n';

  it('is asked where the policy says so, and nowhere else', () => {
    expect(asked(ON)).toEqual({});
    expect(asked(ON, { 'comprehend-region': 'eu-west-1' })).toEqual({ region: 'eu-west-1' });
    for (const policy of ['moderation: {comprehend: false}\n', 'moderation: {}\n', 'name: none\n'])
      expect(asked(policy, { 'comprehend-region': 'eu-west-1' })).toBeUndefined();
  });

  it('is not asked somewhere that is no region', () => {
    expect(() => asked(ON, { 'comprehend-region': 'Ireland' })).toThrow(
      /such as eu-west-1, but got "Ireland"/,
    );
  });
});
