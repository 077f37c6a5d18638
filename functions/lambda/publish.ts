import { publishDeps } from '../../shared/wiring/aws.ts';
import { publish } from '../publish.ts';

export const handler = publish(publishDeps());
