/** Somebody else changed the item first: what was read is out of date. Read again, then decide again. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
}

/** The caller asked for something that does not exist or cannot be done; the message says what can be. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A move that the state machine does not have. Reaching it is a fault of ours. */
export class IllegalMoveError extends Error {
  override readonly name = 'IllegalMoveError';
}

/** Stored data that is not what was written: a fault of ours, or somebody edited the table. */
export class CorruptDataError extends Error {
  override readonly name = 'CorruptDataError';
}

/** Nothing is stored under that key, or not in that version any more. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
}

/** More bytes than the caller was ready to take. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** Looking failed through no fault of the picture: a thread ended, a model is not where it should be. It names no file. */
export class VisionError extends Error {
  override readonly name = 'VisionError';
}
