import { accounts } from '../functions/accounts.ts';
import { comments } from '../functions/comments.ts';
import { housekeeping } from '../functions/housekeeping.ts';
import { intake } from '../functions/intake.ts';
import { permissions } from '../functions/permissions.ts';
import { pollComments } from '../functions/poll-comments.ts';
import { posts } from '../functions/posts.ts';
import { publish } from '../functions/publish.ts';
import { rescue } from '../functions/rescue.ts';
import { tendComment } from '../functions/tend-comment.ts';
import { SECOND } from '../shared/core/time.ts';
import type { Deps, Polling } from '../shared/ports.ts';
import { localFunction } from '../shared/wiring/embedded.ts';
import type { Functions, Handler } from './lambda/lambda.ts';
import { atThisSandbox } from './sandbox-address.ts';

/** A folder on this machine is copied in seconds; on AWS it is uploaded file by file. */
export const PATIENCE_MS = 3 * SECOND;

/** A directory file names the sandbox's usual port; it may be at another. */
const atSandbox = (event: unknown, url: string): unknown =>
  typeof event === 'object' && event !== null && 'entries' in event && Array.isArray(event.entries)
    ? { ...event, entries: atThisSandbox(event.entries, url) }
    : event;

const accountsAt = (deps: Deps, sandboxUrl: string): Handler => {
  const administer = accounts(deps);
  return (event, context) => administer(atSandbox(event, sandboxUrl), context);
};

const handlersOf = (deps: Deps & Polling, sandboxUrl: string) => ({
  intake: intake({ ...deps, patienceMs: PATIENCE_MS }),
  publish: publish(deps),
  rescue: rescue(deps),
  housekeeping: housekeeping(deps),
  posts: posts(deps),
  accounts: accountsAt(deps, sandboxUrl),
  'poll-comments': pollComments(deps),
  'tend-comment': tendComment(deps),
  comments: comments(deps),
  permissions: permissions(deps),
});
const NAMES = [
  'intake',
  'publish',
  'rescue',
  'housekeeping',
  'posts',
  'accounts',
  'poll-comments',
  'tend-comment',
  'comments',
  'permissions',
] as const;

/**
 * The very handlers that run on AWS, by the names that they have there. The endpoint serves them from its first
 * second, when an earlier run's events already wait, but their dependencies need its address: calls wait until then.
 */
export function localFunctions(): {
  readonly functions: Functions;
  ready(deps: Deps & Polling, sandboxUrl: string): void;
} {
  const handlers = Promise.withResolvers<ReturnType<typeof handlersOf>>();
  const later =
    (name: (typeof NAMES)[number]): Handler =>
    async (event, context) =>
      (await handlers.promise)[name](event, context);
  return {
    functions: Object.fromEntries(NAMES.map((name) => [localFunction(name), later(name)])),
    ready: (deps, sandboxUrl) => handlers.resolve(handlersOf(deps, sandboxUrl)),
  };
}
