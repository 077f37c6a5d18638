import { type Comment, replyName } from '../core/comments/comment.ts';
import { isDangerOpen, isOfficers, isOverdue, isThreatOpen } from '../core/comments/lateness.ts';
import { isOrderOpen } from '../core/comments/orders.ts';
import { isReplyOnItsWay } from '../core/comments/standing.ts';
import type { Duty, DutyComment, DutyTrouble } from '../core/duty/duty.ts';
import { routesOf } from '../core/moderation/routed.ts';
import { DAY, type Instant } from '../core/time.ts';
import type { Deps } from '../ports.ts';
import { type OpenRequest, openRequests, requestsAnswered } from './find-answers.ts';

type CommentDuty = Pick<Duty, 'danger' | 'threats' | 'overdue' | 'soon' | 'law' | 'graver' | 'stuck'>;
type Collected = { readonly [Part in keyof CommentDuty]: CommentDuty[Part][number][] };

const SOON_MS = DAY;

/** What waits for people about comments on some accounts. Every comment is read: a clock of the law may run on any. */
export async function dutyComments(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  accounts: readonly string[],
): Promise<CommentDuty> {
  const now = clock.now();
  const requests = await openRequests({ store, clock }, await store.permissions());
  const found: Collected = { danger: [], threats: [], overdue: [], soon: [], law: [], graver: [], stuck: [] };
  for (const account of accounts)
    for await (const comment of store.allComments(account, now)) {
      collect(comment, found, requests, now);
      const unconfirmed = await answerInDoubt(store, comment);
      if (unconfirmed) found.stuck.push(unconfirmed);
    }
  const bySince = (a: { since: Instant }, b: { since: Instant }): number => a.since - b.since;
  const byTime = (a: DutyComment, b: DutyComment): number => a.by - b.by;
  return {
    danger: found.danger.sort(bySince),
    threats: found.threats.sort(bySince),
    overdue: found.overdue.sort(byTime),
    soon: found.soon.sort(byTime),
    law: found.law.sort(byTime),
    graver: found.graver,
    stuck: found.stuck,
  };
}

function collect(
  comment: Comment,
  { danger, threats, overdue, soon, law, graver, stuck }: Collected,
  requests: readonly OpenRequest[],
  now: Instant,
): void {
  const { id, accountId: account, state, answerBy: by, order, reply } = comment;
  const routes = routesOf(comment);
  if (isDangerOpen(comment))
    for (const { why, to: officer } of routes)
      if (why === 'safeguarding') danger.push({ id, account, since: comment.heardAt, officer });
  if (isThreatOpen(comment)) threats.push({ id, account, since: comment.heardAt });
  const permissions = requestsAnswered(requests, comment).map(({ permission }) => permission);
  const waiting = { id, account, by, ...(permissions.length > 0 && { permissions }) };
  if (isOverdue(comment, now)) overdue.push(waiting);
  else if (state === 'open' && by - now <= SOON_MS) soon.push(waiting);
  if (isOfficers(comment))
    for (const { why, to: officer, due, request = why } of routes)
      if (due !== undefined) law.push({ id, account, by: due, officer, request });
  const { suggestion } = comment.judgement;
  // A threat is named as one already.
  if (suggestion && isUndecided(comment) && !isThreatOpen(comment))
    graver.push({ id, account, what: `it was hidden without a person; suggested to you: ${suggestion}` });
  if (order?.problem !== undefined && !isOrderOpen(comment))
    stuck.push({ id, account, what: `it could not ${order.action} it: ${order.problem}` });
  if (reply?.problem !== undefined && state === 'open')
    stuck.push({ id, account, what: `its ${replyName(reply)} is not out: ${reply.problem}` });
}

/** Hidden by the policy, and nobody has ordered anything since or handed it on. */
const isUndecided = ({ state, order, acted, escalated }: Comment): boolean =>
  state === 'hidden' && acted?.who === 'policy' && !order && escalated === undefined;

async function answerInDoubt(
  store: Pick<Deps['store'], 'delivery'>,
  { id, accountId: account, reply }: Comment,
): Promise<DutyTrouble | undefined> {
  if (!reply || !isReplyOnItsWay({ reply })) return undefined;
  const delivery = await store.delivery(reply.postId, account);
  if (delivery?.state !== 'unconfirmed') return undefined;
  const what = `nobody knows whether its ${replyName(reply)} is out. Look at the account, then: imprimatur posts resolve ${reply.postId} ${account} --published, or --not-published`;
  return { id, account, what };
}
