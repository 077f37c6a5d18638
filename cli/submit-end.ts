import type { Delivery } from '../shared/core/delivery/delivery.ts';
import { isEarlierOn } from '../shared/core/delivery/out-though-cancelled.ts';
import type { Post } from '../shared/core/post.ts';
import type { Report } from '../shared/core/report/report.ts';
import { SEND_CHANGED } from '../shared/core/report/standing-words.ts';
import { formatInstant } from '../shared/core/schedule/spell-time.ts';
import type { PostView } from '../shared/steps/posts.ts';
import { EXIT } from './exit.ts';
import { liveLinks } from './render-posts.ts';

/** What is to be said below a report, and how `submit` ends. */
export type End = { readonly exit: number; readonly notes: readonly string[] };
type Standing = Pick<PostView, 'post' | 'deliveries'>;

/** A report says what the rules found; the administrator, or time, may have decided since about the same content. */
export function endOf(report: Report, { post, deliveries }: Standing, timeZone: string): End {
  const follow = `Follow it: imprimatur posts show ${post.id}`;
  if (report.alreadySentOn) return { exit: EXIT.blocked, notes: [...liveLinks(deliveries), follow] };
  if (post.revision !== report.revision) return { exit: EXIT.blocked, notes: [replacedBy(post, timeZone)] };
  const down = takenDown(deliveries, timeZone);
  switch (post.state) {
    case 'cancelled':
      return {
        exit: EXIT.blocked,
        // Of a bundle that repeats the report says nothing of its deliveries.
        notes: down ?? (deliveries.length > 0 ? [] : [`It was cancelled and stays so. ${SEND_CHANGED}.`]),
      };
    case 'blocked':
    case 'waiting':
      return { exit: EXIT.blocked, notes: [] };
    case 'held':
      return { exit: EXIT.held, notes: [follow] };
    case 'accepted': {
      const ours = deliveries.filter((one) => one.state !== 'published' || !isEarlierOn(post, one));
      if (deliveries.length > 0 && ours.length === 0)
        return { exit: EXIT.blocked, notes: [...liveLinks(deliveries), OUT_BEFORE, follow] };
      const isOver = deliveries.length > 0 && !ours.some(isOutOrToCome);
      if (isOver) return { exit: EXIT.blocked, notes: [...(down ?? [sendAfterAll(post)]), follow] };
      const approved = report.outcome === 'hold' ? ['The administrator has approved it.'] : [];
      return { exit: EXIT.ok, notes: [...approved, ...(down ?? []), ...liveLinks(deliveries), follow] };
    }
  }
}

/** Said to whoever sent words that nobody will look at any more. */
export const replacedBy = ({ id, history }: Post, timeZone: string): string => {
  const at = history.findLast(({ who }) => who === 'intake')?.at;
  const when = at === undefined ? '' : `, taken in on ${formatInstant(at, timeZone)}`;
  return `It was replaced by another version that was sent under the same name${when}. To see that one: imprimatur posts show ${id}. To publish yours as well, send it under another name.`;
};

const isOutOrToCome = ({ state, retraction }: Delivery): boolean =>
  state === 'published'
    ? retraction === undefined
    : state === 'scheduled' || state === 'held' || state === 'sending' || state === 'unconfirmed';

/** A post that was taken down is never published again. Undefined where none of it was. */
function takenDown(deliveries: readonly Delivery[], timeZone: string): string[] | undefined {
  const gone = deliveries.filter(({ state, retraction }) => state === 'retracted' || retraction);
  if (gone.length === 0) return undefined;
  const lines = gone.map(({ accountId, state, retraction, history }) => {
    const at = history.findLast(({ to }) => to === 'retracted')?.at ?? retraction?.at ?? 0;
    const when = formatInstant(at, timeZone);
    return state === 'retracted'
      ? `It was taken down on ${accountId} on ${when}.`
      : `It is being taken down on ${accountId}, since ${when}.`;
  });
  return [...lines, 'To post it once more, send it under another name.'];
}

const OUT_BEFORE =
  'This version does not go out: the one before was being published when it was sent. Send it under another name.';

const sendAfterAll = ({ id }: Post): string =>
  `It does not go out as it stands. To send it after all: imprimatur posts reschedule ${id} --to "…"`;
