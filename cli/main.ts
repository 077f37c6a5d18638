import { Command, CommanderError } from 'commander';
import { accountsCommand } from './commands/accounts.ts';
import { checkCommand } from './commands/check.ts';
import { lintCommand } from './commands/lint.ts';
import { localCommand } from './commands/local.ts';
import { newCommand } from './commands/new.ts';
import { policyCommand } from './commands/policy.ts';
import { postsCommand } from './commands/posts.ts';
import { submitCommand } from './commands/submit.ts';
import { EXIT, exitWith } from './exit.ts';

const HELP = `
Where the commands go: to the pipeline that runs in this folder ("npm start"),
or to a stage on AWS where IMPRIMATUR_STAGE names one.

Exit codes: 0 passes or done · 1 blocked · 2 held for the administrator
            64 wrong usage · 70 our fault`;

/** Runs one command line and gives its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  let code: number = EXIT.ok;
  const done = (result: number | undefined) => {
    code = result ?? EXIT.ok;
  };
  const program = new Command('imprimatur')
    .description('Proves posts against the library\u2019s policy and publishes them once, on time.')
    .showHelpAfterError('(add --help for what is possible)')
    .addHelpText('after', HELP)
    .exitOverride();
  for (const command of [
    newCommand(),
    checkCommand(done),
    submitCommand(done),
    postsCommand(),
    accountsCommand(),
    policyCommand(),
    lintCommand(done),
    localCommand(done),
  ])
    program.addCommand(command);
  for (const command of everyCommand(program)) command.exitOverride().copyInheritedSettings(program);

  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    return exitWith(error, (text) => process.stderr.write(text));
  }
}

function* everyCommand(command: Command): Generator<Command> {
  for (const child of command.commands) {
    yield child;
    yield* everyCommand(child);
  }
}
