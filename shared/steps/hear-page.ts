import type { Ear } from '../core/comments/ear.ts';
import { sourceOf } from '../core/comments/ear.ts';
import { heardUpTo } from '../core/comments/ear-moves.ts';
import type { HeardComment } from '../core/comments/heard.ts';
import { isPastListening, nextPoll } from '../core/comments/poll-plan.ts';
import { ChannelError } from '../core/delivery/channel-error.ts';
import { ConflictError, CorruptDataError, TooLargeError } from '../core/errors.ts';
import { missHearing } from './miss-hearing.ts';
import type { Poll, PollNeeds } from './poll-comments.ts';
import { receiveComment } from './receive-comment.ts';

export type Heard = {
  readonly stored: number;
  /** The ear after this page, where there is another. */
  readonly more?: Ear;
  /** The network wants no more questions about this account now. */
  readonly isOver?: boolean;
};

/** Writes at once. */
const AT_ONCE = 8;

/** One page of what is new: stored, and only then the cursor moves. @param waiting The ears that are still to be heard. */
export async function hearPage(
  deps: PollNeeds,
  poll: Poll,
  ear: Ear,
  waiting: readonly Ear[],
): Promise<Heard> {
  const { account, listening, startedAt } = poll;
  try {
    const { comments, cursor, more } = await listening.hear(account, sourceOf(ear), ear.cursor);
    const stored = await receiveAll(deps, poll, ear, comments);
    const now = deps.clock.now();
    // While there is more it stays awake: who comes next goes on from here.
    const wake = more ? startedAt : nextPoll(ear, startedAt, poll.everyMs, isOpenUnder(poll, ear));
    const saved = await deps.store.saveEar(ear, heardUpTo(ear, cursor, now, wake));
    return more ? { stored, more: saved } : { stored };
  } catch (error) {
    if (error instanceof ChannelError) return missHearing(deps, poll, ear, waiting, error);
    // Another poll hears with this ear.
    if (error instanceof ConflictError) return { stored: 0 };
    throw error;
  }
}

/** Readers first: what the library itself wrote may answer them. */
async function receiveAll(
  deps: PollNeeds,
  poll: Poll,
  ear: Ear,
  comments: readonly HeardComment[],
): Promise<number> {
  const rooted = comments.map((one) => ({ ...one, ...rootIn(one, ear) }));
  const [own, readers] = [rooted.filter(({ isOwn }) => isOwn), rooted.filter(({ isOwn }) => !isOwn)];
  poll.surroundings.expect(readers);
  let stored = 0;
  for (let start = 0; start < readers.length; start += AT_ONCE) {
    const received = await Promise.all(
      readers.slice(start, start + AT_ONCE).map((one) => receive(deps, poll, one)),
    );
    stored += received.filter((did) => did === 'stored').length;
  }
  for (const one of own) await receive(deps, poll, one);
  return stored;
}

const rootIn = ({ root }: HeardComment, { post }: Ear): { root?: string } =>
  root === undefined && post ? { root: post.remote.id } : {};

async function receive(deps: PollNeeds, { account, surroundings }: Poll, heard: HeardComment) {
  try {
    return await receiveComment(deps, account, heard, surroundings).catch((error: unknown) => {
      if (!(error instanceof ConflictError)) throw error;
      // It was tended at this moment: once more, as it is now.
      return receiveComment(deps, account, heard, surroundings);
    });
  } catch (error) {
    if (!(error instanceof CorruptDataError || error instanceof TooLargeError)) throw error;
    // One that cannot be stored must not keep all that come after it from being heard.
    deps.log.error('comment-not-storable', { account: account.id, error: error.name });
    await deps.notices.send({
      subject: `A comment on ${account.id} could not be kept`,
      text: `A comment on ${account.handle} is not as comments are, and could not be stored. Please look at the account itself.\n`,
    });
    return 'known';
  }
}

/** With more open comments than were read, nobody can be sure that none is under this post. */
function isOpenUnder({ surroundings: { open, hasMore }, startedAt }: Poll, ear: Ear): boolean {
  if (!isPastListening(ear, startedAt)) return true;
  return hasMore || open.some(({ postId }) => postId === ear.post?.id);
}
