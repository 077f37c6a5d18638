import type { Bundle } from '../core/bundle/bundle.ts';
import { sourceFilesOf } from '../core/bundle/source-files.ts';
import { MOST_SOURCE_BYTES, type SourceText, type SourceTexts } from '../core/source-text.ts';
import { decodeText } from '../core/text/decode-text.ts';
import type { OpenedBundle } from '../ports.ts';

/** The text files that a bundle gives as sources. Undefined where it gives none. */
export async function readSources(opened: OpenedBundle, bundle: Bundle): Promise<SourceTexts | undefined> {
  const texts: Record<string, SourceText> = {};
  for (const path of sourceFilesOf(bundle)) {
    const file = opened.files.find((one) => one.path === path);
    if (!file) continue;
    texts[path] =
      file.bytes > MOST_SOURCE_BYTES ? { problem: 'too-large' } : readable(await opened.read(file));
  }
  return Object.keys(texts).length > 0 ? texts : undefined;
}

function readable(bytes: Uint8Array): SourceText {
  const decoded = decodeText(bytes);
  return decoded ? { text: decoded.text } : { problem: 'not-text' };
}
