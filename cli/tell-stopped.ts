import type { PostView } from '../shared/steps/posts.ts';
import type { PostOn, Stopped } from '../shared/steps/stop-refused.ts';
import { awaitRetraction, sayWhatIsStillOut, whatIsStillOut } from './await-retraction.ts';
import { call } from './call.ts';
import { readPolicy } from './config.ts';
import { confirm } from './confirm.ts';
import { print } from './output.ts';
import { who } from './place.ts';

/** What was cancelled, and what is public and a person has to decide about. */
export function tellStopped({ cancelled, live }: Stopped): void {
  for (const { id, accounts } of cancelled) print(`Cancelled: ${id} on ${accounts.join(', ')}.`);
  for (const { id, accounts } of live)
    print(
      `Still public: ${id} on ${accounts.join(', ')}. To take it down: imprimatur posts retract ${id} --reason "\u2026"`,
    );
}

/** Takes down what is public, after a yes. Gives whether all of it is down. */
export async function retractAll(
  live: readonly PostOn[],
  why: string,
  options: { readonly yes?: boolean },
): Promise<boolean> {
  const places = live.flatMap(({ id, accounts }) => accounts.map((account) => ({ id, account })));
  if (places.length === 0) return true;
  const named = live.map(({ id, accounts }) => `${id} on ${accounts.join(', ')}`).join('; ');
  await confirm(`Take down ${named}? Likes and comments there go with it.`, options);
  const policy = readPolicy();
  const left: string[] = [];
  for (const { id, account } of places) {
    const asked = { op: 'retract', id, account, who: who(), why };
    const view = await awaitRetraction(await call<PostView>('posts', asked));
    const open = whatIsStillOut(view, account, policy);
    if (open.length === 0) print(`Taken down: ${id} from ${account}.`);
    left.push(...open);
  }
  sayWhatIsStillOut(left);
  return left.length === 0;
}
