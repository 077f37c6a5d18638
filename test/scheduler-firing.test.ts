import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type DeadLetter,
  type Fault,
  type LocalScheduler,
  startScheduler,
} from '../local/scheduler/scheduler.ts';
import { handMovedClock } from './scheduler-clock.ts';

const TARGET = 'arn:aws:lambda:eu-west-2:000000000000:function:publish';
const QUEUE = 'arn:aws:sqs:eu-west-2:000000000000:dead-letters';
const START = '2026-12-01T09:00:00Z';

let folder: string;
let time: ReturnType<typeof handMovedClock>;
let scheduler: LocalScheduler;
/** When and with what the target was called. */
let calls: { at: string; input: string }[];
let deadLetters: { arn: string; message: DeadLetter }[];
let problems: string[];
/** Takes the part of the target; may throw. */
let target: (input: string) => Promise<void>;

const iso = (at: number): string => new Date(at).toISOString().replace('.000Z', 'Z');

function start(fault?: () => Fault | undefined): LocalScheduler {
  return startScheduler({
    folder,
    timers: time.clock,
    fault,
    async invoke(arn, input) {
      expect(arn).toBe(TARGET);
      calls.push({ at: iso(time.clock.now()), input });
      await target(input);
    },
    async deadLetter(arn, message) {
      deadLetters.push({ arn, message });
    },
    onProblem: (message) => problems.push(message),
  });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scheduler-firing-'));
  time = handMovedClock(START);
  calls = [];
  deadLetters = [];
  problems = [];
  target = async () => {};
  scheduler = start();
});

afterEach(async () => {
  await scheduler.stop();
  rmSync(folder, { recursive: true, force: true });
});

type More = Record<string, unknown> & { Target?: Record<string, unknown> };

async function send(method: string, name: string, expression: string, more: More = {}): Promise<number> {
  const { Target, ...rest } = more;
  const body = JSON.stringify({
    ScheduleExpression: expression,
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target: { Arn: TARGET, RoleArn: 'arn:aws:iam::000000000000:role/scheduler', Input: '{}', ...Target },
    ...rest,
  });
  return (await scheduler.api.request(`/schedules/${name}`, { method, body })).status;
}

const create = (name: string, expression: string, more?: More) => send('POST', name, expression, more);
const update = (name: string, expression: string, more?: More) => send('PUT', name, expression, more);
const exists = async (name: string): Promise<boolean> =>
  (await scheduler.api.request(`/schedules/${name}`)).ok;
const firedAt = (): string[] => calls.map(({ at }) => at);

