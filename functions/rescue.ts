import { unknown } from 'valibot';
import { rescue as rescueStep } from '../shared/steps/rescue.ts';
import { handler } from './handler.ts';

/** Started every minute. */
export const rescue = (deps: Parameters<typeof rescueStep>[0]) =>
  handler('rescue', unknown(), deps.log, () => rescueStep(deps));
