import { join } from 'node:path';
import { dropOldFiles } from '../shared/adapters/known-facts/drop-old-files.ts';
import { KNOWN_FOR_DAYS } from '../shared/adapters/known-facts/facts-version.ts';
import type { Policy } from '../shared/core/policy/policy.ts';
import { DAY } from '../shared/core/time.ts';

/**
 * Deletes what is about people and has been kept long enough, now and every day: on AWS the bucket does this. The words
 * of pictures are among the facts, those of comments among the evidence, and handles in replies.
 */
export async function dropExpired(
  state: string,
  { retention, schedule }: Policy,
  onProblem: (message: string) => void,
): Promise<{ close(): void }> {
  const drop = async () => {
    const objects = join(state, 'objects');
    await dropOldFiles(join(objects, 'facts'), Date.now() - KNOWN_FOR_DAYS * DAY);
    await dropOldFiles(join(objects, 'evidence'), Date.now() - retention.evidenceDays * DAY);
    const repliesMs = retention.commentDays * DAY + schedule.expiresAfterMs;
    await dropOldFiles(join(objects, 'replies'), Date.now() - repliesMs);
  };
  await drop();
  const timer = setInterval(
    () => drop().catch((error: unknown) => onProblem(`Old files could not be deleted: ${String(error)}`)),
    DAY,
  );
  return { close: () => clearInterval(timer) };
}
