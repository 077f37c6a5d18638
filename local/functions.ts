import { accounts } from '../functions/accounts.ts';
import { intake } from '../functions/intake.ts';
import { posts } from '../functions/posts.ts';
import { publish } from '../functions/publish.ts';
import { rescue } from '../functions/rescue.ts';
import { SECOND } from '../shared/core/time.ts';
import type { Deps } from '../shared/ports.ts';
import { localFunction } from '../shared/wiring/embedded.ts';
import type { Functions, Handler } from './lambda/lambda.ts';

/** A folder on this machine is copied in seconds; on AWS it is uploaded file by file. */
export const PATIENCE_MS = 3 * SECOND;

const handlersOf = (deps: Deps) => ({
  intake: intake({ ...deps, patienceMs: PATIENCE_MS }),
  publish: publish(deps),
  rescue: rescue(deps),
  posts: posts(deps),
  accounts: accounts(deps),
});
const NAMES = ['intake', 'publish', 'rescue', 'posts', 'accounts'] as const;

/**
 * The very handlers that run on AWS, by the names that they have there. The endpoint serves them from its first
 * second, when an earlier run's events already wait, but their dependencies need its address: calls wait until then.
 */
export function localFunctions(): { readonly functions: Functions; ready(deps: Deps): void } {
  const handlers = Promise.withResolvers<ReturnType<typeof handlersOf>>();
  const later =
    (name: (typeof NAMES)[number]): Handler =>
    async (event, context) =>
      (await handlers.promise)[name](event, context);
  return {
    functions: Object.fromEntries(NAMES.map((name) => [localFunction(name), later(name)])),
    ready: (deps) => handlers.resolve(handlersOf(deps)),
  };
}
