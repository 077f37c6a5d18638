import { type Context, Hono } from 'hono';
import { describe } from './due.ts';
import type { operations } from './operations.ts';
import { invalid, SchedulerError } from './scheduler-error.ts';

/**
 * The operations as EventBridge Scheduler's REST-JSON API.
 *
 * @see https://docs.aws.amazon.com/scheduler/latest/APIReference/API_Operations.html
 */
export function schedulerApi(act: ReturnType<typeof operations>, onProblem: (message: string) => void): Hono {
  const api = new Hono();

  api.get('/schedules', (c) => c.json(act.listSchedules(c.req.query())));
  api.post('/schedules/:name', async (c) => c.json(act.createSchedule(c.req.param('name'), await bodyOf(c))));
  api.put('/schedules/:name', async (c) => c.json(act.updateSchedule(c.req.param('name'), await bodyOf(c))));
  api.get('/schedules/:name', (c) => c.json(act.getSchedule(c.req.param('name'), c.req.query())));
  api.delete('/schedules/:name', (c) => c.json(act.deleteSchedule(c.req.param('name'), c.req.query())));

  api.get('/schedule-groups', (c) => c.json(act.listGroups(c.req.query())));
  api.post('/schedule-groups/:name', async (c) =>
    c.json(act.createGroup(c.req.param('name'), await bodyOf(c))),
  );
  api.get('/schedule-groups/:name', (c) => c.json(act.getGroup(c.req.param('name'))));
  api.delete('/schedule-groups/:name', (c) => c.json(act.deleteGroup(c.req.param('name'), c.req.query())));

  api.notFound((c) =>
    errorAnswer(
      c,
      new SchedulerError(
        'UnknownOperationException',
        `There is no operation ${c.req.method} ${c.req.path} here.`,
      ),
    ),
  );
  api.onError((cause, c) => {
    if (cause instanceof SchedulerError) return errorAnswer(c, cause);
    onProblem(`${c.req.method} ${c.req.path} failed: ${describe(cause)}`);
    return errorAnswer(c, new SchedulerError('InternalServerException', describe(cause), { cause }));
  });
  return api;
}

async function bodyOf(c: Context): Promise<unknown> {
  const text = await c.req.text();
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch (cause) {
    throw invalid('The body of the request must be JSON.', cause);
  }
}

const errorAnswer = (c: Context, error: SchedulerError): Response =>
  c.json({ Message: error.message }, error.status, { 'x-amzn-errortype': error.type });
