import * as v from 'valibot';
import { parseExpression } from './expression.ts';
import { type Definition, definitionSchema, type Instant } from './schedule.ts';
import { invalid } from './scheduler-error.ts';

/**
 * Reads one part of a request. All problems are answered at once, worded as AWS words them.
 *
 * @throws SchedulerError
 */
export function read<S extends v.GenericSchema>(schema: S, input: unknown, at?: string): v.InferOutput<S> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const problems = result.issues.map((issue) => {
    const path = [at, ...(issue.path ?? []).map((item) => String(item.key))].filter(
      (key) => key !== undefined,
    );
    const value =
      typeof issue.input === 'string'
        ? `'${issue.input.slice(0, 200)}'`
        : issue.input === undefined
          ? 'null'
          : typeof issue.input;
    const reason = issue.input === undefined ? 'Member must not be null' : issue.message;
    return `Value ${value} at '${path.map(lowerFirst).join('.')}' failed to satisfy constraint: ${reason}`;
  });
  const count = `${problems.length} validation error${problems.length === 1 ? '' : 's'} detected`;
  throw invalid(`${count}: ${problems.join('; ')}`);
}

const lowerFirst = (key: string): string => key.charAt(0).toLowerCase() + key.slice(1);

/** @throws SchedulerError */
export function readDefinition(body: unknown, now: Instant): Definition {
  const definition = read(definitionSchema, body);
  const { StartDate: start, EndDate: end, FlexibleTimeWindow: window, Target: target } = definition;

  const { kind } = parseExpression(definition.ScheduleExpression, definition.ScheduleExpressionTimezone);
  if (kind !== 'at') {
    // AWS allows for requests that took a while.
    if (start !== undefined && start * 1_000 < now - 5 * 60_000)
      throw invalid('The StartDate you specify cannot be earlier than 5 minutes ago.');
    if (end !== undefined && end * 1_000 < now)
      throw invalid('The EndDate you specify cannot be in the past.');
    if (start !== undefined && end !== undefined && end <= start)
      throw invalid('The StartDate you specify cannot be on or after the EndDate.');
  }
  if ((window.Mode === 'FLEXIBLE') !== (window.MaximumWindowInMinutes !== undefined))
    throw invalid(
      'FlexibleTimeWindow takes MaximumWindowInMinutes with the mode FLEXIBLE, and only with that mode.',
    );
  if (target.Input !== undefined && target.Arn.includes(':lambda:') && !isJson(target.Input))
    throw invalid('Target.Input must be well-formed JSON, because the target is a Lambda function.');
  return definition;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
