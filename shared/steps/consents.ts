import { UsageError } from '../core/errors.ts';
import type { Consent } from '../core/permissions/consent.ts';
import { type ConsentGiven, given, withdrawnConsent } from '../core/permissions/decisions.ts';
import type { Deps, Reason } from '../ports.ts';
import { refuseUnknownAccounts } from './known-accounts.ts';
import { postsUsing, type StopNeeds, type Stopped, stopRefused } from './stop-refused.ts';

export type ConsentView = { readonly consent: Consent; readonly posts: readonly string[] };
export type ConsentChanged = Stopped & { readonly consent: Consent };

/**
 * Writes down that somebody agreed to be seen, also anew. What was queued under wider terms is cancelled.
 * @throws UsageError @throws ConflictError
 */
export async function recordConsent(
  deps: StopNeeds,
  id: string,
  said: ConsentGiven,
  by: Reason,
): Promise<ConsentChanged> {
  await refuseUnknownAccounts(deps, said.accounts);
  const now = deps.clock.now();
  const before = await deps.store.consent(id);
  const next = given(id, before, said, now);
  const consent = before
    ? await deps.store.save<Consent>(before, next, by, now)
    : await deps.store.create<Consent>(next, by, now);
  return { consent, ...(await stopRefused(deps, by.who, { of: 'consent', id })) };
}

/** Nobody uses it any more: written first, so that publish refuses what this does not come to. It may be repeated. */
export async function withdrawConsent(deps: StopNeeds, id: string, by: Reason): Promise<ConsentChanged> {
  const before = await existing(deps, id);
  const consent =
    before.state === 'withdrawn'
      ? before
      : await deps.store.save<Consent>(before, withdrawnConsent(before), by, deps.clock.now());
  return { consent, ...(await stopRefused(deps, by.who, { of: 'consent', id })) };
}

/** @throws UsageError where there is none */
export async function showConsent(deps: Pick<Deps, 'store'>, id: string): Promise<ConsentView> {
  const consent = await existing(deps, id);
  const posts: string[] = [];
  for await (const post of postsUsing(deps, { of: 'consent', id })) posts.push(post.id);
  return { consent, posts };
}

async function existing({ store }: Pick<Deps, 'store'>, id: string): Promise<Consent> {
  const consent = await store.consent(id);
  if (consent) return consent;
  throw new UsageError(`There is no consent "${id}". See them all: imprimatur consents list`);
}
