import { POST_FILE } from '../shared/core/bundle/post-file.ts';
import { coveredWords } from '../shared/core/report/covered-words.ts';
import { list } from '../shared/core/rules/wording.ts';
import type { Correction } from '../shared/steps/fix-bundle.ts';
import type { WrittenFix } from './fix-bundle.ts';
import { style } from './output.ts';

const REMOVED = { location: 'where it was taken', camera: 'with which camera' } as const;

/** What was corrected in a bundle, line by line. */
export function fixText(written: WrittenFix | undefined): string {
  if (!written) return 'Not corrected: mend what is wrong with its form first.';
  const where = `The corrected copy is ${style('strong', written.out)}`;
  if (written.corrections.length === 0) return `${where}; there was nothing to correct.`;
  return [`${where}:`, ...written.corrections.map((one) => `  ${correctionText(one)}`)].join('\n');
}

function correctionText(correction: Correction): string {
  switch (correction.did) {
    case 'blurred':
      return `${correction.file}: blurred ${coveredWords(correction)}`;
    case 'cleaned':
      return `${correction.file}: no longer says ${list(correction.removed.map((one) => REMOVED[one]))}`;
    case 'edited':
      return `${POST_FILE}, line ${correction.line} (${correction.at}): ${correction.from} → ${correction.to}`;
  }
}
