import { accountsDeps } from '../../shared/wiring/aws.ts';
import { accounts } from '../accounts.ts';

export const handler = accounts(accountsDeps());
