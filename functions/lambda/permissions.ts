import { permissionsDeps } from '../../shared/wiring/aws.ts';
import { permissions } from '../permissions.ts';

export const handler = permissions(permissionsDeps());
