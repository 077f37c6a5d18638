import { buffer } from 'node:stream/consumers';
import type { Saying } from '../shared/core/comments/compose-reply.ts';
import { UsageError } from '../shared/core/errors.ts';
import { say } from './output.ts';
import { readText, textOf } from './read-text.ts';

export type ReplyWords = { readonly text?: string; readonly file?: string; readonly saved?: string };

/** What to answer: from the command line, a file, a saved reply, or what is typed or piped. */
export async function replyWords({ text, file, saved }: ReplyWords): Promise<Saying> {
  const given = [text, file, saved].filter((one) => one !== undefined);
  if (given.length > 1) throw new UsageError('Expected one of --text, --file and --saved, but got several.');
  if (saved !== undefined) return { say: 'saved', name: saved };
  if (text !== undefined) return { say: 'text', text };
  if (file !== undefined && file !== '-') return { say: 'text', text: readText(file) };
  if (process.stdin.isTTY) say('Type the answer; Ctrl-D ends, Ctrl-C sends nothing.');
  return { say: 'text', text: textOf(await buffer(process.stdin), 'What was piped in') };
}