describe('a schedule', () => {
  it('fires once at its time, and not before', async () => {
    await create('one', 'at(2026-12-01T10:00:00)', { ScheduleExpressionTimezone: 'Europe/Paris' });
    await create('two', 'at(2026-12-01T10:00:00)');
    await time.moveTo('2026-12-01T08:59:59Z');
    expect(firedAt()).toEqual(['2026-12-01T09:00:00Z']);
    await time.moveTo('2026-12-01T09:59:59Z');
    expect(firedAt()).toHaveLength(1);
    await time.moveTo('2026-12-03T00:00:00Z');
    expect(firedAt()).toEqual(['2026-12-01T09:00:00Z', '2026-12-01T10:00:00Z']);
    expect(await exists('two')).toBe(true);
  });

  it('years away is never slept towards for more than a minute', async () => {
    await create('one', 'at(2036-12-01T10:00:00)');
    await time.moveTo('2026-12-01T12:00:00Z');
    expect(Math.max(...time.delays)).toBe(60_000);
    time.jumpTo('2036-12-01T10:00:30Z');
    await time.moveTo('2036-12-01T10:01:30Z');
    expect(calls).toHaveLength(1);
  });

  it('that is past when it is made fires at once', async () => {
    await create('one', 'at(2026-12-01T08:00:00)');
    await time.moveTo('2026-12-01T09:00:01Z');
    expect(firedAt()).toEqual([START]);
  });

  it('with a rate fires at once and then by its interval', async () => {
    await create('rescue', 'rate(1 minute)');
    await time.moveTo('2026-12-01T09:02:30Z');
    expect(firedAt()).toEqual([START, '2026-12-01T09:01:00Z', '2026-12-01T09:02:00Z']);
  });

  it('with a rate and a start fires from its start to its end', async () => {
    const seconds = (at: string): number => Date.parse(at) / 1_000;
    await create('one', 'rate(10 minutes)', {
      StartDate: seconds('2026-12-01T09:30:00Z'),
      EndDate: seconds('2026-12-01T09:45:00Z'),
      ActionAfterCompletion: 'DELETE',
    });
    await time.moveTo('2026-12-01T12:00:00Z');
    expect(firedAt()).toEqual(['2026-12-01T09:30:00Z', '2026-12-01T09:40:00Z']);
    expect(await exists('one')).toBe(false);
  });

  it('with a cron expression fires at its times', async () => {
    await create('one', 'cron(0/30 9-10 * * ? *)');
    await time.moveTo('2026-12-01T23:00:00Z');
    expect(firedAt()).toEqual(['2026-12-01T09:30:00Z', '2026-12-01T10:00:00Z', '2026-12-01T10:30:00Z']);
  });

  it('that is disabled does not fire, nor is it deleted, until it is enabled', async () => {
    await create('one', 'at(2026-12-01T10:00:00)', { State: 'DISABLED', ActionAfterCompletion: 'DELETE' });
    await time.moveTo('2026-12-01T11:00:00Z');
    expect(calls).toEqual([]);
    await update('one', 'at(2026-12-01T12:00:00)', { ActionAfterCompletion: 'DELETE' });
    await time.moveTo('2026-12-01T12:00:00Z');
    expect(firedAt()).toEqual(['2026-12-01T12:00:00Z']);
    await time.moveTo('2026-12-01T12:00:01Z');
    expect(await exists('one')).toBe(false);
  });

  it('that is moved fires at its new time only', async () => {
    await create('one', 'at(2026-12-01T10:00:00)');
    await update('one', 'at(2026-12-01T11:00:00)');
    await time.moveTo('2026-12-01T12:00:00Z');
    expect(firedAt()).toEqual(['2026-12-01T11:00:00Z']);
  });

  it('that is deleted does not fire', async () => {
    await create('one', 'at(2026-12-01T10:00:00)');
    await scheduler.api.request('/schedules/one', { method: 'DELETE' });
    await time.moveTo('2026-12-01T12:00:00Z');
    expect(calls).toEqual([]);
  });

  it('made under a name that was just fired and deleted fires again', async () => {
    target = async () => {
      if (calls.length === 1)
        await update('one', 'at(2026-12-01T11:00:00)', { ActionAfterCompletion: 'DELETE' });
    };
    await create('one', 'at(2026-12-01T10:00:00)', { ActionAfterCompletion: 'DELETE' });
    await time.moveTo('2026-12-01T12:00:00Z');
    expect(firedAt()).toEqual(['2026-12-01T10:00:00Z', '2026-12-01T11:00:00Z']);
  });

  it('fills in the placeholders of its input', async () => {
    const Input = JSON.stringify({
      arn: '<aws.scheduler.schedule-arn>',
      time: '<aws.scheduler.scheduled-time>',
      id: '<aws.scheduler.execution-id>',
      attempt: '<aws.scheduler.attempt-number>',
    });
    await create('one', 'at(2026-12-01T10:00:00)', { Target: { Input } });
    target = async () => {
      if (calls.length === 1) throw new Error('throttled');
    };
    await time.moveTo('2026-12-01T10:01:00Z');
    const inputs = calls.map(({ input }) => JSON.parse(input));
    expect(inputs[0]).toMatchObject({
      arn: 'arn:aws:scheduler:eu-west-2:000000000000:schedule/default/one',
      time: '2026-12-01T10:00:00Z',
      attempt: '1',
    });
    expect(inputs[1]).toEqual({ ...inputs[0], attempt: '2' });
    expect(inputs[0].id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('without an input sends the default notification', async () => {
    await create('one', 'at(2026-12-01T10:00:00)', { Target: { Input: undefined } });
    await time.moveTo('2026-12-01T10:00:01Z');
    expect(JSON.parse(calls[0]?.input ?? '')).toMatchObject({
      source: 'aws.scheduler',
      time: '2026-12-01T10:00:00Z',
      resources: ['arn:aws:scheduler:eu-west-2:000000000000:schedule/default/one'],
    });
  });
});

describe('a target that does not take it', () => {
  const Retries = (MaximumRetryAttempts: number, MaximumEventAgeInSeconds = 86_400) => ({
    Target: {
      RetryPolicy: { MaximumRetryAttempts, MaximumEventAgeInSeconds },
      DeadLetterConfig: { Arn: QUEUE },
      Input: '{"postId":"p"}',
    },
    ActionAfterCompletion: 'DELETE',
  });

  it('is tried as often as the retry policy says, then the dead-letter queue has the message', async () => {
    target = async () => {
      throw new RangeError('no such function');
    };
    await create('one', 'at(2026-12-01T10:00:00)', Retries(2));
    await time.moveTo('2026-12-01T11:00:00Z');
    expect(calls).toHaveLength(3);
    expect(deadLetters).toEqual([
      {
        arn: QUEUE,
        message: {
          body: '{"postId":"p"}',
          attributes: expect.objectContaining({
            ERROR_CODE: 'RangeError',
            ERROR_MESSAGE: 'no such function',
            EXHAUSTED_RETRY_CONDITION: 'MaximumRetryAttempts',
            RETRY_ATTEMPTS: '2',
            SCHEDULED_TIME: '2026-12-01T10:00:00Z',
            TARGET_ARN: TARGET,
          }),
        },
      },
    ]);
    expect(await exists('one')).toBe(false);
  });

  it('is given up when the event is too old', async () => {
    target = async () => {
      throw new Error('throttled');
    };
    await create('one', 'at(2026-12-01T10:00:00)', Retries(185, 60));
    await time.moveTo('2026-12-01T12:00:00Z');
    expect(deadLetters[0]?.message.attributes.EXHAUSTED_RETRY_CONDITION).toBe('MaximumEventAgeInSeconds');
    expect(Date.parse(firedAt().at(-1) ?? '')).toBeLessThanOrEqual(Date.parse('2026-12-01T10:01:00Z'));
    expect(calls.length).toBeGreaterThan(3);
  });

  it('and takes it later, has it once', async () => {
    target = async () => {
      if (calls.length < 3) throw new Error('throttled');
    };
    await create('one', 'at(2026-12-01T10:00:00)', Retries(5));
    await time.moveTo('2026-12-01T12:00:00Z');
    expect(calls).toHaveLength(3);
    expect(deadLetters).toEqual([]);
    expect(await exists('one')).toBe(false);
  });
});

describe('after a restart', () => {
  const restart = async (at: string): Promise<void> => {
    await scheduler.stop();
    time.jumpTo(at);
    scheduler = start();
    await time.moveTo(at);
  };

  it('what fell due meanwhile fires once, and goes on by its own times', async () => {
    await create('once', 'at(2026-12-01T10:00:00)', { ActionAfterCompletion: 'DELETE' });
    await create('often', 'cron(0 * * * ? *)');
    await create('later', 'at(2026-12-02T10:00:00)');
    await restart('2026-12-01T15:20:00Z');
    expect(firedAt()).toEqual(['2026-12-01T15:20:00Z', '2026-12-01T15:20:00Z']);
    await time.moveTo('2026-12-01T16:30:00Z');
    expect(firedAt().slice(2)).toEqual(['2026-12-01T16:00:00Z']);
    expect(await exists('once')).toBe(false);
    expect(await exists('later')).toBe(true);
  });

  it('a hand-over that was not finished is made again', async () => {
    let finish = (): void => {};
    target = () =>
      new Promise((resolve) => {
        finish = resolve;
      });
    await create('one', 'at(2026-12-01T10:00:00)', { ActionAfterCompletion: 'DELETE' });
    await time.moveTo('2026-12-01T10:00:00Z');
    // The first scheduler is left hanging in the middle of its call, as SIGKILL leaves it.
    const killed = scheduler;
    target = async () => {};
    scheduler = start();
    await time.moveTo('2026-12-01T10:00:01Z');
    expect(calls).toHaveLength(2);
    expect(await exists('one')).toBe(false);
    finish();
    await killed.stop();
  });

  it('a retry waits on, and is counted on', async () => {
    target = async () => {
      throw new Error('throttled');
    };
    await create('one', 'at(2026-12-01T10:00:00)', {
      Target: { RetryPolicy: { MaximumRetryAttempts: 1 }, DeadLetterConfig: { Arn: QUEUE } },
    });
    await time.moveTo('2026-12-01T10:00:00.500Z');
    await restart('2026-12-01T10:10:00Z');
    expect(calls).toHaveLength(2);
    expect(deadLetters).toHaveLength(1);
  });

  it('a damaged file is set aside and told, and the others go on', async () => {
    await create('one', 'at(2026-12-01T10:00:00)');
    writeFileSync(join(folder, 'schedules', 'broken.json'), '{"name":');
    await create('two', 'rate(1 day)');
    const two = readdirSync(join(folder, 'schedules')).find((name) => name.startsWith('default~two')) ?? '';
    const file = join(folder, 'schedules', two);
    writeFileSync(file, readFileSync(file, 'utf8').replace('rate(1 day)', 'rate(1 week)'));
    await restart('2026-12-01T10:00:00Z');
    expect(firedAt()).toContain('2026-12-01T10:00:00Z');
    expect(problems).toEqual([
      expect.stringContaining('broken.json.damaged'),
      expect.stringContaining('Invalid Schedule Expression rate(1 week)'),
    ]);
    expect(readdirSync(join(folder, 'schedules'))).toContain('broken.json.damaged');
  });

  it('names that differ only in case are two schedules', async () => {
    await create('Post', 'at(2026-12-01T10:00:00)', { Description: 'upper' });
    await create('post', 'at(2026-12-01T10:00:00)', { Description: 'lower' });
    const files = readdirSync(join(folder, 'schedules')).map((name) => name.toLowerCase());
    expect(new Set(files).size).toBe(2);
  });
});

describe('a fault', () => {
  it.each<[string, Fault, string[]]>([
    ['makes it late', { kind: 'late', byMs: 50_000 }, ['2026-12-01T10:00:50Z']],
    ['makes it repeat', { kind: 'repeat' }, ['2026-12-01T10:00:00Z', '2026-12-01T10:00:00Z']],
    ['loses it', { kind: 'lose' }, []],
  ])('%s', async (_what, fault, expected) => {
    await scheduler.stop();
    scheduler = start(() => fault);
    await create('one', 'at(2026-12-01T10:00:00)', { ActionAfterCompletion: 'DELETE' });
    await time.moveTo('2026-12-01T10:30:00Z');
    expect(firedAt()).toEqual(expected);
    expect(await exists('one')).toBe(false);
  });
});
