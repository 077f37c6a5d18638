import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../local/sandbox/start-sandbox.ts';

/** Mastodon's API description lies beside the repository, where there is one; it is not ours to copy. */
const description = join(import.meta.dirname, '../../shared/specs/mastodon-openapi.json');

type Schema = {
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
};

const typeOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'array'
      : Number.isInteger(value)
        ? 'integer'
        : typeof value;

/** Where a value does not have the described shape: required names, types, enumerations. */
function* mismatches(
  schemas: Readonly<Record<string, Schema>>,
  schema: Schema,
  value: unknown,
  at: string,
): Iterable<string> {
  if (schema.$ref !== undefined) {
    const named = schemas[schema.$ref.replace('#/components/schemas/', '')];
    if (named) yield* mismatches(schemas, named, value, at);
    return;
  }
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) {
    if (!choices.some((choice) => [...mismatches(schemas, choice, value, at)].length === 0))
      yield `${at}: fits none`;
    return;
  }
  const type = typeOf(value);
  const types = [schema.type ?? type].flat();
  if (!types.includes(type) && !(type === 'integer' && types.includes('number'))) {
    yield `${at}: ${type} where ${types.join(' or ')} is described`;
    return;
  }
  if (schema.enum && !schema.enum.includes(value)) yield `${at}: ${JSON.stringify(value)} is not described`;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* mismatches(schemas, schema.items ?? {}, item, `${at}[${index}]`);
  } else if (typeof value === 'object' && value !== null) {
    const entries = new Map(Object.entries(value));
    for (const name of schema.required ?? []) if (!entries.has(name)) yield `${at}.${name}: missing`;
    for (const [name, item] of entries) {
      const described = schema.properties?.[name];
      if (described) yield* mismatches(schemas, described, item, `${at}.${name}`);
    }
  }
}

describe.skipIf(!existsSync(description))(
  'the sandbox’s JSON has the shapes of Mastodon’s API description',
  () => {
    let sandbox: Sandbox;
    let schemas: Readonly<Record<string, Schema>>;
    const headers = { authorization: 'Bearer token' };
    beforeAll(async () => {
      const read: { components: { schemas: Record<string, Schema> } } = JSON.parse(
        readFileSync(description, 'utf8'),
      );
      schemas = read.components.schemas;
      sandbox = await startSandbox({
        accounts: [
          { username: 'library', displayName: 'Library', token: 'token' },
          { username: 'museum', displayName: 'Museum', token: 'other' },
        ],
        processingMs: 0,
      });
    });
    afterAll(() => sandbox.close());

    const json = async (path: string, init: RequestInit = {}): Promise<unknown> =>
      JSON.parse(await (await fetch(sandbox.url + path, { headers, ...init })).text());
    const expectShape = (name: string, value: unknown): void => {
      const schema = schemas[name];
      expect(schema, name).toBeDefined();
      expect([...mismatches(schemas, schema ?? {}, value, name)]).toEqual([]);
    };

    it('of a post, an upload, an account, an error', async () => {
      const form = new FormData();
      const gif = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64');
      form.append('file', new Blob([new Uint8Array(gif)]));
      const medium = await json('/api/v2/media', { method: 'POST', body: form });
      expectShape('MediaAttachment', medium);
      const ids = typeof medium === 'object' && medium !== null && 'id' in medium ? [medium.id] : [];
      const body = JSON.stringify({ status: 'Hello @museum #Tag', media_ids: ids, language: 'en' });
      const sent = { method: 'POST', body, headers: { ...headers, 'content-type': 'application/json' } };
      const status = await json('/api/v1/statuses', sent);
      expectShape('Status', status);
      expectShape('CredentialAccount', await json('/api/v1/accounts/verify_credentials'));
      expectShape('Error', await json('/api/v1/statuses/1'));
      const museum = { headers: { authorization: 'Bearer other' } };
      const notifications = await json('/api/v1/notifications', museum);
      expect(notifications).toHaveLength(1);
      if (Array.isArray(notifications)) expectShape('Notification', notifications[0]);
    });

    it('of muting, blocking, a report, and several posts at once', async () => {
      const museum = JSON.parse(JSON.stringify(await json('/api/v1/accounts/lookup?acct=museum')));
      const post = (path: string, body?: unknown) =>
        json(path, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        });
      for (const action of ['mute', 'unmute', 'block', 'unblock'])
        expectShape('Relationship', await post(`/api/v1/accounts/${museum.id}/${action}`));
      expectShape('Report', await post('/api/v1/reports', { account_id: museum.id }));
      expectShape('Error', await post('/api/v1/reports', { account_id: '1' }));
      const one = JSON.parse(JSON.stringify(await post('/api/v1/statuses', { status: 'One' })));
      const found = await json(`/api/v1/statuses?id[]=${one.id}&id[]=1`);
      expect(found).toHaveLength(1);
      if (Array.isArray(found)) expectShape('Status', found[0]);
    });

    it('of the instance, in both versions', async () => {
      expectShape('Instance', await json('/api/v2/instance'));
      expectShape('V1Instance', await json('/api/v1/instance'));
    });
  },
);
