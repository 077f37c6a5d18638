import type { Duty } from '../shared/core/duty/duty.ts';
import { dutyText } from '../shared/core/duty/duty-text.ts';
import { readPolicy } from './config.ts';
import { style } from './output.ts';

/** The duty report, as the daily message has it. */
export const dutyReport = (duty: Duty): string => dutyText(duty, readPolicy(), style).trimEnd();
