import type { Instant } from '../../shared/core/time.ts';

/** `before`: the call has no effect · `after`: it has, and then its answer goes wrong. */
export type When = 'before' | 'after';

/** Something that goes wrong with one call. */
export type Fault =
  /** The connection ends without an answer. */
  | { readonly kind: 'no-answer'; readonly when: When }
  | {
      readonly kind: 'error';
      readonly when: When;
      readonly status: number;
      readonly retryAfterSeconds?: number;
      /** The network's own words. */
      readonly says?: string;
    }
  /** 200 and HTML, as a proxy in front of the server gives, or another status. */
  | { readonly kind: 'web-page'; readonly when: When; readonly status?: number }
  | { readonly kind: 'too-many-requests'; readonly retryAfterSeconds?: number }
  /** The effect at once, the answer this much later. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** JSON of `bytes` bytes after the effect. */
  | { readonly kind: 'huge'; readonly bytes: number }
  | { readonly kind: 'redirect'; readonly to: string };

/** A status that is being published and waits, after its idempotency key was looked up, before it is written. */
export type Held = { readonly arrived: Promise<void>; release(): void };

/** What goes wrong, switched by tests. */
export type Faults = {
  /** For the next calls of this name, `POST /api/v1/statuses` or `GET /api/v1/media/:id`; `*` is any call. */
  next(call: string, fault: Fault, times?: number): void;
  holdPublishing(): Held;
  /** A new status is in no list until it is this old, in milliseconds. */
  listingDelayMs: number;
  /** New statuses go out without the descriptions of their media. */
  losesDescriptions: boolean;
  revoke(token: string): void;
  clear(): void;
};

export type FaultControl = Faults & {
  take(call: string): Fault | undefined;
  beforePublishing(): Promise<void>;
  isRevoked(token: string): boolean;
  isListed(createdAt: Instant, now: Instant): boolean;
};

export function faultControl(): FaultControl {
  let waiting: { call: string; fault: Fault; times: number }[] = [];
  const revoked = new Set<string>();
  let holds: { arrive(): void; readonly released: Promise<void>; release(): void }[] = [];
  return {
    listingDelayMs: 0,
    losesDescriptions: false,
    next(call, fault, times = 1) {
      waiting.push({ call, fault, times });
    },
    holdPublishing() {
      const arrival = Promise.withResolvers<void>();
      const hold = Promise.withResolvers<void>();
      holds.push({ arrive: arrival.resolve, released: hold.promise, release: hold.resolve });
      return { arrived: arrival.promise, release: hold.resolve };
    },
    revoke: (token) => void revoked.add(token),
    clear() {
      waiting = [];
      for (const hold of holds) hold.release();
      holds = [];
      revoked.clear();
      this.listingDelayMs = 0;
      this.losesDescriptions = false;
    },
    take(call) {
      const found = waiting.find((fault) => fault.times > 0 && (fault.call === '*' || fault.call === call));
      if (found) found.times -= 1;
      return found?.fault;
    },
    async beforePublishing() {
      const hold = holds.shift();
      hold?.arrive();
      await hold?.released;
    },
    isRevoked: (token) => revoked.has(token),
    isListed(createdAt, now) {
      return createdAt + this.listingDelayMs <= now;
    },
  };
}
