import { IllegalMoveError } from '../errors.ts';
import type { Delivery, DeliveryState } from './delivery.ts';

/**
 * Every move between states that a delivery may make. Staying in a state is a move too, where listed: a note about
 * the delivery (media ids, a new due time, a lease taken over) is written without changing what it promises.
 */
const MOVES: Readonly<Record<DeliveryState, readonly DeliveryState[]>> = {
  held: ['held', 'scheduled', 'missed', 'cancelled'],
  scheduled: ['scheduled', 'held', 'sending', 'failed', 'missed', 'cancelled'],
  // Back to `scheduled` only when the network said for certain that nothing was posted.
  sending: ['sending', 'scheduled', 'published', 'failed', 'missed', 'unconfirmed'],
  published: ['published', 'retracted'],
  failed: ['held', 'scheduled', 'cancelled'],
  unconfirmed: ['published', 'scheduled', 'failed', 'cancelled'],
  missed: ['held', 'scheduled', 'cancelled'],
  cancelled: ['held', 'scheduled'],
  retracted: [],
};

/** Only a person said that it is out: nobody has found it on its network, and the word can be taken back. */
export const isHearsay = ({ state, remote }: Pick<Delivery, 'state' | 'remote'>): boolean =>
  state === 'published' && remote === undefined;

const canMove = (from: Pick<Delivery, 'state' | 'remote'>, to: DeliveryState): boolean =>
  MOVES[from.state].includes(to) || (isHearsay(from) && MOVES.unconfirmed.includes(to));

/** @throws IllegalMoveError */
export function assertMove(from: Delivery, { state: to }: Pick<Delivery, 'state'>): void {
  if (!canMove(from, to)) throw new IllegalMoveError(`A delivery cannot go from ${from.state} to ${to}.`);
}

/** What is erased of a delivery moves it nowhere, whichever state it is in. @throws IllegalMoveError */
export function assertStays({ state: from }: Delivery, { state: to }: Pick<Delivery, 'state'>): void {
  if (from !== to)
    throw new IllegalMoveError(`What is erased of a delivery that is ${from} leaves it so, not ${to}.`);
}

/** May be public or become so without anybody's doing: content must not change any more. */
export const isOutOfHand = (state: DeliveryState): boolean =>
  state === 'sending' || state === 'published' || state === 'unconfirmed' || state === 'retracted';

/**
 * A new version comes too late: these words are, were or may be public, and nothing but a person changes that. What is being
 * sent does not stand against it: the new version goes out where the network says that the attempt has not come out.
 */
export const isTooLateToRevise = (state: DeliveryState): boolean => isOutOfHand(state) && state !== 'sending';

/** It was public, for certain: nothing is left of it to stop or to move. */
export const isOut = (state: DeliveryState): boolean => state === 'published' || state === 'retracted';

/** Nothing moves it any more without a person. */
export const isFinal = (state: DeliveryState): boolean =>
  state !== 'held' && state !== 'scheduled' && state !== 'sending';
