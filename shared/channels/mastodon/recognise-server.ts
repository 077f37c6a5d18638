import {
  array,
  type GenericSchema,
  type InferOutput,
  object,
  pipe,
  regex,
  safeParse,
  string,
  unknown,
} from 'valibot';
import type { ServerFacts } from '../../core/accounts/server-facts.ts';
import { ChannelError } from '../../core/delivery/channel-error.ts';
import type { MastodonServer } from './mastodon-server.ts';
import { readInstance } from './read-instance.ts';
import { factsOf } from './relatives.ts';

const word = pipe(string(), regex(/^[\w .+~:()/-]{1,80}$/));
/** nodeinfo.diaspora.software, versions 2.0 and 2.1. */
const Links = object({ links: array(object({ rel: string(), href: string() })) });
const NodeInfo = object({ software: object({ name: word, version: word }) });

/** `2.7.2 (compatible; Pleroma 2.6.0)`: how other servers say which version of Mastodon's API they speak. */
const COMPATIBLE = /\(compatible; ([\w.-]+) ([\w.+~-]+)\)/i;

/**
 * Asks a server what it is, and what it can that others cannot. What it is: by nodeinfo, which all of them have;
 * otherwise by the version that it gives in Mastodon's own API.
 * @throws ChannelError when it does not answer at all
 */
export async function recogniseServer(server: MastodonServer): Promise<ServerFacts> {
  const told = await softwareOf(server);
  const { version = '', imprimatur } = await readInstance(server);
  const [, name = 'unknown', ownVersion = version.slice(0, 80)] = COMPATIBLE.exec(version) ?? [];
  // Mastodon 4.3; no post has this id.
  const several = await answerOf(server, array(unknown()), '/api/v1/statuses?id[]=0');
  return {
    ...factsOf(told?.name ?? name, told?.version ?? ownVersion),
    readsSeveral: several !== undefined,
    hidesReplies: imprimatur?.hides_replies === true,
  };
}

async function softwareOf(server: MastodonServer) {
  const links = await answerOf(server, Links, '/.well-known/nodeinfo');
  const href = links?.links.find(({ rel }) =>
    /nodeinfo\.diaspora\.software\/ns\/schema\/2\.[01]$/.test(rel),
  )?.href;
  const path = href === undefined ? undefined : server.pathHere(href);
  const told = path === undefined ? undefined : await answerOf(server, NodeInfo, path);
  return told?.software;
}

/** Undefined where there is no such thing: some answer with their web page, whatever they are asked. */
async function answerOf<Schema extends GenericSchema>(
  server: MastodonServer,
  schema: Schema,
  path: string,
): Promise<InferOutput<Schema> | undefined> {
  try {
    const { json } = await server.answer({ doing: `ask ${server.host} what it is`, path });
    const read = safeParse(schema, json);
    return read.success ? read.output : undefined;
  } catch (error) {
    if (error instanceof ChannelError) return undefined;
    throw error;
  }
}
