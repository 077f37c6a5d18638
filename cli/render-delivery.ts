import { toTakeBack } from '../shared/core/delivery/by-hand.ts';
import type { Delivery } from '../shared/core/delivery/delivery.ts';
import { isHearsay } from '../shared/core/delivery/moves.ts';
import { verificationWords } from '../shared/core/delivery/verification.ts';
import { whatToDo } from '../shared/core/delivery/what-to-do.ts';
import type { Policy } from '../shared/core/policy/policy.ts';
import { exactInstant, shortInstant } from '../shared/core/schedule/spell-time.ts';
import type { Instant } from '../shared/core/time.ts';

/** The proof: what reading the published post back showed, and when it was read. It stays when the post is taken down. */
export function readBack({ state, verification }: Delivery, { timeZone }: Policy): string {
  if (state !== 'published' && state !== 'retracted') return '–';
  if (!verification) return state === 'published' ? 'not yet' : '–';
  const { outcome, media, described, at } = verification;
  const isRead = outcome !== 'absent' && outcome !== 'unread';
  const descriptions = isRead && media > 0 ? `, ${described} of ${media} described` : '';
  return `${outcome}${descriptions} (${shortInstant(at, timeZone)})`;
}

/** The link to the live post, or why there is none. @param all Every delivery of its post. */
export function whereOrWhy(
  delivery: Delivery,
  all: readonly Delivery[],
  { timeZone }: Policy,
  now: Instant,
): string {
  const { remote, link, problem, retraction } = delivery;
  const place =
    remote?.url ??
    link ??
    (problem && `${problem}${next(delivery, all)}`) ??
    inDoubt(delivery, timeZone, now);
  const told = [place, ...hearsay(delivery)].filter((words) => words !== '').join(' ');
  return retraction?.problem === undefined ? told : `${told} Not taken down: ${retraction.problem}`;
}

/** Nobody but a person knows of it, and the network has been asked. */
const hearsay = (delivery: Delivery): string[] =>
  isHearsay(delivery) && delivery.verification
    ? [`Somebody said that it is out; ${verificationWords(delivery.verification)}. ${toTakeBack(delivery)}`]
    : [];

/** The same that the administrator was told: a network's words alone seldom say what is to be done. */
function next(delivery: Delivery, all: readonly Delivery[]): string {
  const { state } = delivery;
  const isOver = state === 'failed' || state === 'missed' || state === 'unconfirmed';
  return isOver ? ` ${whatToDo(delivery, state, all).toDo}` : '';
}

/** While an attempt has no answer nobody knows, and nobody need do anything. */
function inDoubt({ state, wake }: Delivery, timeZone: string, now: Instant): string {
  if (state !== 'sending' || wake === undefined) return '';
  return now < wake
    ? `The network has not confirmed it. Unless it answers, it is asked again at ${exactInstant(wake, timeZone)}.`
    : 'The network has not confirmed it. It is asked again within a minute or two.';
}
