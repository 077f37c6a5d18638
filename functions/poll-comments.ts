import { object, string } from 'valibot';
import { type PollNeeds, pollComments as pollStep } from '../shared/steps/poll-comments.ts';
import { handler } from './handler.ts';

const input = object({ account: string() });

/** Started by an account's schedule, by rescue, and by itself where one run was not enough. */
export const pollComments = (deps: PollNeeds) =>
  handler('poll-comments', input, deps.log, ({ account }) => pollStep(deps, account));
