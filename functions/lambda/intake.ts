import { intakeDeps } from '../../shared/wiring/aws.ts';
import { intake } from '../intake.ts';

export const handler = intake(intakeDeps());
