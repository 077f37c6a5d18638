/**
 * Watches one video in a process of its own, then ends: the decoder is native code and reads what strangers made. What
 * takes it down takes nothing else along. Started by `child-videos.ts`.
 */
import type { Watched } from '../../core/media/watched.ts';
import { toProblem } from '../media/media-problem-error.ts';
import { loadDecoders } from './decoder.ts';
import type { WatchAnswer, WatchQuestion } from './watch-messages.ts';
import { watchVideo } from './watch-video.ts';

async function watched(path: string): Promise<Watched> {
  const library = loadDecoders();
  if (library === undefined) {
    const detail = `none is installed for ${process.platform} on ${process.arch}`;
    return { problem: { code: 'no-decoder', detail } };
  }
  try {
    return await watchVideo(path, library);
  } catch (error) {
    return { problem: toProblem(error) };
  }
}

async function answerOf({ path }: WatchQuestion): Promise<WatchAnswer> {
  try {
    return { watched: await watched(path) };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

// Nobody is left to tell.
process.on('disconnect', () => process.exit());
process.once('message', async (question: WatchQuestion) => {
  const answer = await answerOf(question);
  process.send?.(answer, undefined, {}, () => process.disconnect());
});
