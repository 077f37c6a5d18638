import { deliveryId } from '../../shared/core/delivery/delivery.ts';
import { toIso } from '../../shared/core/time.ts';
import type { Entity } from '../../shared/ports.ts';
import type { Fate, Process, Surroundings } from './process.ts';
import type { VirtualTime } from './virtual-time.ts';

/** What happens in a world, in plain words, for somebody who replays a seed. */
export type Trace = { readonly call: Surroundings['told']; note(what: string): void };

export function traceTo(time: VirtualTime, line: ((line: string) => void) | undefined): Trace {
  if (!line) return { call: () => {}, note: () => {} };
  const numbers = new WeakMap<Process, number>();
  let count = 0;
  const numberOf = (process: Process): number => {
    const number = numbers.get(process) ?? ++count;
    numbers.set(process, number);
    return number;
  };
  const write = (who: string, what: string) =>
    line(`${toIso(time.now()).slice(11, 23)}  ${who.padEnd(12)} ${what}`);
  return {
    note: (what) => write('', what),
    call(process, { port, method, args }, { wrong }, result) {
      const what = `${port}.${method} ${args.map(spelled).filter(Boolean).join(' ')}`.trimEnd();
      write(`${process.name}#${numberOf(process)}`, `${what}${endOf(wrong, result)}`);
    },
  };
}

function endOf(wrong: Fate['wrong'], result: { value: unknown } | { error: unknown }): string {
  switch (wrong) {
    case 'dies-before':
      return ' — DIES before it';
    case 'dies-after':
      return `${answer(result)} — DIES after it`;
    case 'fails-before':
      return ' — FAILS, nothing was done';
    case 'fails-after':
      return `${answer(result)} — the answer is LOST`;
    case undefined:
      return answer(result);
  }
}

const answer = (result: { value: unknown } | { error: unknown }): string => {
  if ('error' in result) return ` → ${result.error instanceof Error ? result.error.name : 'an error'}`;
  const said = spelled(result.value);
  return said === '' ? '' : ` → ${said}`;
};

/** Items by their state, lists by their members, everything else shortly. */
function spelled(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return value > 1e12 ? toIso(value).slice(11, 23) : String(value);
  if (value instanceof Uint8Array) return '';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : `[${value.map(spelled).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return '';
  if (isItem(value)) return spelledItem(value);
  if ('subject' in value) return `“${String(value.subject)}”`;
  if ('why' in value) return `(${String(value.why)})`;
  if ('url' in value) return String(value.url);
  if ('posts' in value) return spelled(value.posts);
  return '';
}

const isItem = (value: object): value is Entity => 'type' in value && 'state' in value;

function spelledItem(item: Entity): string {
  if (item.type === 'publishing') return `publishing ${item.state}`;
  if (item.type === 'account') return `${item.id} ${item.state}`;
  if (item.type === 'slot') return `slot ${toIso(item.at)} of ${item.accountId} for ${item.postId}`;
  if (item.type === 'comment' || item.type === 'permission' || item.type === 'consent')
    return `${item.id} ${item.state} v${item.version ?? '?'}`;
  const version = `v${item.version ?? '?'} plan ${item.plan}`;
  if (item.type === 'post') return `${item.id} ${item.state} ${version}${item.planned ? '' : ' unplanned'}`;
  const tried = item.attempt > 0 ? ` attempt ${item.attempt}` : '';
  return `${deliveryId(item)} ${item.state}${tried} ${version}`;
}
