import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recorded } from './local-network.ts';

/** Where the networks' own descriptions of their APIs lie; no part of the project. */
const SPECS = process.env.IMPRIMATUR_SPECS ?? join(import.meta.dirname, '../../../shared/specs');

/** A description's path; undefined where it is not there, and tests that need it say that they are skipped. */
export function specPath(name: string): string | undefined {
  const path = join(SPECS, name);
  return existsSync(path) ? path : undefined;
}

type Json = { readonly [key: string]: unknown };
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objectAt = (from: unknown, ...keys: string[]): Json => {
  let at: unknown = from;
  for (const key of keys) at = isJson(at) ? at[key] : undefined;
  return isJson(at) ? at : {};
};
const listAt = (from: unknown, key: string): readonly unknown[] => {
  const list = isJson(from) ? from[key] : undefined;
  return Array.isArray(list) ? list : [];
};

/**
 * Holds requests against an OpenAPI description (version 3.0): method, path, parameters, names and types of the body. A
 * name that the description does not have is a fault, also where it would allow any.
 */
export function openApi(path: string): (request: Recorded) => Promise<readonly string[]> {
  const spec: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const resolve = (schema: unknown): Json => {
    const reference = isJson(schema) ? schema.$ref : undefined;
    if (typeof reference !== 'string') return isJson(schema) ? schema : {};
    return resolve(objectAt(spec, ...reference.replace('#/', '').split('/')));
  };

  function* faultsOf(value: unknown, given: unknown, at: string): Iterable<string> {
    const schema = resolve(given);
    for (const kind of ['anyOf', 'oneOf'] as const) {
      const choices = listAt(schema, kind);
      if (choices.length === 0) continue;
      const tried = choices.map((choice) => [...faultsOf(value, choice, at)]);
      if (tried.every((faults) => faults.length > 0)) yield* tried[0] ?? [];
      return;
    }
    const parts = listAt(schema, 'allOf');
    if (parts.length > 0) {
      const merged = parts.map(resolve);
      const properties = Object.assign({}, ...merged.map((part) => objectAt(part, 'properties')));
      const required = merged.flatMap((part) => listAt(part, 'required'));
      yield* faultsOf(value, { type: 'object', properties, required }, at);
      return;
    }
    yield* typeFaults(value, schema, at);
    if (isJson(value)) {
      const properties = objectAt(schema, 'properties');
      for (const name of listAt(schema, 'required'))
        if (typeof name === 'string' && !(name in value)) yield `${at} lacks ${name}`;
      for (const [name, inner] of Object.entries(value)) {
        if (name in properties) yield* faultsOf(inner, properties[name], `${at}.${name}`);
        else if (!isJson(schema.additionalProperties)) yield `${at} has ${name}, which is not described`;
      }
    }
    if (Array.isArray(value))
      for (const [index, item] of value.entries()) yield* faultsOf(item, schema.items, `${at}[${index}]`);
  }

  const operationOf = (method: string, pathname: string): readonly [string, Json] | undefined => {
    for (const [template, item] of Object.entries(objectAt(spec, 'paths'))) {
      const pattern = new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`);
      const operation = objectAt(item)[method.toLowerCase()];
      if (pattern.test(pathname) && isJson(operation)) return [template, operation];
    }
    return undefined;
  };

  return async ({ method, url, headers, body }) => {
    const found = operationOf(method, url.pathname);
    if (found === undefined) return [`${method} ${url.pathname} is not described`];
    const [template, operation] = found;
    const name = `${method} ${template}`;
    const parameters = listAt(operation, 'parameters').map(resolve);
    const inPath = [...template.matchAll(/\{([^}]+)\}/g)].map(([, key = '']) => key);
    const segments = url.pathname.split('/');
    const position = (key: string) => template.split('/').indexOf(`{${key}}`);
    const faults = inPath.flatMap((key) => {
      const described = parameters.find((one) => one.name === key);
      return [
        ...faultsOf(decodeURIComponent(segments[position(key)] ?? ''), described?.schema, `${name} {${key}}`),
      ];
    });
    for (const parameter of parameters) {
      const key = String(parameter.name);
      if (parameter.in === 'query' && parameter.required === true && !url.searchParams.has(key))
        faults.push(`${name} lacks ?${key}`);
    }
    for (const [key, value] of url.searchParams) {
      const described = parameters.find((one) => one.in === 'query' && one.name === key);
      if (described === undefined) faults.push(`${name} has ?${key}, which is not described`);
      else
        faults.push(
          ...faultsOf(asTyped(value, resolve(described.schema)), described.schema, `${name} ?${key}`),
        );
    }
    const type = headers.get('content-type')?.split(';')[0] ?? '';
    const content = objectAt(operation, 'requestBody', 'content');
    if (body.length === 0) {
      if (operation.requestBody && objectAt(operation, 'requestBody').required)
        faults.push(`${name} has no body`);
    } else if (!(type in content)) faults.push(`${name} has a body of ${type}, which is not described`);
    else faults.push(...faultsOf(await bodyOf(type, headers, body), objectAt(content, type).schema, name));
    return faults;
  };
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

const TYPE_OF: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  number: (value) => typeof value === 'number' && !Number.isNaN(value),
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: isJson,
};

function* typeFaults(value: unknown, schema: Json, at: string): Iterable<string> {
  const { type, pattern, minimum, maximum, maxLength, minItems, maxItems } = schema;
  const allowed = listAt(schema, 'enum');
  if (typeof type === 'string' && !TYPE_OF[type]?.(value)) yield `${at} should be of type ${type}`;
  if (allowed.length > 0 && !allowed.includes(value)) yield `${at} should be one of ${allowed.join(', ')}`;
  if (typeof value === 'string') {
    if (typeof pattern === 'string' && !new RegExp(pattern).test(value))
      yield `${at} should match ${pattern}`;
    if (typeof maxLength === 'number' && value.length > maxLength)
      yield `${at} should have ≤ ${maxLength} letters`;
  }
  if (typeof value === 'number') {
    if (typeof minimum === 'number' && value < minimum) yield `${at} should be ≥ ${minimum}`;
    if (typeof maximum === 'number' && value > maximum) yield `${at} should be ≤ ${maximum}`;
  }
  if (Array.isArray(value)) {
    if (typeof minItems === 'number' && value.length < minItems)
      yield `${at} should have ≥ ${minItems} items`;
    if (typeof maxItems === 'number' && value.length > maxItems)
      yield `${at} should have ≤ ${maxItems} items`;
  }
}
