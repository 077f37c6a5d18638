import { Hono } from 'hono';
import {
  type GenericSchema,
  integer,
  literal,
  maxValue,
  minValue,
  number,
  object,
  optional,
  picklist,
  pipe,
  safeParse,
  string,
  variant,
} from 'valibot';
import type { Fault, FaultControl } from '../faults.ts';
import type { SandboxEnv } from './sandbox-context.ts';

const count = (most: number) => pipe(number(), integer(), minValue(0), maxValue(most));
const when = picklist(['before', 'after']);
const FaultForm = variant('kind', [
  object({ kind: literal('no-answer'), when }),
  object({
    kind: literal('error'),
    when,
    status: count(599),
    retryAfterSeconds: optional(count(86_400)),
    says: optional(string()),
  }),
  object({ kind: literal('web-page'), when, status: optional(count(599)) }),
  object({ kind: literal('too-many-requests'), retryAfterSeconds: optional(count(86_400)) }),
  object({ kind: literal('slow'), ms: count(600_000) }),
  object({ kind: literal('huge'), bytes: count(100_000_000) }),
  object({ kind: literal('redirect'), to: string() }),
]) satisfies GenericSchema<Fault>;

const Switch = object({ call: string(), fault: FaultForm, times: optional(count(1000), 1) });
const Delay = object({ ms: count(3_600_000) });

/** The faults by HTTP, for tests that run the pipeline as another process. Only where the sandbox was started for it. */
export function faultSwitches(faults: FaultControl): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  app.post('/sandbox/faults', async (context) => {
    const read = safeParse(Switch, await context.req.json());
    if (!read.success) return context.json({ error: read.issues[0].message }, 422);
    faults.next(read.output.call, read.output.fault, read.output.times);
    return context.body(null, 204);
  });
  app.put('/sandbox/listing-delay', async (context) => {
    const read = safeParse(Delay, await context.req.json());
    if (!read.success) return context.json({ error: read.issues[0].message }, 422);
    faults.listingDelayMs = read.output.ms;
    return context.body(null, 204);
  });
  app.delete('/sandbox/faults', (context) => {
    faults.clear();
    return context.body(null, 204);
  });
  return app;
}
