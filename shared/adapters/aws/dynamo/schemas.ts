/**
 * What stored items must look like. An attribute that this version does not know is ignored when read and kept when
 * written, so that two versions can run side by side during a deployment; an attribute of ours that is not listed
 * here does not compile.
 */
import * as v from 'valibot';
import type { AccessRecord } from '../../../core/accounts/access.ts';
import { type Account, CHANNEL_NAMES } from '../../../core/accounts/account.ts';
import type { Limits } from '../../../core/accounts/limits.ts';
import type { ServerFacts } from '../../../core/accounts/server-facts.ts';
import {
  type Acted,
  COMMENT_STATES,
  type Comment,
  type Judgement,
  type Order,
  type Reply,
  type Route,
  type Threat,
} from '../../../core/comments/comment.ts';
import type { Ear } from '../../../core/comments/ear.ts';
import { COMMENT_ACTIONS } from '../../../core/comments/heard.ts';
import { DELIVERY_STATES, type Delivery, type Retraction } from '../../../core/delivery/delivery.ts';
import type { Verification } from '../../../core/delivery/verification.ts';
import { MEDIA_TYPES } from '../../../core/media/facts.ts';
import { CONSENT_STATES, type Consent } from '../../../core/permissions/consent.ts';
import { PERMISSION_STATES, type Permission, type Work } from '../../../core/permissions/permission.ts';
import type { ConsentRecording, PermissionRecording } from '../../../core/permissions/recordings.ts';
import type { Uses } from '../../../core/permissions/uses.ts';
import type { Post } from '../../../core/post.ts';
import type { Publishing } from '../../../core/publishing.ts';
import type { SlotClaim } from '../../../core/schedule/slot-claim.ts';
import type { Membership, Series, SeriesPost } from '../../../core/series/series.ts';

type Entries<T> = { readonly [K in keyof T]-?: v.GenericSchema<unknown, T[K]> };

/** The end of the year 9999: later ones have no ISO form that sorts as text. */
const LAST_INSTANT = Date.UTC(10_000, 0) - 1;
const instant = v.pipe(v.number(), v.minValue(0), v.maxValue(LAST_INSTANT));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = v.pipe(v.string(), v.minLength(1));

const tracked = {
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  history: v.array(
    v.object({ at: instant, who: v.string(), why: v.string(), from: v.string(), to: v.string() }),
  ),
};
const policyStamp = v.looseObject({ version: v.string(), hash: v.string() });

const uses = v.looseObject({
  permissions: v.array(v.string()),
  consents: v.array(v.string()),
} satisfies Entries<Uses>);
const findings = v.looseObject({ block: count, hold: count, advise: count });

export const POST = {
  ...tracked,
  type: v.literal('post'),
  id,
  name: v.string(),
  revision: v.string(),
  state: v.picklist(['waiting', 'blocked', 'held', 'accepted', 'cancelled']),
  title: v.string(),
  due: v.optional(instant),
  expires: v.optional(instant),
  times: v.optional(v.record(v.string(), v.looseObject({ due: instant, expires: instant }))),
  accounts: v.array(v.string()),
  uses: v.optional(uses),
  policy: policyStamp,
  findings,
  report: v.optional(v.string()),
  holds: v.optional(v.array(v.string())),
  isRejected: v.optional(v.boolean()),
  approval: v.optional(v.looseObject({ who: v.string(), why: v.string(), findings: v.array(v.string()) })),
  unwanted: v.optional(v.looseObject({ who: v.string(), why: v.string(), plan: count })),
  series: v.optional(
    v.looseObject({
      posts: v.array(
        v.looseObject({
          id,
          due: instant,
          asked: instant,
          expires: instant,
          findings,
          holds: v.optional(v.array(v.string())),
        } satisfies Entries<SeriesPost>),
      ),
      dropped: v.array(v.string()),
      past: v.optional(v.array(v.string())),
      accounts: v.array(v.string()),
    } satisfies Entries<Series>),
  ),
  occurrence: v.optional(
    v.looseObject({
      of: id,
      plan: count,
      asked: instant,
      isStopped: v.optional(v.boolean()),
    } satisfies Entries<Membership>),
  ),
  plan: count,
  planned: v.boolean(),
  erase: v.optional(instant),
  wake: v.optional(instant),
} satisfies Entries<Post>;

