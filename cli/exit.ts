import type { Outcome } from '../shared/core/decision/decide.ts';
import { UsageError } from '../shared/core/errors.ts';

/** Exit codes, as `imprimatur --help` documents them. */
export const EXIT = { ok: 0, blocked: 1, held: 2, usage: 64, ours: 70 } as const;

/** The worst of several bundles decides. */
export function exitOf(outcomes: readonly Outcome[]): number {
  if (outcomes.includes('block')) return EXIT.blocked;
  return outcomes.includes('hold') ? EXIT.held : EXIT.ok;
}

/** The one place where an error becomes an exit code and a sentence. */
export function exitWith(error: unknown, say: (text: string) => void): number {
  if (error instanceof UsageError) {
    say(`${error.message}\n`);
    return EXIT.usage;
  }
  const message = error instanceof Error ? error.message : String(error);
  say(`Something went wrong that is not your fault: ${message}\n`);
  if (error instanceof Error && process.env.IMPRIMATUR_DEBUG) say(`${error.stack}\n`);
  else say('Set IMPRIMATUR_DEBUG=1 to see where, and report it.\n');
  return EXIT.ours;
}
