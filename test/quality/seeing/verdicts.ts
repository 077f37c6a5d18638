import type { Verdict } from '../tally.ts';
import { judgeFaces } from './judge-faces.ts';
import { judgeFlashes } from './judge-flashes.ts';
import { judgeWords } from './judge-words.ts';

/** How flashes, faces and words are seen: some minutes of work. */
export async function seeingVerdicts(): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const judge of [judgeFlashes, judgeFaces, judgeWords])
    for await (const verdict of judge()) verdicts.push(verdict);
  return verdicts;
}
