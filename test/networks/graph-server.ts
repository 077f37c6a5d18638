import { randomInt } from 'node:crypto';
import type { Context } from 'hono';
import { Hono } from 'hono';
import type { NetworkEnv } from './local-network.ts';

/** What a token may do, and where it fails: an error of the Graph API by code and subcode. */
export type GraphToken = {
  readonly rights: Set<string>;
  ended?: { readonly code: number; readonly subcode?: number };
};

export type Asked = {
  readonly context: Context<NetworkEnv>;
  readonly token: GraphToken;
  /** Of the query and of the form. */
  readonly fields: ReadonlyMap<string, string>;
  readonly file?: File;
  /** What the file is called among the fields. */
  readonly fileField?: string;
};

/** An answer of the Graph API that is an error ("Handle errors"). */
export class GraphRefusal extends Error {
  readonly status: 400 | 401 | 403 | 404 | 500;
  readonly code: number;
  readonly subcode: number | undefined;

  constructor(code: number, message: string, subcode?: number, status: 400 | 401 | 403 | 404 | 500 = 400) {
    super(message);
    this.code = code;
    this.subcode = subcode;
    this.status = status;
  }
}

/** The body of an error, as all of Meta's networks write it. */
export const graphError = (code: number, message: string, subcode?: number) => ({
  error: {
    message,
    type: 'OAuthException',
    code,
    ...(subcode !== undefined && { error_subcode: subcode }),
    fbtrace_id: 'AbCdEfGhIjK',
  },
});

export const noSuchObject = (id: string): GraphRefusal =>
  new GraphRefusal(
    100,
    `Unsupported request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation`,
    33,
  );

export const newGraphId = (): string => `17${randomInt(10 ** 13, 10 ** 14)}`;

/** MPEG-4 begins with a box of this type; more of a video is not looked at. */
export const isMp4 = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(4, 8)) === 'ftyp';

/** Refuses what the node does not have, and gives what was asked for and is there. */
export function pick(
  node: string,
  known: Readonly<Record<string, unknown>>,
  asked: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const names = fieldNames(asked.get('fields') ?? 'id');
  const unknown = names.find((name) => !(name in known));
  if (unknown !== undefined)
    throw new GraphRefusal(
      100,
      `(#100) Tried accessing nonexisting field (${unknown}) on node type (${node})`,
    );
  const entries = ['id', ...names].map((name) => [name, known[name]] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** `a,b{c,d},e.limit(5){f}` asks for `a`, `b` and `e`; what is asked of them is given whole. */
export const fieldNames = (written: string): string[] =>
  written.replace(/(?:\.\w+\(\d+\))?\{[^}]*\}/g, '').split(',');

export const needed = (fields: ReadonlyMap<string, string>, name: string): string => {
  const value = fields.get(name);
  if (value) return value;
  throw new GraphRefusal(100, `(#100) The parameter ${name} is required`);
};

export function mustMay({ token }: Asked, right: string): void {
  if (token.rights.has(right)) return;
  throw new GraphRefusal(200, `(#200) Requires ${right} permission to manage the object`, undefined, 403);
}

/** Undefined where an object is not of its kind: the next handler of the call is asked. */
type Handler = (
  asked: Asked,
  ids: Readonly<Record<string, string>>,
) => Promise<object | undefined> | object | undefined;
export type Handlers = Readonly<Record<string, Handler>>;

/** Routes of one version of a Graph API: tokens, form fields and errors as Meta has them. */
export function graphRoutes(
  version: string,
  tokens: ReadonlyMap<string, GraphToken>,
  ...handlers: readonly Handlers[]
): Hono<NetworkEnv> {
  const routes = new Hono<NetworkEnv>();
  for (const [call, handle] of handlers.flatMap((some) => Object.entries(some))) {
    const [method = '', path = ''] = call.split(' ');
    routes.on(method, `/${version}${path}`, async (context, next) => {
      try {
        const { fields, file, fileField } = await fieldsOf(context);
        const token = admitted(context, tokens, fields);
        const asked = { context, token, fields, ...(file && { file, fileField }) };
        const answer = await handle(asked, context.req.param());
        return answer === undefined ? await next() : context.json(answer);
      } catch (error) {
        if (!(error instanceof GraphRefusal)) throw error;
        return context.json(graphError(error.code, error.message, error.subcode), error.status);
      }
    });
  }
  routes.all('*', (context) => context.json(graphError(2500, 'Unknown path components'), 400));
  return routes;
}

async function fieldsOf(context: Context<NetworkEnv>) {
  const fields = new Map(Object.entries(context.req.query()));
  let file: File | undefined;
  let fileField = '';
  const type = context.req.header('content-type') ?? '';
  if (/^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(type)) {
    for (const [name, value] of (await context.req.formData()).entries()) {
      if (typeof value === 'string') fields.set(name, value);
      else [file, fileField] = [value, name];
    }
  }
  return { fields, file, fileField };
}

function admitted(
  context: Context<NetworkEnv>,
  tokens: ReadonlyMap<string, GraphToken>,
  fields: ReadonlyMap<string, string>,
): GraphToken {
  const shown = context.req.header('authorization')?.replace(/^Bearer /, '') ?? fields.get('access_token');
  if (shown === undefined)
    throw new GraphRefusal(104, 'An access token is required to request this resource.', undefined, 401);
  const token = tokens.get(shown);
  // The real one repeats what it was shown.
  if (!token) throw new GraphRefusal(190, `Malformed access token ${shown}`);
  if (token.ended)
    throw new GraphRefusal(token.ended.code, 'Error validating access token', token.ended.subcode, 401);
  return token;
}
