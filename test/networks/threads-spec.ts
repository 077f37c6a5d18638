import { readFileSync } from 'node:fs';
import type { Recorded } from './local-network.ts';
import { specPath } from './openapi.ts';

type Pair = { readonly key: string; readonly value?: string | null };
type Entry = {
  readonly item?: readonly Entry[];
  readonly request?: {
    readonly method: string;
    readonly url: { readonly path: readonly string[]; readonly query?: readonly Pair[] };
  };
};
type Call = { readonly method: string; readonly path: readonly string[]; readonly query: readonly Pair[] };

/** Of every list, whatever the collection shows beside it. */
const GENERAL = ['limit', 'after', 'since'];
/** `{{thread_id}}` in a path. */
const isPlaceholder = (part: string): boolean => part.startsWith('{{');

/** A reply is a post, which the collection shows in lists only: one alone is asked for the same fields. */
const isPost = (path: readonly string[]): boolean => path.length === 1 && path[0] === '{{thread_id}}';

const callsIn = (entries: readonly Entry[]): Call[] =>
  entries.flatMap(({ item, request }) => [
    ...callsIn(item ?? []),
    ...(request
      ? [
          {
            method: request.method,
            path: request.url.path.filter((part) => part !== ''),
            query: request.url.query ?? [],
          },
        ]
      : []),
  ]);

/** Meta's own collection of requests to Threads; undefined where it is not on this machine. */
export function threadsSpec() {
  const path = specPath('threads-postman.json');
  if (path === undefined) return undefined;
  const collection: { item: Entry[]; variable: Pair[] } = JSON.parse(readFileSync(path, 'utf8'));
  const calls = callsIn(collection.item);
  const variables = new Map(collection.variable.map(({ key, value }) => [`{{${key}}}`, value ?? '']));

  /** What a request has that none of the collection's requests to that place has. */
  return async function faultsOf({ method, url, headers, body }: Recorded): Promise<readonly string[]> {
    const parts = url.pathname
      .replace(/^\/v1\.0/, '')
      .split('/')
      .slice(1);
    const call = `${method} ${url.pathname}`;
    const alike = calls.filter(
      (one) =>
        one.method === method &&
        one.path.length === parts.length &&
        one.path.every((part, index) =>
          isPlaceholder(part) ? /^\d+$/.test(parts[index] ?? '') : part === parts[index],
        ),
    );
    if (alike.length === 0) return [`${call}: there is no such call`];
    const sent = new Map(url.searchParams);
    if (body.length > 0)
      for (const [name, value] of await new Response(body, { headers }).formData())
        sent.set(name, String(value));
    const known = new Set(alike.flatMap(({ query }) => query.map(({ key }) => key)));
    const fields = alike.flatMap(({ path, query }) =>
      query
        .filter(({ key }) => key === 'fields')
        .flatMap(({ value }) => [value ?? '', ...(isPost(path) ? ['{{fields_replies}}'] : [])])
        .flatMap((value) => (variables.get(value) ?? '').split(',')),
    );
    const faults = [...sent.keys()]
      .filter((name) => !known.has(name) && !GENERAL.includes(name) && name !== 'access_token')
      .map((name) => `${call}: ${name} is not described`);
    for (const field of (sent.get('fields') ?? '').split(',').filter(Boolean))
      if (!fields.includes(field)) faults.push(`${call}: no field ${field}`);
    return faults;
  };
}
