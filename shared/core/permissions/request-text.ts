import type { Policy } from '../policy/policy.ts';

/** The saved reply of the policy that asks for permission, where the library has words of its own. */
const SAVED = 'permission-request';

/** What makers are asked with; `{handle}` is filled in by whoever sends it. */
export function requestText({ library, moderation }: Pick<Policy, 'library' | 'moderation'>): string {
  const own = moderation.savedReplies.find(({ id }) => id === SAVED)?.says;
  return (
    own ??
    `{handle}, we like this very much. May ${library} show it on its own accounts, with your name? A yes or no here is enough; please say how you would like to be credited. You can take your permission back at any time.`
  );
}
