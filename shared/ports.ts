/** What the steps need from outside. `wiring/` says which adapter serves which port. */
import type { Access } from './core/accounts/access.ts';
import type { Account, ChannelName } from './core/accounts/account.ts';
import type { Capabilities, Limits } from './core/accounts/limits.ts';
import type { ServerFacts } from './core/accounts/server-facts.ts';
import type { FormProblem } from './core/bundle/bundle.ts';
import type { CaptionFacts } from './core/captions/cue.ts';
import type { Comment, CommentState } from './core/comments/comment.ts';
import type { Ear } from './core/comments/ear.ts';
import type {
  CommentAction,
  CommentRef,
  CommentTraits,
  Cursor,
  HeardComment,
  Hearing,
  Source,
} from './core/comments/heard.ts';
import type { Opinion } from './core/comments/second-opinion.ts';
import type { Delivery, Prepared, Remote } from './core/delivery/delivery.ts';
import type { Shown } from './core/delivery/verification.ts';
import type { Change, New } from './core/history.ts';
import type { LinkAnswer } from './core/link-answer.ts';
import type { DerivedMedium, MediaFacts } from './core/media/facts.ts';
import type { Measured } from './core/media/measured.ts';
import type { Box, Sight } from './core/media/vision-facts.ts';
import type { Watched } from './core/media/watched.ts';
import type { Consent } from './core/permissions/consent.ts';
import type { Permission } from './core/permissions/permission.ts';
import type { Policy } from './core/policy/policy.ts';
import type { Post, PostState, Rendering } from './core/post.ts';
import type { Publishing } from './core/publishing.ts';
import type { SlotClaim } from './core/schedule/slot-claim.ts';
import type { Instant } from './core/time.ts';

export interface Clock {
  now(): Instant;
  /** Resolves at `at`, or at once when that has passed. */
  sleepUntil(at: Instant): Promise<void>;
}

export type Entity = Post | Delivery | Account | Publishing | SlotClaim | Comment | Permission | Consent;
/** What rescue looks after. */
export type Waking = Post | Delivery | Comment | Ear;
/** Who and why; the store adds when, from and to. */
export type Reason = Pick<Change, 'who' | 'why'>;

/** A page of posts. A cursor is good for the same question again. */
export type PostsPage = {
  readonly limit?: number;
  readonly cursor?: string;
  /** Only those that are due then, both instants included. */
  readonly due?: { readonly from: Instant; readonly to: Instant };
  readonly latestFirst?: boolean;
};

/**
 * Items with a state. Each write is one conditional write on one item, and appends to the item's history.
 * Reads of a single item are consistent; listings may lag.
 */
export interface Store {
  post(id: string): Promise<Post | undefined>;
  delivery(postId: string, accountId: string): Promise<Delivery | undefined>;
  deliveries(postId: string): Promise<Delivery[]>;
  account(id: string): Promise<Account | undefined>;
  accounts(): Promise<Account[]>;
  permission(id: string): Promise<Permission | undefined>;
  permissions(): Promise<Permission[]>;
  consent(id: string): Promise<Consent | undefined>;
  consents(): Promise<Consent[]>;
  /** Whether anything is published at all; undefined until somebody stopped it for the first time. */
  publishing(): Promise<Publishing | undefined>;
  /** Posts in one state, by due time, earliest first, those without one last. */
  posts(state: PostState, page?: PostsPage): Promise<{ posts: Post[]; cursor?: string }>;
  /** Who has which posting slot of an account, from one instant to another, both included, by time. Consistent. */
  slotClaims(
    accountId: string,
    between: { readonly from: Instant; readonly to: Instant },
  ): Promise<SlotClaim[]>;
  /** The delivery that a post on a network belongs to; one of another post than `besides`, where that is given. */
  deliveryOf(accountId: string, remoteId: string, besides?: string): Promise<Delivery | undefined>;
  /** Undefined also for one whose time to be erased has come. */
  comment(id: string, now: Instant): Promise<Comment | undefined>;
  /**
   * Comments on one account in one state: whoever may be in danger at the front (`isDangerOpen`), then what the law wants
   * answered (`isLawCounting`), then threats (`isThreatOpen`), then those to be answered first, and of these the oldest. None whose time to be erased has come.
   */
  comments(
    accountId: string,
    state: CommentState,
    now: Instant,
    page?: {
      readonly limit?: number;
      readonly cursor?: string;
      /** Only those in which somebody may be in danger; or only those of the others whose time limit of the law counts. */
      readonly only?: 'danger' | 'law';
    },
  ): Promise<{ comments: Comment[]; cursor?: string }>;
  /** How many comments on one account wait for an answer, and how many of them longer than is promised. */
  countWaiting(accountId: string, now: Instant): Promise<{ readonly open: number; readonly overdue: number }>;
  /** Every comment on one account, in no order of use: for what must miss none. None whose time to be erased has come. */
  allComments(accountId: string, now: Instant): AsyncIterable<Comment>;
  /** Where an account listens. */
  ears(accountId: string): Promise<Ear[]>;
  /**
   * Writes an ear, which has no history: a new one, or one as it was read.
   * @throws ConflictError when somebody else wrote it first.
   */
  saveEar(before: Ear | undefined, next: Omit<Ear, 'version'>): Promise<Ear>;
  /** Everything whose `wake` has come, earliest first. */
  awake(now: Instant, limit: number): Promise<Waking[]>;
  /** @throws ConflictError when the item exists. */
  create<T extends Entity>(item: New<T>, reason: Reason, now: Instant): Promise<T>;
  /**
   * Writes `next` over `before`. Refuses a move between states that the delivery's state machine does not have.
   * @throws ConflictError when the item is no longer at `before.version`.
   */
  save<T extends Entity>(
    before: T,
    next: Omit<T, 'version' | 'history'>,
    reason: Reason,
    now: Instant,
  ): Promise<T>;
  /**
   * The same, and what was there before is gone, its history with it: one change is left, this one. Only for what must be
   * forgotten.
   */
  erase<T extends Entity>(
    before: T,
    next: Omit<T, 'version' | 'history'>,
    reason: Reason,
    now: Instant,
  ): Promise<T>;
}

