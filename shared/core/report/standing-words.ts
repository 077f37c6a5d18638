import { verificationWords } from '../delivery/verification.ts';
import type { PostState } from '../post.ts';
import { formatInstant } from '../schedule/spell-time.ts';
import type { DeliveryStanding } from './standing.ts';

type Zone = { readonly timeZone: string };

const at = (iso: string, { timeZone }: Zone): string => formatInstant(Date.parse(iso), timeZone);

/** Where it stands on one account, in a sentence without the account's name: `is out since Tuesday …`. */
export function standingWords(one: DeliveryStanding, zone: Zone): string {
  switch (one.state) {
    case 'held':
      return 'waits for the administrator';
    case 'scheduled':
      return one.waits ? waiting(one.due, one.waits, zone) : `goes out on ${at(one.due, zone)}`;
    case 'sending':
      return `is being sent${version(one)}`;
    case 'published':
      if (one.publishedAt === undefined && one.verification?.outcome === 'absent')
        return `is said to be out${version(one)}, and the network does not show it`;
      return one.publishedAt === undefined
        ? `is out${version(one)}`
        : `is out${version(one)} since ${at(one.publishedAt, zone)}`;
    case 'failed':
      return 'is not out: the network refused it';
    case 'unconfirmed':
      return 'may be out: the network never told, and the administrator looks';
    case 'missed':
      return 'is not out: it was too late to send it';
    case 'cancelled':
      return `does not go out: ${one.isRejected ? 'the administrator decided against it' : 'it was cancelled'}`;
    case 'retracted':
      return 'was out, and has been taken down';
  }
}

const waiting = (due: string, { why, until }: NonNullable<DeliveryStanding['waits']>, zone: Zone): string =>
  `waits, due on ${at(due, zone)}: ${why}${until === undefined ? '' : `; it is tried again on ${at(until, zone)}`}`;

const version = ({ isEarlier }: DeliveryStanding): string => (isEarlier ? ' in an earlier version' : '');

/** The proof, and whatever else there is to say, a sentence each. */
export function standingNotes(one: DeliveryStanding, zone: Zone): string[] {
  const { verification: proof, retraction, problem } = one;
  return [
    ...(proof
      ? [`Looked at on ${at(proof.at, zone)}: ${verificationWords(proof)}${descriptions(proof)}.`]
      : []),
    ...(one.state === 'published' && !proof ? ['It has not been read back from the network yet.'] : []),
    ...(retraction ? [`${wish(one)} ${at(retraction.at, zone)}: ${retraction.why}`] : []),
    ...(one.state === 'published' && retraction?.problem !== undefined
      ? [`It is still out: ${retraction.problem}`]
      : []),
    // Why it was cancelled is often a word or two, as somebody typed them.
    ...(problem !== undefined ? [one.state === 'cancelled' ? `Why: ${problem}` : problem] : []),
  ];
}

const wish = ({ state }: DeliveryStanding): string =>
  state === 'retracted' ? 'Taken down, as was asked for on' : 'To be taken down since';

const descriptions = ({
  outcome,
  media,
  described,
}: NonNullable<DeliveryStanding['verification']>): string =>
  media > 0 && (outcome === 'as-sent' || outcome === 'repaired')
    ? `, ${described} of ${media} descriptions with it`
    : '';

/** What is to be done where nothing of it goes out any more: the same content is not taken in twice. */
export const SEND_CHANGED =
  'To publish it after all, change something in it, such as its time or what was wrong, and send it again';

/** What was decided about the post as a whole, where its deliveries do not say it. */
export const DECIDED: Readonly<Record<PostState, string>> = {
  waiting: 'It waits for the rest of its files.',
  blocked: 'It does not go out as it is.',
  held: 'It waits for the administrator.',
  accepted: 'It was accepted.',
  cancelled: 'It was cancelled: what is not out yet does not go out.',
};
