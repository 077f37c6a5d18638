import type { Change } from '../shared/core/history.ts';
import { visible } from '../shared/core/report/text-layout.ts';
import { exactInstant } from '../shared/core/schedule/spell-time.ts';
import { style } from './output.ts';

/** `on`: the account, of what was done to a post there. */
type Done = Change & { readonly on?: string };

/** What was done to an item, by whom and why, oldest first. */
export const historyLines = (history: readonly Done[], timeZone: string): string[] => [
  style('strong', `History (${timeZone})`),
  ...history.map(({ at, who, why, from, to, on }) => {
    const move = from === to ? to : `${from || 'new'} → ${to}`;
    const where = on === undefined ? '' : `${on}: `;
    return `  ${exactInstant(at, timeZone)}  ${visible(`${where}${move}  ${who}: ${why}`)}`;
  }),
];

/** What was done to a post and on each of its accounts, by time. At one instant the post comes first: it was decided there. */
export const postHistory = (
  post: { readonly history: readonly Change[] },
  deliveries: readonly { readonly accountId: string; readonly history: readonly Change[] }[],
): Done[] =>
  [
    ...post.history,
    ...deliveries.flatMap(({ accountId, history }) => history.map((one) => ({ ...one, on: accountId }))),
  ].sort((one, other) => one.at - other.at);
