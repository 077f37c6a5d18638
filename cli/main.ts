import { CommanderError } from 'commander';
import { EXIT, exitWith } from './exit.ts';
import { endWhenNobodyReads, say } from './output.ts';
import { buildProgram } from './program.ts';

/** Runs one command line and gives its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  endWhenNobodyReads();
  let code: number = EXIT.ok;
  const program = buildProgram((exitCode) => {
    code = exitCode;
  });
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    return exitWith(error, say);
  }
}
