import type { Comment, Route } from '../core/comments/comment.ts';
import { isOrderOpen } from '../core/comments/orders.ts';
import { tended } from '../core/comments/standing.ts';
import { routedTo, routesOf } from '../core/moderation/routed.ts';
import { requestWords } from '../core/moderation/wording/request-words.ts';
import type { Policy } from '../core/policy/policy.ts';
import { formatDay } from '../core/schedule/spell-time.ts';
import type { Instant } from '../core/time.ts';
import type { Deps } from '../ports.ts';
import { keepEvidence } from './keep-evidence.ts';

type Needs = Pick<Deps, 'store' | 'objects' | 'notices' | 'clock' | 'log' | 'policy'>;

/**
 * Tells each officer whom the policy names, once, and keeps what was asked, in case its author deletes it. The notice
 * has the link and the id, and none of the words: e-mail is read in more places than the comment should be.
 */
export async function tellOfficers(deps: Needs, comment: Comment): Promise<Comment> {
  const untold = routesOf(comment).filter(({ told }) => told === undefined);
  if (untold.length === 0) return comment;
  // Its words are gone where the author has deleted it meanwhile; the clock of the law runs all the same.
  if (comment.text !== '')
    await keepEvidence(deps, comment, {
      action: 'route',
      who: untold[0]?.by ?? 'policy',
      why: untold.map(({ why }) => why).join(', '),
    });
  let current = comment;
  for (const route of untold) current = await tell(deps, current, route);
  return current;
}

async function tell(deps: Needs, comment: Comment, route: Route): Promise<Comment> {
  const { store, notices, clock, policy, log } = deps;
  await notices.send(noticeOf(comment, route, policy, clock.now()));
  const now = clock.now();
  const routes = routesOf(comment).map((one) => (one.why === route.why ? { ...one, told: now } : one));
  const told = { ...comment, ...routedTo(routes) };
  const next = isOrderOpen(comment) ? told : tended(told);
  const saved = await store.save<Comment>(
    comment,
    next,
    { who: 'tend', why: `the ${route.to} was told` },
    now,
  );
  log.info('officer-told', { comment: comment.id, why: route.why });
  return saved;
}

function noticeOf({ id, accountId, remote }: Comment, route: Route, policy: Policy, now: Instant) {
  const { why, to } = route;
  const { contact } = policy.moderation.officers[why];
  return {
    subject: `For the ${to}: a comment on ${accountId}`,
    text: `${whatItIs(route)}\n${limitWords(route, policy, now)}\nFor: ${to}, ${contact}. Please pass this on if you are somebody else.\n${remote ? `The comment: ${remote.url}\n` : 'Its author has deleted it meanwhile.\n'}\nSee: imprimatur comments show ${id}\n`,
  };
}

function whatItIs({ why, request, by }: Route): string {
  if (why === 'safeguarding')
    return `${by === undefined ? 'Somebody may be in danger.' : 'A member of staff says that somebody may be in danger.'} Please look at it now.`;
  return by === undefined
    ? `It seems to be ${requestWords(request)}.`
    : `A member of staff says that it is ${requestWords(request)}.`;
}

function limitWords({ due }: Route, { timeZone }: Policy, now: Instant): string {
  if (due === undefined) return '';
  const day = formatDay(due, timeZone);
  return due < now
    ? `THE TIME LIMIT HAS PASSED: the law wanted it answered by the end of ${day}.\n`
    : `The law wants it answered by the end of ${day}.\n`;
}
