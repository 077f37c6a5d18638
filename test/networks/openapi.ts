import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recorded } from './local-network.ts';
import {
  type FaultsOf,
  isJson,
  type Json,
  listAt,
  objectAt,
  resolver,
  schemaFaults,
} from './openapi-schema.ts';

/** Where the networks' own descriptions of their APIs lie; no part of the project. */
const SPECS = process.env.IMPRIMATUR_SPECS ?? join(import.meta.dirname, '../../../shared/specs');

/** A description's path; undefined where it is not there, and tests that need it say that they are skipped. */
export function specPath(name: string): string | undefined {
  const path = join(SPECS, name);
  return existsSync(path) ? path : undefined;
}

type Operation = { readonly name: string; readonly template: string; readonly described: Json };

/**
 * Holds requests, and our server's answers to them, against an OpenAPI description (version 3.0): method, path,
 * parameters, names and types of what is sent and answered. A name that the description does not have is a fault, also
 * where it would allow any.
 */
export function openApi(path: string): (call: Recorded) => Promise<readonly string[]> {
  const spec: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const resolve = resolver(spec);
  const faultsOf = schemaFaults(resolve);
  // Paths without parameters first: `/media/upload` is no `/media/{key}`.
  const paths = Object.entries(objectAt(spec, 'paths')).sort(
    ([one], [other]) => one.split('{').length - other.split('{').length,
  );

  const operationOf = (method: string, pathname: string): Operation | undefined => {
    for (const [template, item] of paths) {
      const pattern = new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`);
      const described = objectAt(item)[method.toLowerCase()];
      if (pattern.test(pathname) && isJson(described))
        return { name: `${method} ${template}`, template, described };
    }
    return undefined;
  };

  return async (call) => {
    const operation = operationOf(call.method, call.url.pathname);
    if (operation === undefined) return [`${call.method} ${call.url.pathname} is not described`];
    const parameters = listAt(operation.described, 'parameters').map(resolve);
    return [
      ...parameterFaults(call.url, operation, parameters, { resolve, faultsOf }),
      ...(await bodyFaults(call, operation, faultsOf)),
      ...answerFaults(call.answer, operation, faultsOf),
    ];
  };
}

function* parameterFaults(
  url: URL,
  { name, template }: Operation,
  parameters: readonly Json[],
  { resolve, faultsOf }: { readonly resolve: (schema: unknown) => Json; readonly faultsOf: FaultsOf },
): Iterable<string> {
  const segments = url.pathname.split('/');
  for (const [index, part] of template.split('/').entries()) {
    const key = /^\{(.+)\}$/.exec(part)?.[1];
    if (key === undefined) continue;
    const described = parameters.find((one) => one.in === 'path' && one.name === key);
    yield* faultsOf(decodeURIComponent(segments[index] ?? ''), described?.schema, `${name} {${key}}`);
  }
  for (const { in: where, name: key, required } of parameters)
    if (where === 'query' && required === true && !url.searchParams.has(String(key)))
      yield `${name} lacks ?${key}`;
  for (const [spelling, value] of url.searchParams) {
    // A list is written with its name once for each, as `id[]`; descriptions call it `id`.
    const key = spelling.replace(/\[\]$/, '');
    const described = parameters.find((one) => one.in === 'query' && one.name === key);
    if (described === undefined) yield `${name} has ?${key}, which is not described`;
    else yield* faultsOf(asTyped(value, resolve(described.schema)), described.schema, `${name} ?${key}`);
  }
}

async function bodyFaults(
  { headers, body }: Recorded,
  { name, described }: Operation,
  faultsOf: FaultsOf,
): Promise<readonly string[]> {
  const request = objectAt(described, 'requestBody');
  if (body.length === 0) return request.required === true ? [`${name} has no body`] : [];
  const type = headers.get('content-type')?.split(';')[0] ?? '';
  const content = objectAt(request, 'content');
  if (!(type in content)) return [`${name} has a body of ${type}, which is not described`];
  return [...faultsOf(await bodyOf(type, headers, body), objectAt(content, type).schema, name)];
}

/** Our servers have to answer as the network does, or what reads their answers proves nothing. */
function* answerFaults(answer: Recorded['answer'], { name, described }: Operation, faultsOf: FaultsOf) {
  if (answer === undefined) return;
  const responses = objectAt(described, 'responses');
  const { status, json } = answer;
  const content = objectAt(responses[status in responses ? status : 'default'], 'content');
  if (status < 300 && !(status in responses)) yield `${name} answers ${status}, which is not described`;
  const kind = status < 300 ? 'application/json' : 'application/problem+json';
  yield* faultsOf(json, objectAt(content, kind).schema, `the answer ${status} of ${name}`);
}

async function bodyOf(type: string, headers: Headers, body: Uint8Array<ArrayBuffer>): Promise<unknown> {
  if (type === 'application/json') return JSON.parse(new TextDecoder().decode(body));
  const form = await new Response(body, { headers }).formData();
  return Object.fromEntries(
    [...form].map(([key, value]) => [key, typeof value === 'string' ? value : 'bytes']),
  );
}

/** A parameter of a query as the type that the description has for it. */
function asTyped(value: string, { type }: Json): unknown {
  if (type === 'integer' || type === 'number') return Number(value);
  if (type === 'boolean') return value === 'true';
  return type === 'array' ? value.split(',') : value;
}
