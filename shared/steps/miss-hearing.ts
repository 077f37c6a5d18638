import type { Ear } from '../core/comments/ear.ts';
import { notHeard, silenced } from '../core/comments/ear-moves.ts';
import type { ChannelError } from '../core/delivery/channel-error.ts';
import { ConflictError } from '../core/errors.ts';
import type { Heard } from './hear-page.ts';
import type { Poll, PollNeeds } from './poll-comments.ts';

/**
 * The network did not let us hear: it is asked again later, ever more rarely. A limit or a token is the account's, so
 * the ears that wait are put off with this one; what only one post answers to keeps the others from nothing. The account
 * is not paused: publishing may go on with the same token.
 */
export async function missHearing(
  deps: PollNeeds,
  poll: Poll,
  ear: Ear,
  waiting: readonly Ear[],
  error: ChannelError,
): Promise<Heard> {
  const { account } = poll;
  const { outcome } = error;
  deps.log.warn('poll-problem', { account: account.id, outcome, failures: ear.failures + 1 });
  if (outcome === 'refused' && (await isTakenDown(deps, ear))) {
    await save(deps, ear, silenced(ear));
    return { stored: 0 };
  }
  const isOver = error.retryAfterMs !== undefined || outcome === 'credentials';
  if (outcome === 'credentials') await tellOnce(deps, poll, error);
  for (const one of isOver ? [ear, ...waiting] : [ear])
    await save(deps, one, notHeard(one, error, deps.clock.now()));
  return { stored: 0, isOver };
}

async function isTakenDown({ store }: PollNeeds, { post, accountId }: Ear): Promise<boolean> {
  return post !== undefined && (await store.delivery(post.id, accountId))?.state === 'retracted';
}

/** People are told first and it is written after: they may hear of it twice, never not at all. */
async function tellOnce(deps: PollNeeds, { account, ears }: Poll, { message }: ChannelError): Promise<void> {
  if (ears.some(({ problem }) => problem === message)) return;
  await deps.notices.send({
    subject: `Comments on ${account.id} cannot be heard`,
    text: `The network does not let us read what readers write to ${account.handle}.\n\n${message}\n\nNothing is lost: what is written meanwhile is heard when it is mended. Until then, please look at the account itself.\n`,
  });
}

async function save({ store }: PollNeeds, ear: Ear, next: Omit<Ear, 'version'>): Promise<void> {
  try {
    await store.saveEar(ear, next);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
  }
}
