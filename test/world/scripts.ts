/** Worlds of one post whose faults are written down instead of drawn. */
import { ChannelError } from '../../shared/core/delivery/channel-error.ts';
import { HOUR, MINUTE, SECOND } from '../../shared/core/time.ts';
import type { Draft } from './drafts.ts';
import type { Fates } from './fates.ts';
import { NO_HABITS } from './habits.ts';
import type { Call, Fate } from './process.ts';
import { CALM } from './profile.ts';
import { type AccountId, type Scenario, START } from './scenario.ts';

export const DUE = START + 3 * MINUTE;

export const draftOn = (accounts: readonly AccountId[], more: Partial<Draft> = {}): Draft => ({
  id: 'post-1',
  words: 'The reading room is open again',
  revision: 'r1',
  state: 'accepted',
  due: DUE,
  expiresAfterMs: 2 * HOUR,
  accounts,
  isKindStated: true,
  ...more,
});

/** Posts that are sent at the start of the world. */
export const scenarioOf = (drafts: readonly Draft[], more: Partial<Scenario> = {}): Scenario => ({
  profile: CALM,
  accounts: ['toots', 'sky', 'board'],
  sent: drafts.map((draft) => ({ at: START, draft })),
  actions: [],
  isUploaded: false,
  habits: NO_HABITS,
  keepsKeys: false,
  calmFrom: START + HOUR,
  ...more,
});

type Written = {
  /** Of a call that is not to a network. */
  readonly call?: (call: Call) => Partial<Fate> | undefined;
  /** Of each commit in turn; after the last one all goes well. */
  readonly commits?: readonly Partial<Fate & { readonly lagMs: number }>[];
};

export function fatesOf({ call: ofCall, commits = [] }: Written): Fates {
  const left = [...commits];
  return {
    ofCall: (call) => ({ effectMs: 10, ...ofCall?.(call) }),
    ask: () => ({ effectMs: 10 }),
    commit: () => ({ effectMs: 10, lagMs: 0, ...left.shift() }),
  };
}

/** The first intake has opened the bundle, and goes on when the second has taken in its next revision. */
export function intakeThatStandsStill(): { readonly scenario: Scenario; readonly fates: Fates } {
  let opened = 0;
  const draft = draftOn(['toots'], { revision: 'r2', due: DUE + 10 * MINUTE });
  return {
    scenario: scenarioOf([draftOn(['toots'])], {
      isUploaded: true,
      actions: [{ at: START + 20 * SECOND, action: { kind: 'revise', draft } }],
    }),
    fates: fatesOf({
      call: ({ method }) => (method === 'open' && ++opened === 1 ? { answerMs: MINUTE } : undefined),
    }),
  };
}

export const LATER = (retryAfterMs?: number): Partial<Fate> => ({
  wrong: 'fails-before',
  error: new ChannelError('later', 'Come back later.', retryAfterMs === undefined ? {} : { retryAfterMs }),
});
export const REFUSED: Partial<Fate> = {
  wrong: 'fails-before',
  error: new ChannelError('refused', 'This is not taken.'),
};
const unknown = new ChannelError('unknown', 'There was no answer.');
export const LOST_AFTER: Partial<Fate> = { wrong: 'fails-after', error: unknown };
export const LOST_BEFORE: Partial<Fate> = { wrong: 'fails-before', error: unknown };
