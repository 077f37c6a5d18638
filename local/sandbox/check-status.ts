import { countCharacters } from './count-characters.ts';
import type { MediaRecord, StatusRecord } from './records.ts';
import { UnprocessableError } from './unprocessable-error.ts';

export const MAX_CHARACTERS = 500;
export const MAX_FILES = 4;

export const isMoving = (mimeType: string): boolean =>
  mimeType === 'image/gif' || mimeType.startsWith('video/');

/** @throws UnprocessableError */
export function checkText({ text, mediaIds }: Pick<StatusRecord, 'text' | 'mediaIds'>): void {
  if (text.trim() === '' && mediaIds.length === 0) {
    throw new UnprocessableError("Validation failed: Text can't be blank");
  }
  if (countCharacters(text) > MAX_CHARACTERS) {
    throw new UnprocessableError(`Validation failed: Text character limit of ${MAX_CHARACTERS} exceeded`);
  }
}

/**
 * What a new status may attach: its author's own, processed, unused files; four pictures or one that moves.
 * @throws UnprocessableError
 */
export function checkMedia(
  found: readonly (MediaRecord | undefined)[],
  accountId: string,
  isReady: (medium: MediaRecord) => boolean,
): MediaRecord[] {
  const usable = found.flatMap((medium) =>
    medium?.accountId === accountId && medium.statusId === undefined ? [medium] : [],
  );
  if (usable.length < found.length) {
    throw new UnprocessableError('Validation failed: Media not found or already attached to another post');
  }
  if (usable.length > MAX_FILES) throw new UnprocessableError(`Cannot attach more than ${MAX_FILES} files`);
  if (usable.length > 1 && usable.some(({ mimeType }) => isMoving(mimeType))) {
    throw new UnprocessableError('Cannot attach a video to a post that already contains images');
  }
  if (!usable.every(isReady)) {
    throw new UnprocessableError(
      'Cannot attach files that have not finished processing. Try again in a moment!',
    );
  }
  return usable;
}
