import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { createMiddleware } from 'hono/factory';
import type { Fault, FaultControl } from '../faults.ts';
import type { SandboxContext, SandboxEnv } from './sandbox-context.ts';

const nameOf = (method: string, path: string): string =>
  `${method} ${path.replace(/(?<=\/(?:media|statuses|accounts|replies)\/)\d+/, ':id')}`;

/** Lets the calls that a test has picked go wrong. */
export const applyFaults = (faults: FaultControl) =>
  createMiddleware<SandboxEnv>(async (context, next) => {
    const fault = faults.take(nameOf(context.req.method, context.req.path));
    if (fault === undefined) return next();
    if (!('when' in fault) || fault.when === 'after') {
      if (fault.kind !== 'too-many-requests' && fault.kind !== 'redirect') await next();
    }
    if (fault.kind === 'slow') {
      await new Promise((resolve) => setTimeout(resolve, fault.ms));
      return;
    }
    context.res = undefined;
    context.res = wrongAnswer(context, fault);
  });

function wrongAnswer(context: SandboxContext, fault: Exclude<Fault, { kind: 'slow' }>): Response {
  switch (fault.kind) {
    case 'no-answer':
      context.env.incoming.socket.destroy();
      return RESPONSE_ALREADY_SENT;
    case 'error': {
      const retryAfter = fault.retryAfterSeconds;
      const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
      const error = fault.says ?? 'Something went wrong';
      return Response.json({ error }, { status: fault.status, headers });
    }
    case 'too-many-requests': {
      const retryAfter = fault.retryAfterSeconds;
      const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
      return Response.json({ error: 'Too many requests' }, { status: 429, headers });
    }
    case 'web-page':
      return new Response('<!doctype html><title>Please wait</title><p>Checking your browser …</p>', {
        status: fault.status ?? 200,
        headers: { 'content-type': 'text/html; charset=utf-8' },
      });
    case 'huge':
      return Response.json({ error: 'x'.repeat(fault.bytes) });
    case 'redirect':
      return new Response(null, { status: 302, headers: { location: fault.to } });
  }
}
