import { findWords } from '../../../shared/adapters/vision/find-words.ts';
import { installedAssets } from '../../../shared/adapters/vision/installed-assets.ts';
import { viewOf } from '../../../shared/adapters/vision/pixels.ts';
import { wordEngine } from '../../../shared/adapters/vision/word-engine.ts';
import { isReadable } from '../../../shared/core/media/vision-facts.ts';
import type { Verdict } from '../tally.ts';
import { wordCases, wordless } from './words.ts';

/** Words as people compare them: without case and marks around them. */
const bare = (word: string): string => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** One verdict for each word, and one for each picture in which words are read that are not there. */
export async function* judgeWords(only = /./): AsyncIterable<Verdict> {
  const engine = await wordEngine(installedAssets());
  try {
    for (const { subject, name, picture, words } of [...wordCases(), ...wordless()].filter((one) =>
      only.test(one.subject),
    )) {
      const view = await viewOf(await picture(), 0, 60);
      const found = await findWords(view, (grey) => engine.ask(grey));
      const left = found.map(({ text }) => bare(text));
      for (const word of words) {
        const at = left.indexOf(bare(word));
        if (at >= 0) left.splice(at, 1);
        yield { subject, text: `${name}: ${word}`, wanted: 'read', found: at >= 0 ? 'read' : '' };
      }
      // Only what counts as text that a reader sees; of everything else nobody is told.
      const readable = new Set(found.filter(isReadable).map(({ text }) => bare(text)));
      const others = left.filter((word) => readable.has(word));
      if (words.length === 0 || others.length > 0)
        yield {
          subject: words.length === 0 ? subject : 'words: read though they are not there',
          text: name,
          wanted: '',
          found: others.join(' '),
        };
    }
  } finally {
    await engine.stop();
  }
}
