import type { Comment } from '../core/comments/comment.ts';
import type { Maker, Permission } from '../core/permissions/permission.ts';
import { recogniseAnswer, type SeemingAnswer } from '../core/permissions/recognise-answer.ts';
import type { Instant } from '../core/time.ts';
import type { Deps } from '../ports.ts';

type Needs = Pick<Deps, 'store' | 'clock'>;

/** A later comment that seems to answer: a person reads it, and records it. */
export type FoundAnswer = { readonly comment: string } & SeemingAnswer;

/** A request without an answer that comments seem to answer, by its permission. */
export type AnsweredRequest = { readonly permission: string } & SeemingAnswer;

/** A request that somebody may have answered on the network, and the network's ids of what the answer hangs on. */
export type OpenRequest = {
  readonly permission: Permission;
  readonly maker: Maker & { readonly accountId: string; readonly id: string };
  readonly since: Instant;
  readonly thread: ReadonlySet<string>;
};

type Said = Pick<Comment, 'id' | 'accountId' | 'author' | 'text' | 'writtenAt' | 'root' | 'parent'>;

/** By permission: what its maker wrote in the same conversation since they were asked. Only of those without an answer. */
export async function findAnswers(
  deps: Needs,
  permissions: readonly Permission[],
): Promise<ReadonlyMap<string, readonly FoundAnswer[]>> {
  const now = deps.clock.now();
  const asked = await openRequests(deps, permissions);
  const found = new Map<string, FoundAnswer[]>();
  for (const accountId of new Set(asked.map(({ maker }) => maker.accountId)))
    for await (const comment of deps.store.allComments(accountId, now))
      for (const { permission, ...seeming } of requestsAnswered(asked, comment)) {
        const answers = found.get(permission) ?? [];
        found.set(permission, [...answers, { comment: comment.id, ...seeming }]);
      }
  return found;
}

/** Those of them that wait for an answer on the network. */
export async function openRequests(
  deps: Needs,
  permissions: readonly Permission[],
): Promise<readonly OpenRequest[]> {
  const now = deps.clock.now();
  return (await Promise.all(permissions.map((one) => askedIn(deps, one, now)))).flat();
}

/** The requests that a comment seems to answer: of its author, in the same conversation, and it says yes or no. */
export function requestsAnswered(requests: readonly OpenRequest[], comment: Said): AnsweredRequest[] {
  const asked = requests.filter((one) => isAnswer(comment, one));
  const seeming = asked.length === 0 ? undefined : recogniseAnswer(comment.text);
  return seeming ? asked.map(({ permission }) => ({ permission: permission.id, ...seeming })) : [];
}

async function askedIn({ store }: Needs, permission: Permission, now: Instant): Promise<OpenRequest[]> {
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

const isAnswer = (comment: Said, { permission, maker, since, thread }: OpenRequest): boolean =>
  comment.author?.id === maker.id &&
  comment.accountId === maker.accountId &&
  comment.id !== permission.work.comment &&
  comment.writtenAt >= since &&
  [comment.root, comment.parent].some((one) => one !== undefined && thread.has(one));
