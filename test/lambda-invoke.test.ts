import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvokeCommand, type InvokeCommandInput, LambdaClient } from '@aws-sdk/client-lambda';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AwsEndpoint, startAwsEndpoint } from '../local/aws-endpoint.ts';
import { type Functions, type LambdaContext, logLine } from '../local/lambda/lambda.ts';
import { awsJobs } from '../shared/adapters/aws/jobs.ts';
import { handMovedClock } from './scheduler-clock.ts';

let folder: string;
let endpoint: AwsEndpoint;
let client: LambdaClient;
let problems: string[];
let time: ReturnType<typeof handMovedClock>;

async function start(functions: Functions, more: { graceMs?: number } = {}): Promise<void> {
  endpoint = await startAwsEndpoint({
    port: 0,
    folder,
    functions,
    timers: time.clock,
    functionTimeoutMs: 3_000,
    onProblem: (message) => problems.push(message),
    ...more,
  });
  client = new LambdaClient({
    endpoint: endpoint.url,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
    maxAttempts: 1,
  });
}

async function invoke(input: Omit<InvokeCommandInput, 'FunctionName'> & { FunctionName?: string }) {
  const { Payload, ...answer } = await client.send(new InvokeCommand({ FunctionName: 'echo', ...input }));
  return { ...answer, text: Payload?.transformToString() ?? '' };
}

/** Resolves with what `report` is called with: how a test waits for a function that nobody answers for. */
function awaited<T>() {
  let report: (value: T) => void = () => {};
  const value = new Promise<T>((resolve) => {
    report = resolve;
  });
  return { value, report };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lambda-'));
  time = handMovedClock('2026-12-01T09:00:00Z');
  problems = [];
});

