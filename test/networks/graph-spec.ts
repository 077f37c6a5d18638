import { readFileSync } from 'node:fs';
import { fieldNames } from './graph-server.ts';
import type { Recorded } from './local-network.ts';
import { specPath } from './openapi.ts';

type Param = { readonly name: string; readonly type: string; readonly required: boolean };
type Api = {
  readonly method: string;
  readonly endpoint?: string;
  readonly return: string;
  readonly params: readonly Param[];
};
type Node = {
  readonly apis: readonly Api[];
  readonly fields: readonly { readonly name: string }[];
};

/** Of every node: which fields are wanted, and paging. */
const GENERAL = ['fields', 'limit', 'after', 'before', 'since', 'until'];
/** A file is a part of the form; the description has only its address in place of it. */
const AS_FILE = 'source';

/** Meta's descriptions of these nodes; undefined where they are not on this machine. */
export function graphSpec(nodes: readonly string[]) {
  const read = nodes.map((node) => [node, specPath(`facebook-${node}.json`)] as const);
  if (read.some(([, path]) => path === undefined)) return undefined;
  const spec = new Map(
    read.map(([node, path = '']): [string, Node] => [node, JSON.parse(readFileSync(path, 'utf8'))]),
  );

  /**
   * What a request has that the description does not.
   * @param nodeOf The node that an id in a path stands for; undefined where Meta publishes no description of it.
   */
  return async function faultsOf(
    { method, url, headers, body }: Recorded,
    nodeOf: (id: string) => string | undefined,
  ): Promise<readonly string[]> {
    const call = `${method} ${url.pathname}`;
    const [, , id = '', edge] = decodeURIComponent(url.pathname).split('/');
    const nodeName = nodeOf(id);
    if (nodeName === undefined) return [];
    const node = spec.get(nodeName);
    if (node === undefined) return [`${call}: no description of ${nodeName}`];
    const api = node.apis.find((one) => one.method === method && one.endpoint === edge);
    if (api === undefined) return [`${call}: ${nodeName} has no such call`];
    const sent = await fieldsOf({ url, headers, body });
    const faults: string[] = [];
    for (const [name, value] of sent) {
      if (GENERAL.includes(name)) continue;
      const param = api.params.find((one) => one.name === name);
      if (param === undefined) faults.push(`${call}: ${name} is not described`);
      else if (!fits(value, param.type))
        faults.push(`${call}: ${name} should be ${param.type}, got ${value}`);
    }
    for (const { name, required } of api.params)
      if (required && !sent.has(name)) faults.push(`${call}: ${name} is missing`);
    const shown = spec.get(edge === undefined ? nodeName : api.return);
    // What stands behind an edge can be asked for like a field ("Field expansion").
    const isField = (name: string): boolean =>
      shown?.fields.some((one) => one.name === name) === true ||
      shown?.apis.some(({ method: how, endpoint }) => how === 'GET' && endpoint === name) === true;
    for (const field of shown ? fieldNames(sent.get('fields') ?? '').filter(Boolean) : [])
      if (!isField(field)) faults.push(`${call}: no field ${field}`);
    return faults;
  };
}

async function fieldsOf({ url, headers, body }: Pick<Recorded, 'url' | 'headers' | 'body'>) {
  const sent = new Map(url.searchParams);
  if (body.length === 0) return sent;
  const form = await new Response(body, { headers }).formData();
  for (const [name, value] of form) if (name !== AS_FILE) sent.set(name, String(value));
  return sent;
}

function fits(value: string, type: string): boolean {
  if (type === 'bool') return value === 'true' || value === 'false';
  if (type === 'unsigned int') return /^\d+$/.test(value);
  if (type.startsWith('list<Object>')) {
    const list: unknown = JSON.parse(value);
    return Array.isArray(list) && list.every((one) => typeof one === 'object');
  }
  return true;
}
