import { commentsDeps } from '../../shared/wiring/aws.ts';
import { comments } from '../comments.ts';

export const handler = comments(commentsDeps());
