import { rescueDeps } from '../../shared/wiring/aws.ts';
import { rescue } from '../rescue.ts';

export const handler = rescue(rescueDeps());
