import { isOutOfHand } from '../../shared/core/delivery/moves.ts';
import { type Instant, MINUTE, SECOND } from '../../shared/core/time.ts';
import type { IntakeResult } from '../../shared/steps/intake-bundle.ts';
import type { Draft } from './drafts.ts';
import { type Machine, runIntake } from './functions.ts';
import type { Ending } from './process.ts';
import type { Profile } from './profile.ts';
import type { Random } from './random.ts';
import { filesOf, PICTURE, type Uploads } from './uploads.ts';
import type { VirtualTime } from './virtual-time.ts';
import type { Witness } from './witness.ts';

export type ArrivalOptions = {
  readonly time: VirtualTime;
  readonly random: Random;
  readonly profile: Profile;
  readonly calmFrom: Instant;
  readonly uploads: Uploads;
  readonly seen: Witness;
  note(what: string): void;
  machine(): Machine;
};
export type Arrivals = {
  /** The files of a bundle, in any order; the last one may be long in coming. */
  upload(draft: Draft): void;
  takeAway(name: string): void;
  /** Rescue asks intake to look again. */
  lookAgain(name: string): void;
};

/** Each file that arrives is told to intake: once or twice, soon or late, and never not at all. */
export function arrivals(options: ArrivalOptions): Arrivals {
  const { time, random, profile, calmFrom, uploads, seen, note } = options;
  const isCalm = () => time.now() >= calmFrom;

  const ended = (name: string, again: () => void) => (ending: Ending<IntakeResult>) => {
    if (!('done' in ending)) return again();
    note(`Intake says of ${name}: ${ending.done.did}.`);
    if (!seen.post(name)?.planned) return;
    for (const post of seen.bundle(name)) {
      const shown = seen.deliveries().filter(({ postId, state }) => postId === post.id && isOutOfHand(state));
      if (post.planned) seen.decided(post, shown);
    }
  };
  const start = (name: string): void => {
    note(`Intake is started for ${name}, by an upload.`);
    // What has failed too often lies in the dead-letter queue, whose alarm says how to send it again.
    const again = () => time.at(Math.max(calmFrom, time.now()) + 5 * MINUTE, () => start(name));
    runIntake(options.machine(), name, 'upload', ended(name, again));
  };
  const tell = (name: string): void => {
    const delay = () =>
      !isCalm() && random.chance(profile.late)
        ? random.between(0, 10 * MINUTE)
        : random.between(50, 2 * SECOND);
    time.after(delay(), () => start(name));
    if (!isCalm() && random.chance(profile.twice)) time.after(delay(), () => start(name));
  };

  return {
    upload(draft) {
      for (const [path, content] of Object.entries(filesOf(draft))) {
        // Forgotten: nobody uploads it at all.
        if (path === PICTURE && random.chance(0.1)) continue;
        const most = random.chance(profile.late / 2) ? 15 * MINUTE : 3 * SECOND;
        time.after(random.between(0, isCalm() ? SECOND : most), () => {
          note(`Somebody uploads ${draft.id}/${path}, revision ${draft.revision}.`);
          uploads.put(draft.id, path, content);
          tell(draft.id);
        });
      }
    },
    takeAway(name) {
      note(`Somebody takes the bundle ${name} away.`);
      uploads.takeAway(name);
    },
    lookAgain(name) {
      note(`Intake is started for ${name}, by rescue.`);
      runIntake(
        options.machine(),
        name,
        'rescue',
        ended(name, () => {}),
      );
    },
  };
}
