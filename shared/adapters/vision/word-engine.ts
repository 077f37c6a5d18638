import { Worker } from 'node:worker_threads';
import { VisionError } from '../../core/errors.ts';
import type { Word } from '../../core/media/vision-facts.ts';
import type { VisionAssets } from './assets.ts';
import type { Engine } from './lanes.ts';

/** A picture in shades of grey; one at a time. */
export type GreyPicture = { readonly grey: Uint8Array; readonly width: number; readonly height: number };

/** The plainest format that Tesseract's picture library reads: a header, then the grey values. */
const portableGreyMap = ({ grey, width, height }: GreyPicture): Buffer =>
  Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), grey]);

/** The words of Tesseract's table: level, four numbers, then x, y, width, height, confidence and text. */
export function wordsOfTable(table: string): readonly Word[] {
  return table.split('\n').flatMap((row) => {
    const [level, , , , , , x, y, width, height, confidence, ...text] = row.split('\t');
    if (level !== '5') return [];
    const word = {
      text: text.join(' ').trim(),
      confidence: Number(confidence),
      x: Number(x),
      y: Number(y),
      width: Number(width),
      height: Number(height),
    };
    return word.text === '' ? [] : [word];
  });
}

/**
 * Starts Tesseract, which brings its own thread. It looks for words anywhere (`SPARSE_TEXT`): its search for columns of
 * a page misses two thirds of the words over photos (measured).
 */
export async function wordEngine(assets: VisionAssets): Promise<Engine<GreyPicture, readonly Word[]>> {
  const failure = Promise.withResolvers<never>();
  failure.promise.catch(() => undefined);
  const fail = (cause: unknown): void =>
    failure.reject(new VisionError(`Reading the words of a picture failed: ${String(cause)}`, { cause }));

  const { createWorker, OEM, PSM } = await import('tesseract.js');
  const tesseract = await Promise.race([
    failure.promise,
    createWorker('eng', OEM.LSTM_ONLY, {
      workerPath: assets.wordThread,
      langPath: assets.languages,
      gzip: true,
      cacheMethod: 'none',
      errorHandler: fail,
    }),
  ]);
  await tesseract.setParameters({ tessedit_pageseg_mode: PSM.SPARSE_TEXT, debug_file: '/dev/null' });

  // Its types do not tell of the thread. Without a listener, a thread that runs out of memory ends the whole process.
  const thread: unknown = Reflect.get(tesseract, 'worker');
  if (thread instanceof Worker)
    thread
      .on('error', fail)
      .on('exit', () => fail('its thread ended'))
      .unref();
  const hold = (isBusy: boolean): void => {
    if (thread instanceof Worker) isBusy ? thread.ref() : thread.unref();
  };

  return {
    async ask(picture) {
      hold(true);
      try {
        const read = tesseract.recognize(portableGreyMap(picture), {}, { text: false, tsv: true });
        const { data } = await Promise.race([failure.promise, read]);
        return wordsOfTable(data.tsv ?? '');
      } finally {
        hold(false);
      }
    },
    async stop() {
      // Its own `terminate` forgets the thread; a question just on its way then fails where nobody can catch it.
      if (thread instanceof Worker) await thread.terminate();
      else await tesseract.terminate();
    },
  };
}
