import type { Outcome } from '../shared/core/decision/decide.ts';
import { UsageError } from '../shared/core/errors.ts';
import { BusyError } from './busy-error.ts';
import { inPlainWords } from './plain-words.ts';
import { UnansweredError } from './unanswered-error.ts';

/** Exit codes, as `imprimatur --help` and docs/cli.md explain them. */
export const EXIT = { ok: 0, blocked: 1, held: 2, warned: 3, usage: 64, ours: 70, busy: 75 } as const;

/** The worst of several bundles decides. */
export function exitOf(outcomes: readonly Outcome[]): number {
  if (outcomes.includes('block')) return EXIT.blocked;
  return outcomes.includes('hold') ? EXIT.held : EXIT.ok;
}

/** The one place where an error becomes an exit code and a sentence. */
export function exitWith(error: unknown, say: (text: string) => void): number {
  const told = inPlainWords(error);
  const isDebugging = Boolean(process.env.IMPRIMATUR_DEBUG);
  const isUnsure = told instanceof BusyError || told instanceof UnansweredError;
  if (told instanceof UsageError || isUnsure) say(told.message);
  else {
    const message = told instanceof Error ? told.message : String(told);
    say(`Something went wrong that is not your fault: ${message}`);
    if (!isDebugging) say('Set IMPRIMATUR_DEBUG=1 to see where, and report it.');
  }
  if (isDebugging && error instanceof Error) say(error.stack ?? error.message);
  if (isUnsure) return EXIT.busy;
  return told instanceof UsageError ? EXIT.usage : EXIT.ours;
}
