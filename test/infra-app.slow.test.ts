import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { BUCKET_DEFAULTS } from '../infra/media-bucket.ts';

const app = join(import.meta.dirname, '../infra/app.ts');

/** The app as `cdk synth` runs it, without bundling any code and without credentials. */
function synth(context: Record<string, unknown>) {
  const outdir = mkdtempSync(join(tmpdir(), 'imprimatur-cdk-'));
  const { status, stderr } = spawnSync(process.execPath, [app], {
    env: {
      PATH: process.env.PATH,
      CDK_OUTDIR: outdir,
      CDK_CONTEXT_JSON: JSON.stringify({ 'aws:cdk:bundling-stacks': [], ...context }),
    },
    encoding: 'utf8',
  });
  const files = readdirSync(outdir);
  rmSync(outdir, { recursive: true });
  return { status, stderr, files };
}

describe('the CDK app', () => {
  it.each<{ stage?: string; vision?: string }>([{}, { stage: 'production' }, { vision: 'rekognition' }])(
    'has no finding of cdk-nag without a written reason (%o)',
    (context) => {
      const { status, stderr, files } = synth(context);
      expect(stderr).not.toMatch(/AwsSolutions|deprecated/);
      expect(status).toBe(0);
      expect(files).toContain(`imprimatur-${context.stage ?? 'staging'}-pipeline.template.json`);
    },
  );

  it('would hear of one: the same checks object to a bucket without access logs', () => {
    const bare = new Bucket(new Stack(new App(), 'Bare'), 'Bucket', BUCKET_DEFAULTS);
    expect(JSON.stringify(new AwsSolutionsChecks(bare).validateScope(bare))).toContain('AwsSolutions-S1');
  });

  it('stops at a way of looking at pictures that it does not know', () => {
    const { status, stderr } = synth({ vision: 'eyes' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/vision=local or -c vision=rekognition.*"eyes"/);
  });

  it('stops at a stage that it does not know', () => {
    const { status, stderr } = synth({ stage: 'prod' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/stage=staging or -c stage=production.*"prod"/);
  });

  it('wants both parts of an address of its own', () => {
    const { status, stderr } = synth({ 'noticeboard-domain': 'news.library.example' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/needs both/);
  });
});
