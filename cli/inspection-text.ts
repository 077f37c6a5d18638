import type { Inspected } from '../shared/core/report/inspection/inspected.ts';
import { inspectionRows } from '../shared/core/report/inspection/inspection-rows.ts';
import { paragraph, visible } from '../shared/core/report/text-layout.ts';
import { style } from './output.ts';

/** As wide as the longest name of a row, and two blanks. */
const INDENT = 15;

/** What is known of a file, for a terminal. */
export const inspectionText = (one: Inspected): string =>
  [
    style('strong', visible(one.file)),
    ...inspectionRows(one).map(
      ([name, text]) => `${style('quiet', `  ${name}`.padEnd(INDENT))}${paragraph(text, INDENT)}`,
    ),
  ].join('\n');
