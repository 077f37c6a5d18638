import { pollDeps } from '../../shared/wiring/aws.ts';
import { pollComments } from '../poll-comments.ts';

export const handler = pollComments(pollDeps());
