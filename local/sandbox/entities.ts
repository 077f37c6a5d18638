/** The JSON that Mastodon's API gives (docs.joinmastodon.org/entities). */
import { entitiesOf } from '../../shared/core/text/links.ts';
import { type Instant, toIso } from '../../shared/core/time.ts';
import { isMoving } from './check-status.ts';
import type { SandboxNetwork } from './network.ts';
import type { AccountRecord, MediaRecord, NotificationRecord, StatusRecord } from './records.ts';
import { statusHtml } from './status-html.ts';
import { ownsThread } from './threads.ts';

/** `base` is the server's own origin, `viewer` who is signed in. */
export type View = {
  readonly network: SandboxNetwork;
  readonly base: string;
  readonly viewer?: AccountRecord;
};

type Counts = {
  readonly byAuthor: ReadonlyMap<string, { readonly statuses: number; readonly latest: Instant }>;
  readonly replies: ReadonlyMap<string, number>;
};
const counted = new WeakMap<View, Counts>();

/** Once for each answer: a page of notifications would go through all statuses a hundred times. */
function countsOf(view: View): Counts {
  const known = counted.get(view);
  if (known) return known;
  const byAuthor = new Map<string, { statuses: number; latest: Instant }>();
  const replies = new Map<string, number>();
  for (const { accountId, createdAt, inReplyToId } of view.network.records.kept.statuses.values()) {
    const { statuses, latest } = byAuthor.get(accountId) ?? { statuses: 0, latest: 0 };
    byAuthor.set(accountId, { statuses: statuses + 1, latest: Math.max(latest, createdAt) });
    if (inReplyToId !== undefined) replies.set(inReplyToId, (replies.get(inReplyToId) ?? 0) + 1);
  }
  const counts = { byAuthor, replies };
  counted.set(view, counts);
  return counts;
}

export const accountEntity = (view: View, account: AccountRecord) => {
  const { base } = view;
  const { statuses, latest } = countsOf(view).byAuthor.get(account.id) ?? { statuses: 0, latest: 0 };
  return {
    id: account.id,
    username: account.username,
    acct: account.username,
    display_name: account.displayName,
    locked: false,
    bot: false,
    group: false,
    discoverable: true,
    indexable: false,
    noindex: true,
    created_at: toIso(account.createdAt),
    note: '',
    url: `${base}/@${account.username}`,
    uri: `${base}/users/${account.username}`,
    avatar: `${base}/avatar.svg`,
    avatar_static: `${base}/avatar.svg`,
    header: `${base}/avatar.svg`,
    header_static: `${base}/avatar.svg`,
    followers_count: 0,
    following_count: 0,
    statuses_count: statuses,
    last_status_at: latest === 0 ? null : toIso(latest).slice(0, 10),
    emojis: [],
    fields: [],
  };
};

/** `url` stays null until the file is processed: that is how clients know. */
export const mediaEntity = ({ network, base }: View, medium: MediaRecord) => {
  const { width, height, mimeType } = medium;
  const isReady = network.isReady(medium);
  const original =
    width && height ? { width, height, size: `${width}x${height}`, aspect: width / height } : {};
  return {
    id: medium.id,
    type: mimeType === 'image/gif' ? 'gifv' : isMoving(mimeType) ? 'video' : 'image',
    url: isReady ? `${base}/media/${medium.id}` : null,
    preview_url: isReady ? `${base}/media/${medium.id}` : null,
    remote_url: null,
    meta: { original },
    description: medium.description === '' ? null : medium.description,
    blurhash: null,
  };
};

export const statusEntity = (view: View, status: StatusRecord) => {
  const { network, base } = view;
  const { accounts, statuses } = network.records.kept;
  const author = accounts.get(status.accountId);
  if (author === undefined)
    throw new Error(`The status ${status.id} has lost its author ${status.accountId}.`);
  const answered = statuses.get(status.inReplyToId ?? '');
  const tags = entitiesOf(status.text).flatMap((entity) => (entity.kind === 'hashtag' ? [entity.tag] : []));
  return {
    id: status.id,
    created_at: toIso(status.createdAt),
    edited_at: status.editedAt === undefined ? null : toIso(status.editedAt),
    in_reply_to_id: answered?.id ?? null,
    in_reply_to_account_id: answered?.accountId ?? null,
    sensitive: status.sensitive,
    spoiler_text: status.spoilerText,
    visibility: status.visibility,
    language: status.language ?? null,
    uri: `${base}/users/${author.username}/statuses/${status.id}`,
    url: `${base}/@${author.username}/${status.id}`,
    replies_count: countsOf(view).replies.get(status.id) ?? 0,
    reblogs_count: 0,
    favourites_count: 0,
    content: statusHtml(status.text, base),
    reblog: null,
    account: accountEntity(view, author),
    media_attachments: network.media(status).map((medium) => mediaEntity(view, medium)),
    mentions: network.mentioned(status).map(({ id, username }) => ({
      id,
      username,
      acct: username,
      url: `${base}/@${username}`,
    })),
    tags: [...new Set(tags)].map((name) => ({ name, url: `${base}/tags/${encodeURIComponent(name)}` })),
    emojis: [],
    card: null,
    poll: null,
    // Our own, and only where its author may decide about it.
    ...(ownsThread(network, view.viewer, status) && { imprimatur: { hidden: status.isHidden === true } }),
  };
};

export const notificationEntity = (view: View, notification: NotificationRecord) => {
  const { accounts, statuses } = view.network.records.kept;
  const from = accounts.get(notification.fromId);
  const status = statuses.get(notification.statusId);
  return {
    id: notification.id,
    type: 'mention',
    group_key: `ungrouped-${notification.id}`,
    created_at: toIso(notification.createdAt),
    account: from ? accountEntity(view, from) : null,
    status: status ? statusEntity(view, status) : null,
  };
};