export const DELIVERY = {
  ...tracked,
  type: v.literal('delivery'),
  postId: id,
  accountId: id,
  revision: v.string(),
  plan: count,
  state: v.picklist(DELIVERY_STATES),
  due: instant,
  expires: instant,
  retryAt: v.optional(instant),
  attempt: count,
  lookUps: v.optional(count),
  uses: v.optional(uses),
  leaseUntil: v.optional(instant),
  sendingSince: v.optional(instant),
  prepared: v.optional(v.record(v.string(), v.unknown())),
  remote: v.optional(v.looseObject({ id, url: v.string() })),
  link: v.optional(v.string()),
  publishedAt: v.optional(instant),
  verification: v.optional(
    v.looseObject({
      outcome: v.picklist(['as-sent', 'repaired', 'differs', 'absent', 'unread']),
      at: instant,
      text: v.boolean(),
      media: count,
      described: count,
    } satisfies Entries<Verification>),
  ),
  retraction: v.optional(
    v.looseObject({
      who: v.string(),
      why: v.string(),
      at: instant,
      problem: v.optional(v.string()),
    } satisfies Entries<Retraction>),
  ),
  problem: v.optional(v.string()),
  policy: policyStamp,
  erase: v.optional(instant),
  wake: v.optional(instant),
} satisfies Entries<Delivery>;

const limits = v.looseObject({
  text: v.looseObject({
    max: count,
    count: v.picklist(['graphemes', 'mastodon', 'x', 'threads', 'code-points', 'utf-16']),
    maxBytes: v.optional(count),
    linkLength: v.optional(count),
    titleMax: v.optional(count),
    refuses: v.optional(v.array(v.string())),
    most: v.optional(
      v.looseObject({
        links: v.optional(count),
        hashtags: v.optional(count),
        mentions: v.optional(count),
      }),
    ),
  } satisfies Entries<Limits['text']>),
  alt: v.looseObject({ max: count }),
  media: v.looseObject({
    types: v.array(v.picklist(MEDIA_TYPES)),
    images: count,
    videos: count,
    imageBytes: count,
    videoBytes: count,
    imagePixels: count,
    least: v.optional(count),
    aspect: v.optional(v.looseObject({ least: v.number(), most: v.number() })),
    videoLeastMs: v.optional(count),
    videoMs: v.optional(count),
    captionBytes: v.optional(count),
  } satisfies Entries<Limits['media']>),
} satisfies Entries<Limits>);

const serverFacts = v.looseObject({
  software: v.string(),
  version: v.string(),
  keepsKeys: v.boolean(),
  keepsMediaIds: v.boolean(),
  mends: v.picklist(['post', 'file', 'nothing']),
  asksTextType: v.boolean(),
  readsSeveral: v.optional(v.boolean()),
  hidesReplies: v.optional(v.boolean()),
} satisfies Entries<ServerFacts>);

export const ACCOUNT = {
  ...tracked,
  type: v.literal('account'),
  id,
  channel: v.picklist(CHANNEL_NAMES),
  handle: v.string(),
  server: v.optional(v.string()),
  networkId: v.optional(v.string()),
  owner: v.string(),
  purpose: v.string(),
  documentation: v.optional(v.string()),
  review: v.string(),
  language: v.optional(v.string()),
  slots: v.optional(v.array(v.string())),
  timeZone: v.optional(v.string()),
  quiet: v.optional(v.string()),
  apart: v.optional(v.string()),
  state: v.picklist(['active', 'paused', 'retired']),
  problem: v.optional(v.string()),
  objection: v.optional(v.looseObject({ since: instant, said: v.string() })),
  probed: v.optional(v.looseObject({ at: instant, limits, server: v.optional(serverFacts) })),
  access: v.optional(
    v.looseObject({
      ends: v.optional(instant),
      renews: v.boolean(),
      since: instant,
      problem: v.optional(v.string()),
      warnedDays: v.optional(count),
    } satisfies Entries<AccessRecord>),
  ),
} satisfies Entries<Account>;

export const PUBLISHING = {
  ...tracked,
  type: v.literal('publishing'),
  state: v.picklist(['running', 'stopped']),
} satisfies Entries<Publishing>;

export const SLOT = {
  ...tracked,
  type: v.literal('slot'),
  accountId: id,
  at: instant,
  postId: id,
  seen: v.optional(count),
  state: v.literal('claimed'),
  expiresAt: count,
} satisfies Entries<SlotClaim>;

const DONE = {
  action: v.picklist(COMMENT_ACTIONS),
  who: v.string(),
  why: v.string(),
  reason: v.optional(v.string()),
  code: v.optional(v.string()),
  at: instant,
  evidence: v.optional(v.string()),
} satisfies Entries<Acted>;

const ROUTE = v.looseObject({
  why: v.picklist(['information-rights', 'safeguarding']),
  to: v.string(),
  request: v.optional(v.picklist(['access', 'erasure', 'rectification', 'objection', 'foi'])),
  due: v.optional(instant),
  by: v.optional(v.string()),
  told: v.optional(instant),
} satisfies Entries<Route>);

