import type { Comment, Route } from '../core/comments/comment.ts';
import { isOrderOpen } from '../core/comments/orders.ts';
import { tended } from '../core/comments/standing.ts';
import { formatDay } from '../core/schedule/spell-time.ts';
import type { Deps } from '../ports.ts';
import { keepEvidence } from './keep-evidence.ts';

type Needs = Pick<Deps, 'store' | 'objects' | 'notices' | 'clock' | 'log' | 'policy'>;

const WHAT: Readonly<Record<Route['why'], string>> = {
  'information-rights': 'It seems to be a request under data protection or freedom of information law.',
  safeguarding: 'Somebody may be in danger. Please look at it now.',
};

/**
 * Tells the officer whom the policy names, once, and keeps what was asked, in case its author deletes it. The notice
 * has the link and the id, and none of the words: e-mail is read in more places than the comment should be.
 */
export async function tellOfficer(deps: Needs, comment: Comment): Promise<Comment> {
  const { route } = comment;
  if (!route || route.told !== undefined) return comment;
  const { store, notices, clock, policy, log } = deps;
  // Its words are gone where the author has deleted it meanwhile; the clock of the law runs all the same.
  if (comment.text !== '')
    await keepEvidence(deps, comment, { action: 'route', who: 'policy', why: route.why });
  const { contact } = policy.moderation.officers[route.why];
  const due =
    route.due === undefined
      ? ''
      : `The law wants it answered by the end of ${formatDay(route.due, policy.timeZone)}.\n`;
  await notices.send({
    subject: `For the ${route.to}: a comment on ${comment.accountId}`,
    text: `${WHAT[route.why]}\n${due}\nFor: ${route.to}, ${contact}. Please pass this on if you are somebody else.\n${comment.remote ? `The comment: ${comment.remote.url}\n` : 'Its author has deleted it meanwhile.\n'}\nSee: imprimatur comments show ${comment.id}\n`,
  });
  const now = clock.now();
  const told = { ...comment, route: { ...route, told: now } };
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
