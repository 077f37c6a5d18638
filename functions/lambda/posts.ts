import { postsDeps } from '../../shared/wiring/aws.ts';
import { posts } from '../posts.ts';

export const handler = posts(postsDeps());
