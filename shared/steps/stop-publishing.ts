import { type Delivery, deliveryId } from '../core/delivery/delivery.ts';
import { isExpired, stopped } from '../core/delivery/progress.ts';
import { ConflictError, UsageError } from '../core/errors.ts';
import { type Publishing, stopIn } from '../core/publishing.ts';
import type { Deps, Reason } from '../ports.ts';
import { hasNewPlan } from './settle-delivery.ts';

type Needs = Pick<Deps, 'store' | 'notices' | 'clock' | 'log'>;
export type Resumed = {
  readonly publishing: Publishing;
  /** It had grown too late for them meanwhile. */
  readonly missed: readonly Delivery[];
  /** How many were due meanwhile and go out now. */
  readonly due: number;
  /** How many were due meanwhile and wait for their accounts, which are paused or not in the directory. */
  readonly waiting: number;
};

/** Looked at when everything goes on; what is due beyond them is settled by rescue, minute by minute. */
const MOST = 5_000;
/** Named in the one notice. */
const MOST_NAMED = 100;

/**
 * Nothing is published on any account from now on, until it is resumed. When this returns, that is certain, but for
 * what was being sent at this very moment. Intake goes on, and what is due meanwhile waits.
 * @throws UsageError when everything is stopped already
 */
export async function stopPublishing({ store, clock, log }: Needs, by: Reason): Promise<Publishing> {
  const before = await store.publishing();
  const stop = stopIn(before);
  if (stop)
    throw new UsageError(
      `Everything is stopped already, by ${stop.who}: ${stop.why}. To go on: imprimatur resume`,
    );
  const next = { type: 'publishing', state: 'stopped' } as const;
  const publishing = before
    ? await store.save<Publishing>(before, next, by, clock.now())
    : await store.create<Publishing>(next, by, clock.now());
  log.warn('publishing-stopped');
  return publishing;
}

/**
 * Goes on. What expired meanwhile is missed, and told in one message; it is settled before anything may go out, so
 * that a crash leaves everything stopped. What is due and not too late is started by rescue within a minute.
 * @throws UsageError when nothing is stopped
 */
export async function resumePublishing(deps: Needs, by: Reason): Promise<Resumed> {
  const { store, clock, log } = deps;
  const before = await store.publishing();
  if (!before || !stopIn(before))
    throw new UsageError('Nothing is stopped: posts go out. To stop everything: imprimatur hold all');
  const waiting = (await store.awake(clock.now(), MOST)).filter(
    (item): item is Delivery => item.type === 'delivery' && item.state === 'scheduled',
  );
  const late: Delivery[] = [];
  // What was given another time meanwhile is brought to it, by whoever publishes it.
  for (const delivery of waiting)
    if (isExpired(delivery, clock.now()) && !(await hasNewPlan(deps, delivery))) late.push(delivery);
  const missed = await missAll(deps, late, by);
  const accounts = await store.accounts();
  const publishing = await store.save<Publishing>(
    before,
    { type: 'publishing', state: 'running' },
    by,
    clock.now(),
  );
  log.warn('publishing-resumed', { missed: missed.length });
  const open = new Set(accounts.filter(({ state }) => state === 'active').map(({ id }) => id));
  const due = waiting.filter((one) => !late.includes(one));
  const goesOut = due.filter(({ accountId }) => open.has(accountId)).length;
  return { publishing, missed, due: goesOut, waiting: due.length - goesOut };
}

/** People are told first and it is written after: they may hear of it twice, never not at all. */
async function missAll(deps: Needs, late: readonly Delivery[], by: Reason): Promise<Delivery[]> {
  if (late.length === 0) return [];
  const names = late.slice(0, MOST_NAMED).map((one) => `- ${one.postId} on ${one.accountId}`);
  const rest = late.length - names.length;
  const more = rest > 0 ? [`- and ${rest} more: imprimatur posts list`] : [];
  await deps.notices.send({
    subject: `Missed while everything was stopped: ${late.length}`,
    text: `It grew too late to publish them while everything was stopped:\n\n${[...names, ...more].join('\n')}\n\nTo send one after all: imprimatur posts reschedule POST --to "…"\n`,
  });
  const missed: Delivery[] = [];
  const why = 'It expired while everything was stopped.';
  for (const delivery of late) {
    try {
      missed.push(
        await deps.store.save<Delivery>(
          delivery,
          stopped(delivery, 'missed', why),
          { ...by, why },
          deps.clock.now(),
        ),
      );
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      deps.log.info('miss-overtaken', { delivery: deliveryId(delivery) });
    }
  }
  return missed;
}
