import { MINUTE } from '../../shared/core/time.ts';
import type { PublicPost } from './network.ts';
import type { Random } from './random.ts';
import type { AccountId, Action, Sight } from './scenario.ts';
import type { VirtualTime } from './virtual-time.ts';
import type { Notice } from './witness.ts';

/** How often the administrator does something about what she is told, and how often about what she reads. */
export type Habits = {
  /** Per notice that a delivery is unconfirmed: looks at the account, and says what is there. */
  readonly resolves: number;
  /** Where she looks: she does not see what is there. Only where the network is asked once more. */
  readonly overlooks: number;
  /** Per notice that something failed or was missed: it is to go out now. */
  readonly publishesNow: number;
  /** Per post that became public: it is to come down again. */
  readonly retracts: number;
};
export const NO_HABITS: Habits = { resolves: 0, overlooks: 0, publishesNow: 0, retracts: 0 };

export const drawHabits = (random: Random): Habits => ({
  resolves: random.pick([0, 0.5, 1]),
  overlooks: random.pick([0, 0.3]),
  publishesNow: random.pick([0, 0, 0.5]),
  retracts: random.pick([0, 0, 0.3, 0.8]),
});

export type Attention = { noticed(notice: Notice): void; published(post: PublicPost): void };
type Options = {
  readonly time: VirtualTime;
  readonly random: Random;
  readonly habits: Habits;
  accountOf(id: string): AccountId | undefined;
  /** What is on the network at this moment of what a delivery may have sent. */
  look(post: string, account: AccountId): Sight;
  isAskedOnceMore(account: AccountId): boolean;
  act(action: Action): void;
};

/** After a while, within which everything else may happen. */
export function attention(options: Options): Attention {
  const { time, random, habits, act } = options;
  const later = (work: () => void) => time.after(random.between(1_000, 20 * MINUTE), work);
  return {
    noticed({ subject }) {
      const [, post, id, state] = /^(\S+) on (\S+): (unconfirmed|failed|missed)$/.exec(subject) ?? [];
      const account = options.accountOf(id ?? '');
      if (post === undefined || account === undefined) return;
      if (state === 'unconfirmed' && random.chance(habits.resolves))
        later(() => {
          const isBlind = options.isAskedOnceMore(account) && random.chance(habits.overlooks);
          const saw = isBlind ? 'not-published' : options.look(post, account);
          act({ kind: 'resolve', post, account, saw });
        });
      if (state !== 'unconfirmed' && random.chance(habits.publishesNow))
        later(() => act({ kind: 'publish now', post }));
    },
    published({ by, account: id }) {
      const account = options.accountOf(id);
      const post = by.slice(0, by.lastIndexOf('.'));
      if (account === undefined || !random.chance(habits.retracts)) return;
      const asked: Action = random.chance(0.5)
        ? { kind: 'retract', post }
        : { kind: 'retract', post, account };
      later(() => act(asked));
    },
  };
}
