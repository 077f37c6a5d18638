import { createInterface } from 'node:readline/promises';
import { UsageError } from '../shared/core/errors.ts';

/** Asks before what cannot be undone. @throws UsageError when the answer is no, or nobody can be asked */
export async function confirm(question: string, options: { readonly yes?: boolean }): Promise<void> {
  if (options.yes) return;
  if (!process.stdin.isTTY) throw new UsageError(`${question} Add --yes to say so without being asked.`);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Ctrl-C and Ctrl-D are a no as well.
  const answer = await terminal.question(`${question} [y/N] `).catch(() => '');
  terminal.close();
  if (!/^y(es)?$/i.test(answer.trim())) throw new UsageError('Nothing was changed.');
}
