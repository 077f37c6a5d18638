import { tendDeps } from '../../shared/wiring/aws.ts';
import { tendComment } from '../tend-comment.ts';

export const handler = tendComment(tendDeps());
