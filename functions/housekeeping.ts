import { unknown } from 'valibot';
import { housekeeping as housekeepingStep } from '../shared/steps/housekeeping.ts';
import { handler } from './handler.ts';

/** Started every day. */
export const housekeeping = (deps: Parameters<typeof housekeepingStep>[0]) =>
  handler('housekeeping', unknown(), deps.log, () => housekeepingStep(deps));
