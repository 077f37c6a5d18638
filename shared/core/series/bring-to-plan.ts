import type { Delivery } from '../delivery/delivery.ts';
import { isOut, isTooLateToRevise } from '../delivery/moves.ts';
import type { New } from '../history.ts';
import type { Post } from '../post.ts';
import type { Instant } from '../time.ts';
import type { Series, SeriesPost } from './series.ts';

/** A post that stands for a series. */
export type SeriesHead = Post & { readonly series: Series };

/**
 * `nowhere`: not public, or being sent, of which the network says whether it came out · `somewhere`: public, or perhaps so, on
 * one account or more · `everywhere`: for certain.
 */
export type HowFarOut = 'nowhere' | 'somewhere' | 'everywhere';

export function howFarOut(deliveries: readonly Delivery[]): HowFarOut {
  if (!deliveries.some(({ state }) => isTooLateToRevise(state))) return 'nowhere';
  return deliveries.every(({ state }) => isOut(state)) ? 'everywhere' : 'somewhere';
}

/**
 * What a post of a series becomes under the series' plan; undefined where it stays as it is. Pure: the store writes it, on
 * condition that nobody was faster.
 * @param asked What the series has for it; absent where the date was dropped.
 */
export function broughtTo(
  head: SeriesHead,
  id: string,
  asked: SeriesPost | undefined,
  before: Post | undefined,
  out: HowFarOut,
  now: Instant,
): New<Post> | undefined {
  if (before && (before.occurrence?.of !== head.id || before.occurrence.plan >= head.plan)) return undefined;
  if (before?.state === 'cancelled' && !before.occurrence?.isStopped) return undefined;
  // What is out on some accounts keeps its words on the others, unless somebody stops the whole series: that holds also for
  // what is being sent and turns out not to have been.
  if (out === 'everywhere' || (out === 'somewhere' && head.state !== 'cancelled')) return undefined;
  const isWanted = asked !== undefined && (head.state === 'accepted' || head.state === 'held');
  if (!isWanted) return stopped(head, id, asked, before, now);
  // Another decision about what was sent before: it is only about what waits for it.
  if (before && before.revision === head.revision && before.state !== 'cancelled')
    return before.state === 'held' && head.state === 'accepted' ? approved(head, before, now) : undefined;
  const { holds, due, expires, findings } = asked;
  const { approval } = head;
  const isHeld = holds !== undefined && !approval;
  return {
    ...common(head, id, asked.asked, before, now),
    state: isHeld ? 'held' : 'accepted',
    due,
    expires,
    findings,
    ...(isHeld && { holds }),
    ...(holds && approval && { approval: { ...approval, findings: holds } }),
  };
}

const common = (
  { series, name, revision, title, uses, policy, report, id: of, plan }: SeriesHead,
  id: string,
  asked: Instant,
  before: Post | undefined,
  now: Instant,
) => ({
  type: 'post' as const,
  id,
  name,
  revision,
  title,
  accounts: series.accounts,
  ...(uses && { uses }),
  policy,
  ...(report !== undefined && { report }),
  occurrence: { of, plan, asked },
  // What is being sent by an older plan still comes down.
  ...(before?.unwanted && { unwanted: before.unwanted }),
  plan: (before?.plan ?? 0) + 1,
  planned: false,
  // At once, should this process die before its deliveries are planned.
  wake: now,
});

/**
 * Also where there is no such post: what was cancelled cannot be made by somebody who planned an earlier revision and is
 * slower.
 */
function stopped(
  head: SeriesHead,
  id: string,
  asked: SeriesPost | undefined,
  before: Post | undefined,
  now: Instant,
): New<Post> {
  const occurrence = {
    of: head.id,
    plan: head.plan,
    asked: before?.occurrence?.asked ?? asked?.asked ?? now,
    isStopped: true,
  };
  if (!before)
    return {
      ...common(head, id, occurrence.asked, before, now),
      state: 'cancelled',
      findings: { block: 0, hold: 0, advise: 0 },
      occurrence,
    };
  return { ...nextOf(before, now), state: 'cancelled', occurrence };
}

function approved(head: SeriesHead, before: Post, now: Instant): New<Post> {
  const { holds = [], ...rest } = nextOf(before, now);
  const { who = '', why = '' } = head.approval ?? {};
  return {
    ...rest,
    state: 'accepted',
    approval: { who, why, findings: holds },
    occurrence: { of: head.id, asked: before.occurrence?.asked ?? 0, plan: head.plan },
  };
}

const nextOf = (before: Post, now: Instant): New<Post> => ({
  ...before,
  plan: before.plan + 1,
  planned: false,
  wake: now,
});
