import { housekeepingDeps } from '../../shared/wiring/aws.ts';
import { housekeeping } from '../housekeeping.ts';

export const handler = housekeeping(housekeepingDeps());
