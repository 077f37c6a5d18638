/** What is sent in a world: posts of a few words. They are uploaded, or enter where intake commits what it has proven. */
import type { Bundle } from '../../shared/core/bundle/bundle.ts';
import { isTooLateToRevise } from '../../shared/core/delivery/moves.ts';
import type { New } from '../../shared/core/history.ts';
import { type Content, contentKey, type Post } from '../../shared/core/post.ts';
import type { Instant } from '../../shared/core/time.ts';
import type { Deps } from '../../shared/ports.ts';
import { finishDecision } from '../../shared/steps/finish-decision.ts';

export type Draft = {
  readonly id: string;
  /** Two drafts may say the same. */
  readonly words: string;
  readonly revision: string;
  readonly state: 'accepted' | 'held' | 'blocked';
  /** Where it asks for the next slot: about when that may be. */
  readonly due: Instant;
  readonly expiresAfterMs: number;
  readonly accounts: readonly string[];
  /** Whether it says of what kind it is, which a stricter policy asks for. */
  readonly isKindStated: boolean;
  /** Only where it is uploaded: it asks for the next slot, or goes out on so many days in a row. */
  readonly asksFor?: 'next-slot' | { readonly days: number };
  /** Only where it is uploaded: nobody has measured the picture of one that enters as proven. */
  readonly hasPicture?: boolean;
};

const bundleOf = (draft: Draft): Bundle => ({
  title: draft.id,
  publish: { kind: 'at', at: draft.due, written: '' },
  expiresAfterMs: draft.expiresAfterMs,
  accounts: [...draft.accounts],
  purpose: 'spaces-and-collections',
  audience: ['undergraduates'],
  ...(draft.isKindStated && { kind: 'own' }),
  media: [],
  sources: [],
  text: wordsIn(draft),
  textFor: {},
  lines: {},
});

function contentOf(draft: Draft): Content {
  const bundle = bundleOf(draft);
  const rendering = { text: bundle.text, media: [] };
  const renderings = Object.fromEntries(draft.accounts.map((account) => [account, rendering]));
  return { postId: draft.id, revision: draft.revision, bundle, facts: [], renderings };
}

/** Two revisions of the same words are told apart. */
export const wordsIn = ({ words, revision }: Pick<Draft, 'words' | 'revision'>): string =>
  `${words} (${revision})`;

export type SendDeps = Pick<
  Deps,
  'store' | 'objects' | 'scheduler' | 'jobs' | 'notices' | 'clock' | 'log' | 'policy'
>;

/**
 * What intake does from where it has its proven content, for worlds whose subject comes after it. It answers with the
 * plan that was carried out, or with nothing where a revision came too late.
 */
export async function sendDraft(deps: SendDeps, draft: Draft): Promise<Post | undefined> {
  const { store, objects, clock } = deps;
  let before = await store.post(draft.id);
  if (before && !before.planned) {
    await finishDecision(deps, before, { who: 'intake', why: 'an earlier intake did not finish' });
    before = await store.post(draft.id);
  }
  if (before?.revision === draft.revision) return before;
  if (before && (await store.deliveries(before.id)).some(({ state }) => isTooLateToRevise(state)))
    return undefined;
  const bytes = new TextEncoder().encode(JSON.stringify(contentOf(draft)));
  await objects.write(contentKey(draft.id, draft.revision), bytes, 'application/json');
  const now = clock.now();
  const next: New<Post> = {
    type: 'post',
    id: draft.id,
    name: draft.id,
    revision: draft.revision,
    state: draft.state,
    title: draft.id,
    ...(draft.state !== 'blocked' && { due: draft.due, expires: draft.due + draft.expiresAfterMs }),
    accounts: draft.state === 'blocked' ? [] : draft.accounts,
    ...(before?.unwanted && { unwanted: before.unwanted }),
    policy: deps.policy.stamp,
    findings: { block: 0, hold: 0, advise: 0 },
    ...(draft.state === 'held' && { holds: ['purpose-and-audience purpose'] }),
    plan: (before?.plan ?? 0) + 1,
    planned: false,
    wake: now,
  };
  const reason = { who: 'intake', why: before ? 'a new revision was sent' : 'it was sent' };
  const post = before
    ? await store.save<Post>(before, next, reason, now)
    : await store.create<Post>(next, reason, now);
  await finishDecision(deps, post, reason);
  return post;
}
