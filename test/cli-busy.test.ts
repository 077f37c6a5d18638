import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type AwsEndpoint, startAwsEndpoint } from '../local/aws-endpoint.ts';
import { announce } from '../local/lock.ts';
import { localFunction } from '../shared/wiring/embedded.ts';
import { imprimatur, temporaryFolder } from './cli-process.ts';

let folder: string;
let endpoint: AwsEndpoint;
let failure: Error;
beforeEach(async () => {
  folder = await temporaryFolder();
  endpoint = await startAwsEndpoint({
    port: 0,
    folder: join(folder, 'aws'),
    functions: {
      [localFunction('posts')]: () => Promise.reject(failure),
      [localFunction('comments')]: () => Promise.reject(failure),
    },
    onProblem: () => {},
  });
  const nowhere = 'http://127.0.0.1:9';
  announce(folder, {
    pid: process.pid,
    aws: endpoint.url,
    dynamodb: nowhere,
    noticeboard: nowhere,
    sandbox: nowhere,
    inbox: join(folder, 'inbox'),
  });
});
afterEach(async () => {
  await endpoint.close();
  await rm(folder, { recursive: true, force: true });
});
vi.setConfig({ testTimeout: 60_000 });

it('where the store does not answer in time, a command says that it is busy and when to try again', async () => {
  failure = Object.assign(new Error('socket did not establish a connection'), { name: 'TimeoutError' });
  const { code, out, err } = await imprimatur(['posts', 'list'], { cwd: folder });
  expect({ code, out }).toEqual({ code: 75, out: '' });
  expect(err).toMatch(/^The pipeline is busy .*Try again in a minute/);
  expect(err).not.toContain('report it');
});

it('where something else is wrong, it says that it is ours, and what', async () => {
  failure = new Error('The table is gone.');
  const { code, err } = await imprimatur(['posts', 'list'], { cwd: folder });
  expect(code).toBe(70);
  expect(err).toContain('not your fault: posts answered: The table is gone.');
});

it('where forgetting somebody was cut short, it says that it may be repeated', async () => {
  failure = Object.assign(new Error('slow down'), { name: 'ThrottlingException' });
  const { code, err } = await imprimatur(['comments', 'forget', '@reader', '--yes'], { cwd: folder });
  expect(code).toBe(75);
  expect(err).toContain('repeating it is safe');
});