/** A stored object's version: what is read by it is what was written. */
export type ObjectVersion = string;
export type ObjectHead = { readonly key: string; readonly bytes: number; readonly version?: ObjectVersion };

/** Bytes by key: a bucket, or a folder. Keys have `/`, no leading slash, no `.` or `..` segments. */
export interface Objects {
  list(prefix: string): AsyncIterable<ObjectHead>;
  head(key: string): Promise<ObjectHead | undefined>;
  /** @throws NotFoundError, also where that version is gone. @throws TooLargeError above `maxBytes`. */
  read(key: string, options?: { version?: ObjectVersion; maxBytes?: number }): Promise<Uint8Array>;
  /** Streams to a local file, counting. Same errors. */
  download(
    key: string,
    toFile: string,
    options?: { version?: ObjectVersion; maxBytes?: number },
  ): Promise<void>;
  write(key: string, bytes: Uint8Array, contentType: string): Promise<ObjectHead>;
  upload(key: string, fromFile: string, contentType: string): Promise<ObjectHead>;
  /** Absent is fine. */
  delete(key: string): Promise<void>;
}

/** One file of an opened bundle, on local disk and no longer changing. */
export type LocalFile = {
  /** Path inside the bundle, NFC, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly localPath: string;
};

/** A bundle's files after every limit was enforced. */
export type OpenedBundle = {
  /** The name it was sent under, without `.zip`. */
  readonly name: string;
  /** `folder`: more files may still be on their way · `zip`: what is there is all. */
  readonly form: 'folder' | 'zip';
  /** The text of `post.md`, if it is there and UTF-8. */
  readonly postMd?: string;
  /** Everything but `post.md`. */
  readonly files: readonly LocalFile[];
  /** What is wrong with the container: not a zip, too many entries, links, parent paths, … */
  readonly problems: readonly FormProblem[];
  /** The bytes of one of `files`. They are in memory as a whole: look at `bytes` first. */
  read(file: LocalFile): Promise<Uint8Array>;
  /** Hash over the paths and contents of all files: the revision. */
  readonly revision: string;
  /** Removes the local copy. */
  close(): Promise<void>;
};

/** Opens what staff uploaded. */
export interface Bundles {
  /** `incoming/<name>/…` or `incoming/<name>.zip`. Undefined when nothing is there. */
  open(name: string): Promise<OpenedBundle | undefined>;
}

/** Promises to start a publish around an instant, at least once. */
export interface Scheduler {
  /** Creates or moves the schedule of this name. An instant in the past fires as soon as possible. */
  publishAt(delivery: Delivery, at: Instant): Promise<void>;
  /** Absent is fine. */
  cancel(delivery: Delivery): Promise<void>;
}

/** Promises to poll accounts again and again, each at its own interval. */
export interface PollSchedules {
  /** Creates the account's schedule, or sets another interval. */
  every(accountId: string, intervalMs: number): Promise<void>;
}

/** What only polling needs. */
export type Polling = {
  readonly pollSchedules: PollSchedules;
  /** How often an account is polled; `POLL_EVERY_MS` where absent. */
  readonly pollEveryMs?: number;
};

/** Starts functions without waiting for them. */
export interface Jobs {
  publish(delivery: Pick<Delivery, 'postId' | 'accountId'>): Promise<void>;
  /** Looks at an uploaded bundle again. */
  intake(bundle: string): Promise<void>;
  /** Asks an account's network for new comments. */
  poll(accountId: string): Promise<void>;
  /** Carries out what was decided about a comment: what the network is to do, whom to tell, how its answer went. */
  tend(commentId: string): Promise<void>;
}

/** Lets networks that fetch media themselves read single files that are about to be published. */
export interface MediaLinks {
  /** Why no network can fetch anything from here, and what to do, for the administrator. Absent where they can. */
  readonly problem?: string;
  /**
   * An address under which whoever has it can read one derived file, and nothing else, for `forMs`.
   * @throws UsageError for any key but those of derived media (`media/…`).
   */
  linkTo(key: string, forMs: number): Promise<string>;
}

/** Credentials by account. Values never reach logs, errors or reports. */
export interface Secrets {
  read(accountId: string): Promise<Readonly<Record<string, string>>>;
  write(accountId: string, secret: Readonly<Record<string, string>>): Promise<void>;
}

/** Somebody else's opinion of a comment, beside that of the rules. */
export interface SecondOpinion {
  /**
   * What it thinks of words alone: nobody tells it who wrote them. Undefined where it has no opinion, which is no
   * approval. Never throws, and never takes longer than its own limit.
   * @param words `language` is BCP 47; without one they are taken for English.
   */
  on(words: Pick<HeardComment, 'text' | 'language'>): Promise<Opinion | undefined>;
}

/** Tells people. */
export interface Notices {
  send(notice: { readonly subject: string; readonly text: string }): Promise<void>;
}

/** Measures and derives media files on local disk. */
export interface Media {
  /**
   * Everything about a file but what a look at it shows (`Vision`) and its captions. Never throws for what is in the
   * file: a file that cannot be used gets `problem`, flashes that cannot be measured are `Unmeasured`.
   */
  inspect(path: string, file: string): Promise<MediaFacts>;
  /** Reads a caption file. Never throws for what is in it. */
  captions(path: string): Promise<CaptionFacts>;
  /** Upright, stripped of location and camera data, scaled and compressed to what `limits` take. */
  derive(path: string, facts: MediaFacts, limits: Limits): Promise<Derived>;
  /** A small upright JPEG for people to look at, of a moving picture its first frame; undefined where there is none. */
  preview(path: string, facts: MediaFacts): Promise<Uint8Array | undefined>;
  /**
   * Writes a copy of a still picture to the new local file `toFile`, of the same type, upright, without location and
   * camera data: faces are made unrecognisable, texts filled, both with a margin. The original stays as it is.
   */
  cover(path: string, facts: MediaFacts, places: Places, toFile: string): Promise<Covered>;
}
/** What is to be covered in a picture, in pixels of the upright picture. */
export type Places = { readonly faces: readonly Box[]; readonly texts: readonly Box[] };
export type Covered =
  | ({ readonly ok: true } & Pick<LocalFile, 'sha256' | 'bytes'>)
  /** Why it cannot be done and what to do, for the librarian. */
  | { readonly ok: false; readonly reason: string };
export type Derived =
  | {
      readonly ok: true;
      readonly medium: Omit<DerivedMedium, 'alt' | 'credit' | 'captions'>;
      readonly bytes: Uint8Array;
    }
  | { readonly ok: false; readonly reason: string };

/** Asks whether the page behind a link is there. */
export interface Links {
  /**
   * Asks once, without a cookie or a password, and never a private address, also behind redirects. Never throws for
   * what the web does, and ends within its own limit.
   * @param address An http or https address.
   */
  ask(address: string): Promise<LinkAnswer>;
}

/** Sees people and words in pictures. */
export interface Vision {
  /**
   * Looks at a picture: its path, or the whole file. Never throws for what is in it, and never takes longer than its
   * own limit: what cannot be looked at in time has a `problem`, and must not pass for a picture without faces.
   */
  look(picture: string | Uint8Array): Promise<Sight>;
  /** Lets threads and memory go. Looking again starts anew. */
  close(): Promise<void>;
}

/** Looks into videos. */
export interface Videos {
  /**
   * Decodes every frame of a video. Never throws for what is in it, and never takes longer than its own limit: what
   * cannot be decoded here, or not in time, has a `problem`, and must not pass for a video without flashes.
   */
  watch(path: string): Promise<Watched>;
}

/**
 * What was measured of files before, by their content, so that nobody waits for it twice. It holds words that were read
 * in pictures: personal data, kept for a time only. Never throws: what cannot be read is measured again.
 */
export interface KnownFacts {
  /** Undefined where nothing is known, or no longer of use. */
  find(sha256: string): Promise<Measured | undefined>;
  keep(facts: Measured): Promise<void>;
}

/** Lets so many publishers of one process take their lease at a time, and the others wait. */
export type Turns = <T>(accountId: string, work: () => Promise<T>) => Promise<T>;

/** Structured log lines. Fields hold ids and numbers, never texts, handles or secrets. */
export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** One delivery as a channel sees it. */
export type Shipment = {
  readonly delivery: Delivery;
  readonly account: Account;
  readonly rendering: Rendering;
};

/** Whether a post of ours is on the network already. `at`: when that made it, by our clock, where it says so. */
export type Search =
  | { readonly found: Remote; readonly at?: Instant }
  | { readonly absent: true }
  | { readonly cannotTell: string };

/** What a network can do and takes, known without asking its server. */
export type ChannelTraits = {
  readonly can: Capabilities;
  /** Absent where nobody can comment. */
  readonly comments?: CommentTraits;
  /** What holds until the server itself was asked. */
  readonly defaults: Limits;
};

/**
 * The code for one social network. Every function throws `ChannelError` and nothing else for what the network or the
 * way to it does.
 */
export interface Channel extends ChannelTraits {
  readonly name: ChannelName;
  /**
   * How a commit is made safe to repeat. `record-key`: repeating is a no-op on the network · `search`: look for the
   * post with `find` before any second try.
   */
  readonly once: 'record-key' | 'search';
  /** After an unknown outcome, how long until the network's own listing can be trusted. */
  readonly settleMs: number;
  /** Longest that `commit` may take before it gives up with `unknown`. */
  readonly commitMs: number;
  /** Asks the server for its limits and whether the credentials serve. */
  probe(account: Account): Promise<Limits>;
  /**
   * Renews access that ends, also where nothing is posted, and says how long it lasts. Absent where access has no end,
   * or a password stands behind it. Safe to repeat.
   */
  keepAccess?(account: Account): Promise<Access>;
  /** Asks the server what it is, on networks that servers of several makes belong to. */
  recognise?(account: Account): Promise<ServerFacts>;
  /** Everything that can be done before the post is public: uploads, rendering. Safe to repeat. */
  prepare(shipment: Shipment): Promise<Prepared>;
  /** Makes it public. The one call that must not happen twice. */
  commit(shipment: Shipment, prepared: Prepared): Promise<Remote>;
  /** Looks among the account's own posts since `delivery.sendingSince`. `isTaken` tells whether another delivery has that post. */
  find(
    shipment: Shipment,
    prepared: Prepared,
    isTaken: (remoteId: string) => Promise<boolean>,
  ): Promise<Search>;
  /** How long after publishing until the network shows a post for certain. */
  readonly visibleMs: number;
  /** Reads a published post as readers get it; undefined where it is not there. */
  readBack(shipment: Shipment, remote: Remote): Promise<Shown | undefined>;
  /** Writes the descriptions of a published post again, where `can.editAltText`. Safe to repeat. */
  describe?(shipment: Shipment, remote: Remote): Promise<void>;
  /** Takes it down again. Absent is fine. */
  retract(account: Account, remote: Remote): Promise<void>;
  /** Absent where nobody can comment, as `ChannelTraits.comments`. */
  readonly listening?: Listening;
}

/** What readers say on a network. Every function throws `ChannelError` and nothing else, as those of `Channel`. */
export interface Listening {
  /** The next page of what is new there after `cursor`; without one, from now on or from the beginning, as the network allows. */
  hear(account: Account, source: Source, cursor: Cursor | undefined): Promise<Hearing>;
  /** Comments as the network shows them now, by its ids, at most `LOOK_AT_ONCE`; one that is not there is gone. */
  look(account: Account, remoteIds: readonly string[]): Promise<ReadonlyMap<string, HeardComment>>;
  /** Safe to repeat. Absent is fine. */
  act(account: Account, comment: CommentRef, action: CommentAction): Promise<void>;
}

export type Channels = Readonly<Record<ChannelName, Channel>>;

/** Everything from outside, as a step picks from it. */
export type Deps = {
  readonly store: Store;
  readonly objects: Objects;
  readonly bundles: Bundles;
  readonly scheduler: Scheduler;
  readonly jobs: Jobs;
  readonly secrets: Secrets;
  readonly notices: Notices;
  readonly media: Media;
  /** Absent where nothing can decode videos. */
  readonly videos?: Videos;
  readonly vision: Vision;
  /** Absent where everything is measured anew. */
  readonly knownFacts?: KnownFacts;
  readonly links: Links;
  /** Absent where the rules alone judge comments. */
  readonly secondOpinion?: SecondOpinion;
  readonly channels: Channels;
  readonly clock: Clock;
  readonly log: Log;
  readonly policy: Policy;
  /** Absent where every publisher has a process of its own. */
  readonly turns?: Turns;
};
