import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { DerivedCaptions } from '../media/facts.ts';
import type { CaptionFacts } from './cue.ts';
import { writeVtt } from './write-vtt.ts';

/** The caption file that is published with a video, and what it is called in the store; undefined where nothing is said. */
export function deriveCaptions(
  { cues }: CaptionFacts,
  language: string,
): { readonly captions: DerivedCaptions; readonly bytes: Uint8Array } | undefined {
  const vtt = writeVtt(cues);
  if (!vtt.includes('-->')) return undefined;
  const bytes = utf8ToBytes(vtt);
  const hash = bytesToHex(sha256(bytes));
  const captions = {
    key: `media/${hash}.vtt`,
    sha256: hash,
    type: 'text/vtt',
    bytes: bytes.length,
    language,
  } as const;
  return { captions, bytes };
}
