import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { postIdOf } from '../shared/core/bundle/names.ts';
import type { Delivery } from '../shared/core/delivery/delivery.ts';
import { isFinal } from '../shared/core/delivery/moves.ts';
import type { PostState } from '../shared/core/post.ts';
import { ABOUT_OTHERS } from '../shared/core/rules/recent-span.ts';
import type { Deps } from '../shared/ports.ts';
import { showPost } from '../shared/steps/posts.ts';

/** What must become of an example; the file beside the examples says it for each. */
export type Expected = {
  readonly state: PostState;
  /** The rules that find something. */
  readonly rules: readonly string[];
  /** Those that find something besides where nothing decodes videos: so far on all processors but x64. */
  readonly withoutDecoder?: readonly string[];
  /** Set where it goes out hours or days after it was sent: nobody waits for that. */
  readonly isForLater?: true;
};
export type Examples = Readonly<Record<string, Expected>>;
/** How one example stands. */
export type Progress = {
  readonly name: string;
  readonly state: PostState | 'unseen';
  readonly deliveries: readonly Delivery[];
  readonly isDone: boolean;
  readonly isAsExpected: boolean;
};

const FOLDER = join(import.meta.dirname, '..', 'examples');

/** The rules that should have found something, on a machine where `found` did. */
export const expectedRules = (
  { rules, withoutDecoder = [] }: Expected,
  found: readonly string[],
): string[] =>
  withoutDecoder.some((rule) => found.includes(rule)) ? [...rules, ...withoutDecoder] : [...rules];

export const readExamples = (): Examples => JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8'));

/** Copies an example into the inbox, whole at once. One that is there already is left as it is: it may have been edited. */
export function dropExample(name: string, inbox: string): void {
  if (existsSync(join(inbox, name))) return;
  const parked = join(inbox, `.sending-${name}`);
  rmSync(parked, { recursive: true, force: true });
  cpSync(join(FOLDER, name), parked, { recursive: true });
  renameSync(parked, join(inbox, name));
}

/** Looks up how an example stands: in the same store that everything else reads. */
export async function progressOf(deps: Deps, name: string, expected: Expected): Promise<Progress> {
  const { id } = postIdOf(name.replace(/\.zip$/, ''));
  const post = await deps.store.post(id);
  const deliveries = await deps.store.deliveries(id);
  const state = post?.state ?? 'unseen';
  const report = post?.report === undefined ? undefined : (await showPost(deps, id)).report;
  // Examples are sent all at once, so some come too close to others.
  const rules = (report?.findings ?? [])
    .map((finding) => finding.rule)
    .filter((rule) => !ABOUT_OTHERS.includes(rule));
  const isDecided = state !== 'unseen' && state !== 'waiting' && post?.planned === true;
  const { isForLater = false } = expected;
  const isDone =
    isDecided &&
    (state !== 'accepted' ||
      (deliveries.length > 0 && deliveries.every((one) => isForLater || isFinal(one.state))));
  const isAsExpected =
    state === expected.state &&
    isSame(expectedRules(expected, rules), rules) &&
    (state !== 'accepted' ||
      (isDone &&
        deliveries.every((one) => one.state === 'published' || (isForLater && !isFinal(one.state)))));
  return { name, state, deliveries, isDone, isAsExpected };
}

const isSame = (expected: readonly string[], found: readonly string[]): boolean =>
  [...new Set(expected)].sort().join() === [...new Set(found)].sort().join();
