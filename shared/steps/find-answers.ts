import type { Comment } from '../core/comments/comment.ts';
import type { Maker, Permission } from '../core/permissions/permission.ts';
import { recogniseAnswer, type SeemingAnswer } from '../core/permissions/recognise-answer.ts';
import type { Instant } from '../core/time.ts';
import type { Deps } from '../ports.ts';

type Needs = Pick<Deps, 'store' | 'clock'>;

/** A later comment that seems to answer: a person reads it, and records it. */
export type FoundAnswer = { readonly comment: string } & SeemingAnswer;

/** A request that somebody may have answered on the network, and the network's ids of what the answer hangs on. */
type Asked = {
  readonly permission: Permission;
  readonly maker: Maker & { readonly accountId: string; readonly id: string };
  readonly since: Instant;
  readonly thread: ReadonlySet<string>;
};

/** By permission: what its maker wrote in the same conversation since they were asked. Only of those without an answer. */
export async function findAnswers(
  deps: Needs,
  permissions: readonly Permission[],
): Promise<ReadonlyMap<string, readonly FoundAnswer[]>> {
  const now = deps.clock.now();
  const asked = (await Promise.all(permissions.map((one) => askedIn(deps, one, now)))).flat();
  const found = new Map<string, FoundAnswer[]>();
  for (const accountId of new Set(asked.map(({ maker }) => maker.accountId)))
    for await (const comment of deps.store.allComments(accountId, now))
      for (const { permission } of asked.filter((one) => isAnswer(comment, one))) {
        const seeming = recogniseAnswer(comment.text);
        if (!seeming) continue;
        const answers = found.get(permission.id) ?? [];
        found.set(permission.id, [...answers, { comment: comment.id, ...seeming }]);
      }
  return found;
}

async function askedIn({ store }: Needs, permission: Permission, now: Instant): Promise<Asked[]> {
  const { state, work, requestedAt: since } = permission;
  const { accountId, id, handle } = work.maker ?? {};
  if (state !== 'requested' || work.comment === undefined || since === undefined) return [];
  if (accountId === undefined || id === undefined || handle === undefined) return [];
  const comment = await store.comment(work.comment, now);
  if (!comment) return [];
  const reply = comment.reply && (await store.delivery(comment.reply.postId, accountId));
  const thread = [comment.remote?.id, comment.root, comment.parent, reply?.remote?.id];
  return [
    {
      permission,
      maker: { accountId, id, handle },
      since,
      thread: new Set(thread.filter((one) => one !== undefined)),
    },
  ];
}

const isAnswer = (comment: Comment, { permission, maker, since, thread }: Asked): boolean =>
  comment.author?.id === maker.id &&
  comment.accountId === maker.accountId &&
  comment.id !== permission.work.comment &&
  comment.writtenAt >= since &&
  [comment.root, comment.parent].some((one) => one !== undefined && thread.has(one));
