/** When posts of uploaded bundles go out, besides at one time of their own: in a slot, or on several days. */
import { seriesPostId } from '../../shared/core/series/series.ts';
import { DAY, HOUR, type Instant, MINUTE, toIso } from '../../shared/core/time.ts';
import type { Draft } from './drafts.ts';
import type { Random } from './random.ts';
import type { Action } from './scenario.ts';
import { firstOf } from './uploads.ts';

/** Of each account; the first ones are soon taken. */
export const SLOTS = ['09:06', '09:12', '09:20', '09:40', '10:10', '11:00'].map((time) => `daily ${time}`);
export const APART = '5m';

/** What most bundles of a world ask for: where several want a slot at once, they are in each other's way. */
export type Custom = 'slots' | 'days' | 'times';
/** @param isSame Two posts say the same: nobody could tell which day of a series is whose. */
export const drawCustom = (random: Random, isSame: boolean): Custom =>
  random.pick<Custom>(['slots', 'slots', isSame ? 'times' : 'days', 'times', 'times']);

export function askingFor(custom: Custom, draft: Draft, random: Random): Draft {
  if (custom === 'times' || random.chance(0.15)) return draft;
  if (custom === 'slots') return { ...draft, asksFor: 'next-slot' };
  const expiresAfterMs = Math.min(draft.expiresAfterMs, 3 * HOUR);
  return { ...draft, expiresAfterMs, asksFor: { days: random.pick([2, 2, 3]) } };
}

/** When it is to go out. */
export const datesOf = (draft: Draft): Instant[] =>
  typeof draft.asksFor === 'object'
    ? Array.from({ length: draft.asksFor.days }, (_, day) => firstOf(draft) + day * DAY)
    : [draft.due + (draft.asksFor ? 20 * MINUTE : 0)];

/** The posts of its days, by their ids; none where it is no series. */
export const daysOf = (draft: Draft): { readonly id: string; readonly at: Instant }[] =>
  typeof draft.asksFor === 'object'
    ? datesOf(draft).map((at) => ({ id: seriesPostId(draft.id, toIso(at).slice(0, 10)), at }))
    : [];

/** The bundle that a post is of. */
export const bundleIn = (postId: string): string => postId.replace(/-\d{4}-\d{2}-\d{2}$/, '');

/** The same about a slot, about one day of a series or all of it, or that the bundle is taken away. */
export function onItsCalendar(action: Action, drafts: readonly Draft[], random: Random): Action {
  if (action.kind === 'revise') {
    const before = drafts.find(({ id }) => id === action.draft.id);
    const isKept = before?.asksFor !== undefined && random.chance(0.8);
    if (isKept) return { ...action, draft: onOtherDays({ ...before, ...pick(action.draft) }, random) };
    return random.chance(0.1) ? { kind: 'take away', post: action.draft.id } : action;
  }
  if (!('post' in action)) return action;
  const draft = drafts.find(({ id }) => id === action.post);
  const days = draft ? daysOf(draft) : [];
  if (draft && days.length > 0 && random.chance(0.3))
    return { kind: 'revise', draft: onOtherDays({ ...draft, revision: `r${random.between(2, 4)}` }, random) };
  const day = days[random.between(0, days.length - 1)];
  const aimed = day && random.chance(0.7) ? { ...action, post: day.id } : action;
  return aimed.kind === 'reschedule' && random.chance(0.4) ? { ...aimed, to: 'next-slot' } : aimed;
}

/** A revision may have more days, fewer, or begin a day later. */
function onOtherDays(draft: Draft, random: Random): Draft {
  if (typeof draft.asksFor !== 'object' || random.chance(0.4)) return draft;
  const laterMs = random.chance(0.4) ? DAY : 0;
  return { ...draft, due: draft.due + laterMs, asksFor: { days: random.pick([1, 2, 3]) } };
}

/** What a revision says anew of a bundle that still asks for a slot or for the same days. */
const pick = ({ words, revision, state, accounts, isKindStated }: Draft) => ({
  words,
  revision,
  state,
  accounts,
  isKindStated,
});
