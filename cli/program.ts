import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { accountsCommand } from './commands/accounts.ts';
import { blurCommand } from './commands/blur.ts';
import { calendarCommand } from './commands/calendar.ts';
import { checkCommand } from './commands/check.ts';
import { commentsCommand } from './commands/comments.ts';
import { consentsCommand } from './commands/consents.ts';
import { holdCommand, resumeCommand } from './commands/hold.ts';
import { inspectCommand } from './commands/inspect.ts';
import { lintCommand } from './commands/lint.ts';
import { localCommand } from './commands/local.ts';
import { moderateCommand } from './commands/moderate.ts';
import { newCommand } from './commands/new.ts';
import { permissionsCommand } from './commands/permissions.ts';
import { policyCommand } from './commands/policy.ts';
import { postsCommand } from './commands/posts.ts';
import { reportCommand } from './commands/report.ts';
import { submitCommand } from './commands/submit.ts';

const HELP = `
Examples:
  imprimatur new reading-room       make a bundle to fill in
  imprimatur check reading-room     what the rules say to it
  imprimatur submit reading-room    send it
  imprimatur posts list             what is due, held, out

Where the commands go: to the pipeline that runs in this folder ("imprimatur local"
or "npm start"), or to a stage on AWS where IMPRIMATUR_STAGE names one.

Exit codes: 0 passes, or done · 1 blocked · 2 held for the administrator
            3 done, with a warning · 64 wrong usage · 70 our fault · 75 not known whether it was done

docs/cli.md explains everything.`;

/** Tells what the command line ends with, where that is not 0. */
export type Done = (exitCode: number) => void;

/**
 * Every command with its options. Nothing that a command does is loaded before it is asked for: help, completion and
 * `lint` in an editor must not wait for the AWS SDK, the picture library or the servers.
 */
export function buildProgram(done: Done): Command {
  const program = new Command('imprimatur')
    .description('Proves posts against the library\u2019s policy and publishes them once, on time.')
    .version(version(), '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .addHelpText('after', HELP)
    .exitOverride();
  for (const command of [
    newCommand(),
    checkCommand(done),
    inspectCommand(done),
    blurCommand(done),
    submitCommand(done),
    postsCommand(done),
    commentsCommand(done),
    calendarCommand(),
    accountsCommand(done),
    permissionsCommand(done),
    consentsCommand(done),
    holdCommand(done),
    resumeCommand(),
    reportCommand(),
    policyCommand(done),
    lintCommand(done),
    moderateCommand(done),
    localCommand(done),
  ])
    program.addCommand(command);
  for (const { command, path } of everyCommand(program)) {
    if (command !== program) command.copyInheritedSettings(program);
    command.showHelpAfterError(`See what is possible: ${path} --help`);
  }
  return program;
}

/** The program itself and every command below it, each with the words that call it. */
export function* everyCommand(
  command: Command,
  above = '',
): Generator<{ readonly command: Command; readonly path: string }> {
  const path = `${above}${command.name()}`;
  yield { command, path };
  for (const child of command.commands) yield* everyCommand(child, `${path} `);
}

const version = (): string => {
  const { version }: { version: string } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  return version;
};
