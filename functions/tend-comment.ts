import { object, string } from 'valibot';
import { type TendNeeds, tendComment as tendStep } from '../shared/steps/tend-comment.ts';
import { handler } from './handler.ts';

const input = object({ comment: string() });

/** Started when something is to be done about a comment, and by rescue until it is. */
export const tendComment = (deps: TendNeeds) =>
  handler('tend-comment', input, deps.log, async ({ comment }) => {
    const { state } = (await tendStep(deps, comment)) ?? {};
    return { state };
  });
