import type { Change } from '../shared/core/history.ts';
import { visible } from '../shared/core/report/text-layout.ts';
import { shortInstant } from '../shared/core/schedule/spell-time.ts';
import { style } from './output.ts';

/** What was done to an item, by whom and why, oldest first. */
export const historyLines = (history: readonly Change[], timeZone: string): string[] => [
  style('strong', `History (${timeZone})`),
  ...history.map(({ at, who, why, from, to }) => {
    const move = from === to ? to : `${from || 'new'} → ${to}`;
    return `  ${shortInstant(at, timeZone)}  ${visible(`${move}  ${who}: ${why}`)}`;
  }),
];
