import { DAY, HOUR, type Instant, MINUTE, SECOND } from '../../shared/core/time.ts';
import { askingFor, datesOf, drawCustom, onItsCalendar } from './calendars.ts';
import type { Draft } from './drafts.ts';
import { drawHabits, type Habits } from './habits.ts';
import { drawProfile, type Profile } from './profile.ts';
import type { Random } from './random.ts';

export const START: Instant = Date.UTC(2026, 10, 23, 9);
export const ACCOUNTS = ['toots', 'sky', 'board'] as const;
export type AccountId = (typeof ACCOUNTS)[number];

/** Whether a person who looks at an account sees a post there. */
export type Sight = 'published' | 'not-published';

/** What somebody does in the middle. */
export type Action =
  | { readonly kind: 'cancel' | 'approve' | 'reject' | 'publish now'; readonly post: string }
  /** On one account, or wherever it is out. */
  | { readonly kind: 'retract'; readonly post: string; readonly account?: AccountId }
  | { readonly kind: 'resolve'; readonly post: string; readonly account: AccountId; readonly saw: Sight }
  | { readonly kind: 'reschedule'; readonly post: string; readonly to: Instant | 'next-slot' }
  /** Only where bundles are uploaded. */
  | { readonly kind: 'take away'; readonly post: string }
  | { readonly kind: 'revise'; readonly draft: Draft }
  | { readonly kind: 'pause' | 'resume'; readonly account: AccountId }
  | { readonly kind: 'revoke' | 'restore'; readonly account: AccountId }
  | { readonly kind: 'stop all' | 'go on' }
  | { readonly kind: 'redeploy'; readonly isStricter: boolean };

/** At an instant, or in the middle of a publish: right after so many calls of all publishes together. */
export type Moment = { readonly at?: Instant; readonly amid?: number; readonly action: Action };

export type Scenario = {
  readonly profile: Profile;
  readonly accounts: readonly AccountId[];
  readonly sent: readonly { readonly at: Instant; readonly draft: Draft }[];
  readonly actions: readonly Moment[];
  /** Whether bundles are uploaded and taken in; otherwise they enter as proven. */
  readonly isUploaded: boolean;
  readonly habits: Habits;
  /** Whether the network that is searched knows a repeated request by its key, as Mastodon does for an hour. */
  readonly keepsKeys: boolean;
  /** From then on nothing goes wrong any more. */
  readonly calmFrom: Instant;
};

/** Taking bundles in costs several times what the rest of a world does, so most posts enter as proven. */
const UPLOADED = 0.12;

export function drawScenario(random: Random, isUploaded = random.chance(UPLOADED)): Scenario {
  const profile = drawProfile(random.fork());
  const accounts = ACCOUNTS.filter(() => random.chance(0.6));
  if (accounts.length === 0) accounts.push(random.pick(ACCOUNTS));
  // Nobody can see which of two posts of the same words is whose, least of all when they are due at once.
  const isSame = random.chance(0.15);
  const sameDue = random.chance(0.7) ? START + 5 * MINUTE : undefined;
  const custom = isUploaded ? drawCustom(random.fork(), isSame) : 'times';
  const sent = Array.from({ length: isSame ? 2 : random.pick([1, 1, 2, 3]) }, (_, n) => {
    const at = START + random.between(0, 3 * MINUTE);
    const words = isSame ? 'The reading room is open again' : `Shelf ${n + 1} is open again`;
    const drawn = drawDraft(random, `post-${n + 1}`, words, accounts, at);
    const picture = { ...drawn, hasPicture: isUploaded && random.chance(0.5) };
    const draft = isUploaded ? askingFor(custom, picture, random.fork()) : picture;
    return { at, draft: isSame ? { ...draft, accounts, due: sameDue ?? draft.due } : draft };
  });
  const drafts = sent.map(({ draft }) => draft);
  const [first = 0, last = 0] = [Math.min, Math.max].map((pick) => pick(...drafts.flatMap(datesOf)));
  const actions = Array.from({ length: random.pick([0, 0, 1, 2, 3, 5]) }, (): Moment => {
    const near = random.pick([first, last]) + random.between(-2 * MINUTE, 3 * MINUTE);
    const drawn = drawAction(random, drafts, accounts, near);
    const action = isUploaded ? onItsCalendar(drawn, drafts, random.fork()) : drawn;
    // Most of what can go wrong is near the second at which it is due, and while its outcome is unknown.
    if (random.chance(0.5)) return { amid: random.between(1, 40), action };
    return { at: Math.max(START + MINUTE, near), action };
  });
  const calmFrom = last + random.pick([MINUTE, 5 * MINUTE, 20 * MINUTE, HOUR]);
  const healed = random.chance(0.7) ? actions.flatMap(({ action }) => healing(action)) : [];
  return {
    profile,
    accounts,
    isUploaded,
    habits: drawHabits(random.fork()),
    sent,
    keepsKeys: random.chance(0.3),
    actions: [...actions, ...healed.map((action) => ({ at: calmFrom, action }))],
    calmFrom,
  };
}

