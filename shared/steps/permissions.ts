import { isHandleTold } from '../core/comments/author-handle.ts';
import { contentHash } from '../core/config/content-hash.ts';
import { UsageError } from '../core/errors.ts';
import { type Answer, answered, requested, withdrawnPermission } from '../core/permissions/decisions.ts';
import { mayBeAsked } from '../core/permissions/may-be-asked.ts';
import type { Permission, Work } from '../core/permissions/permission.ts';
import { requestText } from '../core/permissions/request-text.ts';
import type { Deps, Reason } from '../ports.ts';
import { findComment } from './comments.ts';
import { type FoundAnswer, findAnswers } from './find-answers.ts';
import { refuseUnknownAccounts } from './known-accounts.ts';
import { postsUsing, type StopNeeds, type Stopped, stopRefused } from './stop-refused.ts';

type Needs = Pick<Deps, 'store' | 'clock' | 'policy'>;

/** What somebody points at: a comment that shows it, or a page. */
export type Pointed = { readonly comment?: string; readonly url?: string; readonly handle?: string };
/** `draft`: the words to ask with, `{handle}` in them not filled in. */
export type PermissionRequest = { readonly permission: Permission; readonly draft: string };
export type PermissionListed = { readonly permission: Permission; readonly answers: readonly FoundAnswer[] };
export type PermissionView = PermissionListed & { readonly posts: readonly string[] };
export type PermissionChanged = Stopped & { readonly permission: Permission };

/**
 * Registers that permission is asked for; asking itself is a reply, or somebody's letter. The same again is one request.
 * @param id How bundles are to name it; otherwise made from what it is for.
 * @param despite Why it is asked for although the rules found something in the comment.
 * @throws UsageError where nothing is pointed at, nobody may be asked, or there was an answer already
 */
export async function requestPermission(
  deps: Needs,
  pointed: Pointed,
  id: string | undefined,
  by: Reason,
  despite?: string,
): Promise<PermissionRequest> {
  const { store, clock, policy } = deps;
  if (pointed.comment !== undefined) mayBeAsked(await findComment(deps, pointed.comment), despite);
  const work = await workOf(deps, pointed);
  const name = id ?? `p-${contentHash([work.comment ?? work.url]).slice(0, 10)}`;
  const draft = requestText(policy);
  const before = await store.permission(name);
  if (before?.state === 'requested' && isSame(before.work, work)) return { permission: before, draft };
  if (before)
    throw new UsageError(
      `The permission ${name} is in the register already: it is ${before.state}. See: imprimatur permissions show ${name}. For something else, give another name: --id …`,
    );
  const now = clock.now();
  const reason = despite === undefined ? by : { ...by, why: `${by.why}, despite the rules: ${despite}` };
  return { permission: await store.create<Permission>(requested(name, work, now), reason, now), draft };
}

const isSame = (one: Work, other: Work): boolean => one.comment === other.comment && one.url === other.url;

/** @throws UsageError where nothing, or nobody's comment, is pointed at */
async function workOf(deps: Needs, { comment: id, url, handle }: Pointed): Promise<Work> {
  if (id === undefined) {
    if (url === undefined)
      throw new UsageError('Say what the permission is for: the id of a comment, or --url with its address.');
    return { url, ...(handle !== undefined && { maker: { handle } }) };
  }
  const { author, remote, accountId } = await findComment(deps, id);
  if (!author) throw new UsageError(`Nobody knows any more who wrote the comment ${id}.`);
  const maker = { handle: isHandleTold(author.handle) ? author.handle : '', accountId, id: author.id };
  return { comment: id, ...(remote && { url: remote.url }), maker };
}

/**
 * Writes down what was answered, also to a request that was made another way, and also anew. What was queued under wider
 * terms is cancelled.
 * @throws UsageError @throws ConflictError
 */
export async function recordPermission(
  deps: StopNeeds,
  id: string,
  pointed: Pointed,
  answer: Answer,
  by: Reason,
): Promise<PermissionChanged> {
  if (answer.says === 'granted') await refuseUnknownAccounts(deps, answer.accounts);
  const now = deps.clock.now();
  const before = await deps.store.permission(id);
  const isPointed = pointed.comment !== undefined || pointed.url !== undefined;
  if (!before && !isPointed)
    throw new UsageError(
      `There is no permission "${id}" yet. To register one that came another way, say what it is for: --url …, and --handle … for its maker.`,
    );
  const next = answered(id, before, isPointed ? await workOf(deps, pointed) : {}, answer, now);
  const permission = before
    ? await deps.store.save<Permission>(before, next, by, now)
    : await deps.store.create<Permission>(next, by, now);
  return { permission, ...(await stopRefused(deps, by.who, { of: 'permission', id })) };
}

/** Nobody uses it any more: written first, so that publish refuses what this does not come to. It may be repeated. */
export async function withdrawPermission(
  deps: StopNeeds,
  id: string,
  by: Reason,
): Promise<PermissionChanged> {
  const before = await existing(deps, id);
  const permission =
    before.state === 'withdrawn'
      ? before
      : await deps.store.save<Permission>(before, withdrawnPermission(before), by, deps.clock.now());
  return { permission, ...(await stopRefused(deps, by.who, { of: 'permission', id })) };
}

/** All of them, those that wait for an answer with what seems to be one. */
export async function listPermissions(deps: Needs): Promise<PermissionListed[]> {
  const permissions = await deps.store.permissions();
  const answers = await findAnswers(deps, permissions);
  return permissions.map((permission) => ({ permission, answers: answers.get(permission.id) ?? [] }));
}

/** @throws UsageError where there is none */
export async function showPermission(deps: Needs, id: string): Promise<PermissionView> {
  const permission = await existing(deps, id);
  const answers = (await findAnswers(deps, [permission])).get(id) ?? [];
  const posts: string[] = [];
  for await (const post of postsUsing(deps, { of: 'permission', id })) posts.push(post.id);
  return { permission, answers, posts };
}

async function existing({ store }: Pick<Deps, 'store'>, id: string): Promise<Permission> {
  const permission = await store.permission(id);
  if (permission) return permission;
  throw new UsageError(`There is no permission "${id}". See them all: imprimatur permissions list`);
}
