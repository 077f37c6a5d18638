import { type Delivery, type DeliveryState, deliveryId } from '../delivery/delivery.ts';
import type { Post } from '../post.ts';
import type { Instant } from '../time.ts';
import { contentLine, text, utc } from './content-lines.ts';

export type PostWithDeliveries = { readonly post: Post; readonly deliveries: readonly Delivery[] };

/** What most needs somebody's eye comes first: it names the entry. */
const WORDS: readonly (readonly [DeliveryState, string])[] = [
  ['unconfirmed', 'Unconfirmed'],
  ['failed', 'Failed'],
  ['missed', 'Missed'],
  ['held', 'Held'],
  ['sending', 'Due'],
  ['scheduled', 'Due'],
  ['published', 'Out'],
  ['retracted', 'Taken down'],
  ['cancelled', 'Cancelled'],
];

/**
 * Posts as an iCalendar (RFC 5545): what is due, held, out or missed, with its title. An entry stands for all deliveries
 * of a post at one time; it is called by the first of them, so that a calendar moves it when the post is moved. Times
 * are in UTC, and nothing in it blocks anybody's day. The same posts give the same bytes.
 */
export const postCalendar = (posts: readonly PostWithDeliveries[], name: string): string =>
  [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Imprimatur//Posts//EN'),
    contentLine('NAME', text(name)),
    // Most programs know only this older name of it.
    contentLine('X-WR-CALNAME', text(name)),
    ...posts.flatMap(entriesOf),
    contentLine('END', 'VCALENDAR'),
  ].join('');

function entriesOf({ post, deliveries }: PostWithDeliveries): string[] {
  const shown = deliveries
    .filter(({ state }) => state !== 'cancelled')
    .sort((a, b) => (a.accountId < b.accountId ? -1 : 1));
  return [...Map.groupBy(shown, ({ due }) => due)]
    .sort(([a], [b]) => a - b)
    .flatMap(([due, together]) => entry(post, due, together));
}

function entry(post: Post, due: Instant, deliveries: readonly Delivery[]): string[] {
  const [first] = deliveries;
  if (!first) return [];
  const [, word] = WORDS.find(([state]) => deliveries.some((one) => one.state === state)) ?? [];
  const changed = lastChange([post, ...deliveries]);
  const url = deliveries.map(liveLink).find((link) => link !== undefined);
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', text(`${deliveryId(first)}@imprimatur`)),
    // Without METHOD it says when the entry was last revised, as LAST-MODIFIED does (3.8.7.2).
    contentLine('DTSTAMP', utc(changed)),
    contentLine('LAST-MODIFIED', utc(changed)),
    contentLine('SEQUENCE', `${post.plan}`),
    contentLine('DTSTART', utc(due)),
    contentLine('SUMMARY', text(`${word ?? 'Due'}: ${post.title}`)),
    contentLine('DESCRIPTION', text(description(post, deliveries))),
    contentLine('STATUS', word === 'Held' ? 'TENTATIVE' : 'CONFIRMED'),
    contentLine('TRANSP', 'TRANSPARENT'),
    ...(url === undefined ? [] : [contentLine('URL', url)]),
    contentLine('END', 'VEVENT'),
  ];
}

const description = ({ id }: Post, deliveries: readonly Delivery[]): string =>
  [
    ...deliveries.map((one) => {
      const link = liveLink(one);
      return `${one.accountId}: ${one.state}${link === undefined ? '' : ` ${link}`}`;
    }),
    `More: imprimatur posts show ${id}`,
  ].join('\n');

/** Spelled by the URL standard, so that it has no character that would end the line. */
function liveLink({ state, remote, link }: Delivery): string | undefined {
  const url = remote?.url ?? link;
  return state === 'published' && url !== undefined && URL.canParse(url) ? new URL(url).href : undefined;
}

const lastChange = (items: readonly (Post | Delivery)[]): Instant =>
  Math.max(0, ...items.map(({ history }) => history.at(-1)?.at ?? 0));