export const COMMENT = {
  ...tracked,
  type: v.literal('comment'),
  id,
  accountId: id,
  remote: v.optional(v.looseObject({ id, url: v.string() })),
  postId: v.optional(v.string()),
  parent: v.optional(v.string()),
  root: v.optional(v.string()),
  author: v.optional(v.looseObject({ id: v.string(), handle: v.string() })),
  text: v.string(),
  links: v.array(v.string()),
  language: v.optional(v.string()),
  isPrivate: v.optional(v.boolean()),
  writtenAt: instant,
  heardAt: instant,
  editedAt: v.optional(instant),
  seenAt: instant,
  state: v.picklist(COMMENT_STATES),
  judgement: v.looseObject({
    action: v.picklist(['none', 'look', 'hide', 'remove']),
    automatic: v.boolean(),
    suggestion: v.optional(v.picklist(['look', 'hide', 'remove'])),
    isCriticism: v.optional(v.boolean()),
    findings: v.array(
      v.looseObject({
        rule: v.string(),
        reason: v.string(),
        certainty: v.picklist(['low', 'high']),
      } satisfies Entries<Judgement['findings'][number]>),
    ),
    reviewed: v.optional(v.looseObject({ who: v.string(), at: instant })),
    policy: policyStamp,
  } satisfies Entries<Judgement>),
  answerBy: instant,
  answeredAt: v.optional(instant),
  route: v.optional(ROUTE),
  alsoFor: v.optional(v.array(ROUTE)),
  escalated: v.optional(v.string()),
  threat: v.optional(v.looseObject({ told: v.optional(instant) } satisfies Entries<Threat>)),
  reply: v.optional(
    v.looseObject({
      postId: id,
      revision: id,
      at: instant,
      explains: v.optional(v.boolean()),
      asks: v.optional(v.boolean()),
      sentAt: v.optional(instant),
      problem: v.optional(v.string()),
    } satisfies Entries<Reply>),
  ),
  order: v.optional(
    v.looseObject({
      ...DONE,
      problem: v.optional(v.string()),
      isGivenUp: v.optional(v.boolean()),
      later: v.optional(v.array(v.picklist(COMMENT_ACTIONS))),
      notDone: v.optional(
        v.array(v.looseObject({ action: v.picklist(COMMENT_ACTIONS), problem: v.string() })),
      ),
    } satisfies Entries<Order>),
  ),
  acted: v.optional(v.looseObject(DONE)),
  inForce: v.optional(v.array(v.looseObject(DONE))),
  legalHold: v.optional(v.boolean()),
  erase: v.optional(instant),
  wake: v.optional(instant),
} satisfies Entries<Comment>;

/** It has no history: see `core/comments/ear.ts`. */
export const EAR = {
  type: v.literal('ear'),
  version: tracked.version,
  accountId: id,
  source: id,
  post: v.optional(
    v.looseObject({ id, remote: v.looseObject({ id, url: v.string() }), publishedAt: instant }),
  ),
  cursor: v.optional(v.pipe(v.string(), v.maxLength(2_000))),
  heardAt: v.optional(instant),
  failures: count,
  problem: v.optional(v.string()),
  wake: v.optional(instant),
} satisfies Entries<Ear>;

const agreed = {
  evidence: v.string(),
  accounts: v.union([v.literal('all'), v.array(v.string())]),
  until: v.optional(instant),
};

const permissionTerms = {
  ...agreed,
  state: v.picklist(PERMISSION_STATES),
  credit: v.string(),
  work: v.looseObject({
    comment: v.optional(id),
    url: v.optional(v.string()),
    maker: v.optional(
      v.looseObject({ handle: v.string(), accountId: v.optional(id), id: v.optional(v.string()) }),
    ),
  } satisfies Entries<Work>),
};

export const PERMISSION = {
  ...tracked,
  ...permissionTerms,
  type: v.literal('permission'),
  id,
  requestedAt: v.optional(instant),
  recordings: v.optional(
    v.array(v.looseObject({ ...permissionTerms, at: instant } satisfies Entries<PermissionRecording>)),
  ),
  isEndTold: v.optional(v.boolean()),
} satisfies Entries<Permission>;

const consentTerms = {
  ...agreed,
  state: v.picklist(CONSENT_STATES),
  who: v.string(),
  person: v.variant('is', [
    v.looseObject({ is: v.literal('adult') }),
    v.looseObject({ is: v.literal('child'), guardian: v.string() }),
  ]),
};

export const CONSENT = {
  ...tracked,
  ...consentTerms,
  type: v.literal('consent'),
  id,
  recordings: v.optional(
    v.array(v.looseObject({ ...consentTerms, at: instant } satisfies Entries<ConsentRecording>)),
  ),
  isEndTold: v.optional(v.boolean()),
} satisfies Entries<Consent>;