afterEach(async () => {
  client.destroy();
  await endpoint.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a synchronous invocation', () => {
  it('answers with what the function returns', async () => {
    await start({ echo: async (event) => ({ got: event }) });
    expect(await invoke({ Payload: '{"post":"Öffnungszeiten"}' })).toMatchObject({
      StatusCode: 200,
      ExecutedVersion: '$LATEST',
      text: '{"got":{"post":"Öffnungszeiten"}}',
    });
    expect((await invoke({})).text).toBe('{"got":{}}');
  });

  it('answers null for a function that returns nothing', async () => {
    await start({ echo: async () => undefined });
    expect((await invoke({})).text).toBe('null');
  });

  it.each([
    'echo',
    'echo:$LATEST',
    'function:echo',
    '000000000000:function:echo:live',
    'arn:aws:lambda:eu-west-2:000000000000:function:echo',
    'arn:aws:lambda:eu-west-2:000000000000:function:echo:live',
  ])('finds the function by %s', async (FunctionName) => {
    await start({ echo: async () => 'found' });
    expect((await invoke({ FunctionName })).text).toBe('"found"');
  });

  it('takes a qualifier that agrees with the name', async () => {
    await start({ echo: async () => 'found' });
    expect((await invoke({ Qualifier: 'live' })).text).toBe('"found"');
    await expect(invoke({ FunctionName: 'echo:live', Qualifier: 'other' })).rejects.toMatchObject({
      name: 'InvalidParameterValueException',
    });
  });

  it.each(['none', 'toString', 'arn:aws:lambda:eu-west-2:000000000000:function:none'])(
    'of %s, which is no function, is not found',
    async (FunctionName) => {
      await start({ echo: async () => 'found' });
      for (const InvocationType of ['RequestResponse', 'Event', 'DryRun'] as const)
        await expect(invoke({ FunctionName, InvocationType })).rejects.toMatchObject({
          name: 'ResourceNotFoundException',
          $metadata: { httpStatusCode: 404 },
        });
    },
  );

  it('tells what the function threw, in a 200', async () => {
    await start({
      echo: async () => {
        throw new RangeError('too far');
      },
    });
    const answer = await invoke({});
    expect(answer).toMatchObject({ StatusCode: 200, FunctionError: 'Unhandled' });
    expect(JSON.parse(answer.text)).toMatchObject({
      errorType: 'RangeError',
      errorMessage: 'too far',
      trace: expect.arrayContaining(['RangeError: too far']),
    });
  });

  it('tells of an answer that is no JSON', async () => {
    await start({ echo: async () => 1n });
    const answer = await invoke({});
    expect(answer.FunctionError).toBe('Unhandled');
    expect(JSON.parse(answer.text).errorType).toBe('Runtime.MarshalError');
  });

  it("gives the function a context like Lambda's", async () => {
    const seen = awaited<LambdaContext>();
    await start({ echo: async (_event, context) => seen.report(context) });
    await invoke({});
    const context = await seen.value;
    expect(context).toMatchObject({
      functionName: 'echo',
      functionVersion: '$LATEST',
      invokedFunctionArn: 'arn:aws:lambda:eu-west-2:000000000000:function:echo',
      awsRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(context.getRemainingTimeInMillis()).toBe(3_000);
    time.jumpTo('2026-12-01T09:00:01Z');
    expect(context.getRemainingTimeInMillis()).toBe(2_000);
  });

  it('ends when the function is out of time', async () => {
    const begun = awaited<void>();
    const end = awaited<void>();
    await start({
      echo: async () => {
        begun.report();
        await end.value;
      },
    });
    const answer = invoke({});
    await begun.value;
    await time.moveTo('2026-12-01T09:00:03Z');
    expect(JSON.parse((await answer).text)).toMatchObject({
      errorType: 'Sandbox.Timedout',
      errorMessage: expect.stringContaining('Task timed out after 3.00 seconds'),
    });
    end.report();
  });

  it("gives the end of its own log when asked, and nobody else's", async () => {
    await start({
      echo: async (event) => {
        logLine('x'.repeat(5_000));
        await Promise.resolve();
        logLine(`wrote ${JSON.stringify(event)}`);
      },
    });
    const [one, two] = await Promise.all(['1', '2'].map((Payload) => invoke({ Payload, LogType: 'Tail' })));
    const log = Buffer.from(one?.LogResult ?? '', 'base64').toString();
    expect(log).toMatch(/x\nwrote 1\nEND RequestId: \S+\nREPORT RequestId/);
    expect(log).not.toContain('wrote 2');
    expect(Buffer.byteLength(log)).toBe(4_096);
    expect(Buffer.from(two?.LogResult ?? '', 'base64').toString()).toContain('wrote 2');
    expect((await invoke({ Payload: '3' })).LogResult).toBeUndefined();
  });

  it('refuses an event that is no JSON', async () => {
    await start({ echo: async () => 'ran' });
    await expect(invoke({ Payload: '{' })).rejects.toMatchObject({ name: 'InvalidRequestContentException' });
    await expect(invoke({ Payload: '{', InvocationType: 'Event' })).rejects.toMatchObject({
      name: 'InvalidRequestContentException',
    });
  });

  it('refuses more than 6 MB, and 1 MB when asynchronous', async () => {
    await start({ echo: async (event) => String(event).length });
    const megabyte = 1_048_576;
    const ofBytes = (bytes: number): string => JSON.stringify('x'.repeat(bytes - 2));
    const error = { name: 'RequestTooLargeException', $metadata: { httpStatusCode: 413 } };
    expect((await invoke({ Payload: ofBytes(6_291_556) })).text).toBe('6291554');
    await expect(invoke({ Payload: ofBytes(6_291_557) })).rejects.toMatchObject(error);
    expect((await invoke({ Payload: ofBytes(megabyte), InvocationType: 'Event' })).StatusCode).toBe(202);
    await expect(invoke({ Payload: ofBytes(megabyte + 1), InvocationType: 'Event' })).rejects.toMatchObject(
      error,
    );
  });

  it('fails when the answer is larger than 6 MB', async () => {
    await start({ echo: async () => 'x'.repeat(6_291_556) });
    expect(JSON.parse((await invoke({})).text).errorType).toBe('Function.ResponseSizeTooLarge');
  });

  it('that is a dry run runs nothing', async () => {
    let runs = 0;
    await start({
      echo: async () => {
        runs += 1;
      },
    });
    expect((await invoke({ InvocationType: 'DryRun' })).StatusCode).toBe(204);
    expect(runs).toBe(0);
  });
});

describe('an asynchronous invocation', () => {
  const waitingEvents = () => readdirSync(join(folder, 'events')).filter((name) => name.endsWith('.json'));
  const failedEvents = () =>
    readdirSync(join(folder, 'failed-events')).map((name) =>
      JSON.parse(readFileSync(join(folder, 'failed-events', name), 'utf8')),
    );

  it('is accepted before the function is done, and forgotten after', async () => {
    const begun = awaited<unknown>();
    const end = awaited<void>();
    await start({
      echo: async (event) => {
        begun.report(event);
        await end.value;
      },
    });
    expect(await invoke({ Payload: '{"n":1}', InvocationType: 'Event' })).toMatchObject({
      StatusCode: 202,
      text: '',
    });
    expect(await begun.value).toEqual({ n: 1 });
    expect(waitingEvents()).toHaveLength(1);
    end.report();
    await endpoint.close();
    expect(waitingEvents()).toEqual([]);
  });

  it('is run twice more when it fails, a minute and two minutes later, and then kept as failed', async () => {
    const runs: string[] = [];
    await start({
      echo: async (_event, context) => {
        runs.push(`${new Date(time.clock.now()).toISOString()} ${context.awsRequestId}`);
        throw new Error(`run ${runs.length}`);
      },
    });
    await invoke({ Payload: '{"n":1}', InvocationType: 'Event' });
    await time.moveTo('2026-12-01T10:00:00Z');
    const [id] = runs.map((run) => run.split(' ')[1]);
    expect(runs).toEqual([
      `2026-12-01T09:00:00.000Z ${id}`,
      `2026-12-01T09:01:00.000Z ${id}`,
      `2026-12-01T09:03:00.000Z ${id}`,
    ]);
    expect(failedEvents()).toEqual([
      expect.objectContaining({
        requestContext: expect.objectContaining({
          requestId: id,
          condition: 'RetriesExhausted',
          approximateInvokeCount: 3,
        }),
        requestPayload: { n: 1 },
        responsePayload: expect.objectContaining({ errorType: 'Error', errorMessage: 'run 3' }),
      }),
    ]);
    expect(waitingEvents()).toEqual([]);
    expect(problems).toEqual([expect.stringContaining('failed for good')]);
  });

  it('waits for its retry over a restart', async () => {
    let runs = 0;
    const echo = async () => {
      runs += 1;
      if (runs === 1) throw new Error('first');
    };
    await start({ echo });
    await invoke({ InvocationType: 'Event' });
    await time.moveTo('2026-12-01T09:00:30Z');
    await endpoint.close();
    expect(runs).toBe(1);
    await start({ echo });
    await time.moveTo('2026-12-01T09:00:59Z');
    expect(runs).toBe(1);
    await time.moveTo('2026-12-01T09:01:00Z');
    expect(runs).toBe(2);
    expect(waitingEvents()).toEqual([]);
  });

  it('for a function that is gone after a restart is kept for one that has it', async () => {
    await start({ echo: async () => Promise.reject(new Error('not now')) });
    await invoke({ InvocationType: 'Event' });
    await time.moveTo('2026-12-01T09:00:30Z');
    await endpoint.close();
    await start({});
    await time.moveTo('2026-12-01T09:02:00Z');
    expect(waitingEvents()).toHaveLength(1);
    expect(problems).toEqual([expect.stringContaining('Function not found')]);
  });

  it('that takes the process down in every run is given up after the third', async () => {
    for (let run = 1; run <= 3; run += 1) {
      const begun = awaited<void>();
      const echo = async () => {
        begun.report();
        await new Promise(() => {});
      };
      await start({ echo }, { graceMs: 0 });
      if (run === 1) await invoke({ InvocationType: 'Event' });
      await begun.value;
      // Closed over its head, the event is as a killed process leaves it.
      await endpoint.close();
    }
    await start({ echo: async () => {} });
    await time.moveTo('2026-12-01T09:00:01Z');
    expect(failedEvents()).toEqual([
      expect.objectContaining({
        requestContext: expect.objectContaining({ approximateInvokeCount: 3 }),
        responsePayload: expect.objectContaining({ errorType: 'Runtime.ExitError' }),
      }),
    ]);
    expect(waitingEvents()).toEqual([]);
  });

  it('carries a delivery to the publish function, and a bundle to intake', async () => {
    const published = awaited<unknown>();
    const taken = awaited<unknown>();
    await start({
      publish: async (event) => published.report(event),
      intake: async (event) => taken.report(event),
    });
    const jobs = awsJobs({
      client,
      publishFunctionArn: 'arn:aws:lambda:eu-west-2:000000000000:function:publish',
      intakeFunctionArn: 'arn:aws:lambda:eu-west-2:000000000000:function:intake',
      pollFunctionArn: 'arn:aws:lambda:eu-west-2:000000000000:function:poll-comments',
      tendFunctionArn: 'arn:aws:lambda:eu-west-2:000000000000:function:tend-comment',
    });
    await jobs.publish({ postId: 'reading-room', accountId: 'mastodon' });
    await jobs.intake('reading-room');
    expect(await published.value).toEqual({ postId: 'reading-room', accountId: 'mastodon' });
    expect(await taken.value).toEqual({ bundle: 'reading-room' });
  });
});

describe('closing', () => {
  it('lets a running function finish and answer', async () => {
    const begun = awaited<void>();
    const end = awaited<void>();
    await start({
      echo: async () => {
        begun.report();
        await end.value;
        return 'finished';
      },
    });
    const answer = invoke({});
    await begun.value;
    const closed = endpoint.close();
    end.report();
    expect((await answer).text).toBe('"finished"');
    await closed;
  });

  it('does not wait longer than its grace, and leaves the event for the next start', async () => {
    const begun = awaited<void>();
    await start(
      {
        echo: async () => {
          begun.report();
          await new Promise(() => {});
        },
      },
      { graceMs: 10 },
    );
    await invoke({ InvocationType: 'Event' });
    await begun.value;
    await endpoint.close();
    const again = awaited<void>();
    await start({ echo: async () => again.report() });
    await again.value;
  });
});
