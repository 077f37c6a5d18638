/** What happens in a world of comments besides what readers and the administrator do, and when. */
import type { Account } from '../../../shared/core/accounts/account.ts';
import { HOUR, type Instant, MINUTE } from '../../../shared/core/time.ts';
import type { Store } from '../../../shared/ports.ts';
import { forgetLeft } from '../../../shared/steps/forget-left.ts';
import { listenToAccount } from '../../../shared/steps/listen.ts';
import { releaseLeftEvidence } from '../../../shared/steps/release-evidence.ts';
import { everyChannel } from '../../channel-world.ts';
import { act, type Stage, send } from '../actions.ts';
import { RESCUE, run } from '../functions.ts';
import type { Random } from '../random.ts';
import { START } from '../scenario.ts';
import { draftOn } from '../scripts.ts';
import type { Notice } from '../witness.ts';
import { entryOf } from '../world.ts';
import { type Talking, TRAITS } from './listening.ts';

/** As the steps ask for it. */
const BY_NETWORK = {
  ...everyChannel(() => ({})),
  mastodon: { comments: TRAITS.toots },
  bluesky: { comments: TRAITS.sky },
};

/** The directory has its accounts, and they are listened to. */
export async function open(store: Store, accounts: readonly Talking[], now: () => Instant): Promise<void> {
  for (const id of accounts) {
    const account = await store.create<Account>(entryOf(id), { who: 'test', why: 'set up' }, START);
    const clock = { now, sleepUntil: async () => {} };
    await listenToAccount({ store, clock, channels: BY_NETWORK }, account);
  }
}

type Around = {
  readonly stage: Stage;
  readonly random: Random;
  readonly accounts: readonly Talking[];
  readonly calmFrom: Instant;
};

/** A post goes out, a token may be revoked for a while, other policies are deployed, the house is kept. */
export function course({ stage, random, accounts, calmFrom }: Around): void {
  const { time } = stage.machine.around;
  send(stage, draftOn(accounts, { due: START + 2 * MINUTE, expiresAfterMs: HOUR }));
  const [account] = accounts;
  if (account && random.chance(0.15)) {
    time.at(START + random.between(5, 60) * MINUTE, () => act(stage, { kind: 'revoke', account }));
    time.at(calmFrom, () => act(stage, { kind: 'restore', account }));
    time.at(calmFrom + MINUTE, () => act(stage, { kind: 'resume', account }));
  }
  for (const isStricter of random.pick([[], [], [true], [false, true], [true, false]]))
    time.at(START + random.between(5, 75) * MINUTE, () => act(stage, { kind: 'redeploy', isStricter }));
  // What housekeeping does about comments, once a day.
  time.at(calmFrom + 2 * HOUR, () =>
    run(stage.machine, RESCUE, async (deps) => {
      await releaseLeftEvidence(deps);
      await forgetLeft(deps);
    }),
  );
}

/** Whoever stood still may pause an account whose token serves again. */
export function resumeWhereTold(
  stage: Stage,
  accounts: readonly Talking[],
  calmFrom: Instant,
  { subject }: Notice,
): void {
  const { time } = stage.machine.around;
  const account = accounts.find((id) => subject === `Account ${id} is paused`);
  if (!account) return;
  time.at(Math.max(time.now(), calmFrom) + 2 * MINUTE, () => act(stage, { kind: 'resume', account }));
}
