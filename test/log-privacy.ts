/**
 * What readers wrote, and what they were answered, must never get into a log. Every log of a test is one of these, and the
 * stores and objects of the tests tell what they keep of readers; after each test, `log-privacy.setup.ts` looks whether any of
 * that was logged, whatever the test was about.
 */
import { jsonLog, type LogLine } from '../shared/adapters/system/json-log.ts';
import type { Comment } from '../shared/core/comments/comment.ts';
import { REPLIES } from '../shared/core/comments/reply-id.ts';
import type { Content } from '../shared/core/post.ts';
import type { Log, Store } from '../shared/ports.ts';

type Words = Partial<Pick<Comment, 'text' | 'author'>>;

let lines: LogLine[] = [];
let kept = new Map<string, string>();
let isLooked = false;

/** A log whose lines are looked through for what readers wrote. */
export const watchedLog = (write: (line: LogLine) => void = () => {}): Log =>
  jsonLog((line) => {
    if (isLooked) lines.push(line);
    write(line);
  });

/** From now on: where nobody looks, as in the processes of the simulated worlds, nothing is remembered. */
export function startLooking(): void {
  isLooked = true;
}

/** What a store of the tests keeps, of which readers wrote some. */
export function remember(item: object & Words & { readonly type?: string }): void {
  if (isLooked && item.type === 'comment') for (const [piece, of] of piecesOf(item)) kept.set(piece, of);
}

/** What the library answered, often with the handle of whoever asked. */
export function rememberAnswer(key: string, bytes: Uint8Array): void {
  if (!isLooked || !key.startsWith(REPLIES)) return;
  const { renderings }: Pick<Content, 'renderings'> = JSON.parse(new TextDecoder().decode(bytes));
  for (const { text } of Object.values(renderings))
    for (const [piece] of piecesOf({ text })) kept.set(piece, 'words of an answer');
}

/** A store that tells what it keeps. */
export const rememberingStore = (store: Store): Store => ({
  ...store,
  create: (item, ...rest) => {
    remember(item);
    return store.create(item, ...rest);
  },
  save: (before, next, ...rest) => {
    remember(next);
    return store.save(before, next, ...rest);
  },
});

/** What was logged since it was last asked, and must not have been: nothing, where all is well. */
export function leaks(): string[] {
  const found = kept.size === 0 ? [] : lines.flatMap((line) => leaksIn(JSON.stringify(line), kept));
  [lines, kept] = [[], new Map()];
  return found;
}

/** The same for the whole log of a process of its own, and the comments that it kept. */
export const leaksInLog = (log: string, comments: readonly Words[]): string[] =>
  log.split('\n').flatMap((line) => leaksIn(line, new Map(comments.flatMap(piecesOf))));

/** Words in a row that are enough to tell what somebody said. */
const RUN = 3;
/** Shorter than this, words of a log may be the same by chance. */
const LEAST = 8;
/** Handles are single words, and no words of our own. */
const LEAST_HANDLE = 4;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const runs = (words: readonly string[], length: number): string[] =>
  words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(' '));

/** Whatever is enough to know a comment or its author by, with what it is. */
function piecesOf({ text = '', author }: Words): [string, string][] {
  const words = wordsIn(text);
  const said = runs(words, Math.min(RUN, words.length)).filter(
    (run) => run.length >= LEAST && /\p{L}/u.test(run),
  );
  const name = wordsIn(author?.handle ?? '');
  const handle = runs(name, Math.min(RUN, name.length)).filter((run) => run.length >= LEAST_HANDLE);
  return [
    ...said.map((run): [string, string] => [run, 'words of a comment']),
    ...handle.map((run): [string, string] => [run, 'the handle of a reader']),
  ];
}

function leaksIn(line: string, of: ReadonlyMap<string, string>): string[] {
  const words = wordsIn(line);
  const found = [1, 2, RUN].flatMap((length) => runs(words, length)).filter((run) => of.has(run));
  return found.map((run) => `${of.get(run)} (“${run}”) in the log: ${line}`);
}
