import type { Outcome } from '../decision/decide.ts';
import type { DeliveryState } from '../delivery/delivery.ts';
import { list } from '../rules/wording.ts';
import type { Report } from './report.ts';
import type { DeliveryStanding, Standing } from './standing.ts';
import { DECIDED, SEND_CHANGED, standingWords } from './standing-words.ts';

/** `advise`: nothing to be done, and nothing goes out. */
export type Look = Outcome | 'advise';
/** What a post has come to. `short` is for titles, `words` are sentences without the last full stop. */
export type Headline = { readonly look: Look; readonly short: string; readonly words: string };
type Zone = { readonly timeZone: string };
type Told = Pick<Report, 'outcome' | 'due' | 'deliveries' | 'alreadySentOn' | 'series' | 'standing'>;

const LOOKS: Readonly<Record<DeliveryState, Look>> = {
  held: 'hold',
  scheduled: 'advise',
  sending: 'advise',
  published: 'pass',
  failed: 'block',
  unconfirmed: 'hold',
  missed: 'block',
  cancelled: 'advise',
  retracted: 'advise',
};

/** What is out and not as it should be is for somebody to look at. */
export function lookOf({ state, verification, retraction }: DeliveryStanding): Look {
  const isAmiss = verification && verification.outcome !== 'as-sent' && verification.outcome !== 'repaired';
  return state === 'published' && (isAmiss || retraction) ? 'hold' : LOOKS[state];
}

/** Where the post stands on all of its accounts. Undefined as long as the report itself says it. */
export function headlineOf(report: Told, zone: Zone): Headline | undefined {
  const { standing, series, alreadySentOn } = report;
  if (!standing || alreadySentOn || isAsReported(report, standing)) return undefined;
  const { state, deliveries } = standing;
  // Of what repeats, each date stands somewhere else.
  if (series || deliveries.length === 0)
    return state === 'cancelled'
      ? { look: 'advise', short: 'Cancelled', words: DECIDED.cancelled.replace(/\.$/, '') }
      : undefined;
  const groups = [...Map.groupBy(deliveries, kindOf)];
  const words = groups.map(([, group], index) => {
    const where = `n ${list(group.map(({ account }) => account))} it `;
    return `${index === 0 ? 'O' : 'o'}${where}${together(group, zone)}`;
  });
  const isOver = state === 'cancelled' && deliveries.every((one) => one.state === 'cancelled');
  const said = [words.join('; '), ...(isOver ? [SEND_CHANGED] : [])].join('. ');
  return { look: lookOfAll(deliveries), short: shortOf(deliveries), words: said };
}

/** What is said of several accounts together. */
const kindOf = ({ state, retraction, waits }: DeliveryStanding): string =>
  [state, ...(retraction ? ['unwanted'] : []), ...(waits ? [waits.why] : [])].join(', ');

const isToCome = ({ state, waits }: DeliveryStanding): boolean => state === 'scheduled' && !waits;

/** Nobody decided anything since, and nothing has gone out. */
function isAsReported({ outcome, due, deliveries = [] }: Told, { deliveries: now }: Standing): boolean {
  if (outcome === 'block') return true;
  if (now.length === 0) return false;
  // The report says itself that the version before is being sent.
  const isBefore = (one: DeliveryStanding) => one.state === 'sending' && one.isEarlier === true;
  if (outcome === 'hold') return now.every((one) => one.state === 'held' || isBefore(one));
  const asked = (account: string) => deliveries.find((one) => one.account === account)?.due ?? due;
  return now.every((one) => isBefore(one) || (isToCome(one) && one.due === asked(one.account)));
}

/** Seconds apart is together, where only what it has come to is said. */
function together(group: readonly DeliveryStanding[], zone: Zone): string {
  const words = new Set(group.map((one) => standingWords(one, zone)));
  const [first = ''] = words;
  if (words.size === 1) return first;
  const [one] = group;
  if (one?.waits) return `waits: ${one.waits.why}`;
  return one?.state === 'published' ? 'is out' : 'goes out, at a time of its own on each';
}

function lookOfAll(deliveries: readonly DeliveryStanding[]): Look {
  const looks = deliveries.map(lookOf);
  const worst = (['block', 'hold', 'pass'] as const).find((look) => looks.includes(look));
  const goesOut = deliveries.some((one) => isToCome(one) || one.state === 'sending');
  return worst ?? (goesOut ? 'pass' : 'advise');
}

/** The first of them that any account has. */
const SHORT: readonly (readonly [string, readonly (DeliveryState | 'waits')[]])[] = [
  ['Not out', ['failed', 'missed']],
  ['May be out', ['unconfirmed']],
  ['Waits for the administrator', ['held']],
  ['Out', ['published']],
  ['Goes out', ['scheduled', 'sending']],
  ['Waits', ['waits']],
  ['Taken down', ['retracted']],
];

const shortOf = (deliveries: readonly DeliveryStanding[]): string =>
  SHORT.find(([, states]) =>
    deliveries.some(({ state, waits }) => states.includes(waits ? 'waits' : state)),
  )?.[0] ?? (deliveries.some(({ isRejected }) => isRejected) ? 'Rejected' : 'Cancelled');
