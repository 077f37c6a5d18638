import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { CreateScheduleCommand, ListSchedulesCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { afterEach, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'scheduler-kill-'));
const processes: ChildProcessByStdio<null, Readable, null>[] = [];

afterEach(() => {
  for (const process of processes) process.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the endpoint in a process of its own; `line` waits until it has said a line that begins so. */
function start(mode: 'hang' | 'finish') {
  const script = join(import.meta.dirname, 'scheduler-killed-process.ts');
  const child = spawn(process.execPath, [script, folder, mode], { stdio: ['ignore', 'pipe', 'inherit'] });
  processes.push(child);
  const said: string[] = [];
  let look = (): void => {};
  createInterface(child.stdout).on('line', (line) => {
    said.push(line);
    look();
  });
  return {
    said,
    line: (beginning: string) =>
      new Promise<string>((resolve) => {
        look = () => {
          const found = said.find((line) => line.startsWith(beginning));
          if (found) resolve(found.slice(beginning.length));
        };
        look();
      }),
    kill: () =>
      new Promise<void>((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}

const clientFor = (endpoint: string) =>
  new SchedulerClient({
    endpoint,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
  });

it('a process killed in the middle of a function runs it again at its next start, and keeps what is not due', async () => {
  const first = start('hang');
  const client = clientFor(await first.line('listening '));
  const schedule = (Name: string, at: string) =>
    new CreateScheduleCommand({
      Name,
      ScheduleExpression: `at(${at})`,
      FlexibleTimeWindow: { Mode: 'OFF' },
      ActionAfterCompletion: 'DELETE',
      Target: {
        Arn: 'arn:aws:lambda:eu-west-2:000000000000:function:publish',
        RoleArn: 'arn:aws:iam::000000000000:role/scheduler',
        Input: JSON.stringify({ postId: Name }),
      },
    });
  await client.send(schedule('later', '2090-01-01T00:00:00'));
  await client.send(schedule('now', '2020-01-01T00:00:00'));
  expect(await first.line('begun ')).toBe('{"postId":"now"}');
  await first.kill();

  const second = start('finish');
  const again = clientFor(await second.line('listening '));
  expect(await second.line('finished ')).toBe('{"postId":"now"}');
  const { Schedules } = await again.send(new ListSchedulesCommand({}));
  expect(Schedules?.map(({ Name }) => Name)).toContain('later');
  expect(second.said.filter((line) => line.startsWith('problem'))).toEqual([]);
});