function drawDraft(
  random: Random,
  id: string,
  words: string,
  accounts: readonly AccountId[],
  now: Instant,
): Draft {
  const chosen = accounts.filter(() => random.chance(0.8));
  return {
    id,
    words,
    revision: 'r1',
    state: random.pick(['accepted', 'accepted', 'accepted', 'held']),
    due:
      now +
      random.pick([0, 30 * SECOND, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE]) +
      random.between(0, 59) * SECOND,
    expiresAfterMs: random.pick([
      MINUTE,
      10 * MINUTE,
      HOUR,
      HOUR,
      3 * HOUR,
      random.chance(0.1) ? 2 * DAY : HOUR,
    ]),
    accounts: chosen.length > 0 ? chosen : accounts,
    isKindStated: random.chance(0.6),
  };
}

function drawAction(
  random: Random,
  drafts: readonly Draft[],
  accounts: readonly AccountId[],
  at: Instant,
): Action {
  const draft = drafts[random.between(0, drafts.length - 1)];
  const account = accounts[random.between(0, accounts.length - 1)] ?? 'toots';
  if (!draft) return { kind: 'pause', account };
  const kind: Action['kind'] = random.pick<Action['kind']>([
    'cancel',
    'publish now',
    'retract',
    'approve',
    'approve',
    'reject',
    'reschedule',
    'revise',
    'pause',
    'resume',
    'revoke',
    'restore',
    'redeploy',
    'stop all',
    'go on',
  ]);
  switch (kind) {
    case 'cancel':
    case 'approve':
    case 'reject':
    case 'publish now':
      return { kind, post: draft.id };
    case 'retract':
      return random.chance(0.5) ? { kind, post: draft.id } : { kind, post: draft.id, account };
    case 'resolve':
      return { kind, post: draft.id, account, saw: 'not-published' };
    case 'reschedule':
      return { kind, post: draft.id, to: at + random.pick([MINUTE, 3 * MINUTE, 20 * MINUTE]) };
    case 'revise': {
      const next = drawDraft(random, draft.id, draft.words, accounts, at);
      return {
        kind,
        draft: {
          ...next,
          hasPicture: draft.hasPicture ?? false,
          revision: `r${random.between(2, 4)}`,
          state: random.pick(['accepted', 'accepted', 'held', 'blocked']),
        },
      };
    }
    case 'redeploy':
      return { kind, isStricter: random.chance(0.5) };
    case 'stop all':
    case 'go on':
      return { kind };
    case 'take away':
      return { kind, post: draft.id };
    default:
      return { kind, account };
  }
}

/** What an administrator mends in the end. */
function healing(action: Action): Action[] {
  if (action.kind === 'revoke')
    return [
      { kind: 'restore', account: action.account },
      { kind: 'resume', account: action.account },
    ];
  return action.kind === 'pause' ? [{ kind: 'resume', account: action.account }] : [];
}
