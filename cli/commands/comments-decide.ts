import type { Command, Option } from 'commander';
import type { Comment } from '../../shared/core/comments/comment.ts';
import { call } from '../call.ts';
import { json, reason } from '../options.ts';
import { print, printJson } from '../output.ts';
import { who } from '../place.ts';

type Decision = {
  readonly name: string;
  readonly op: string;
  readonly does: string;
  readonly said: (comment: Comment) => string;
};

const DECISIONS: readonly Decision[] = [
  {
    name: 'close',
    op: 'close',
    does: 'it needs no answer, or the officer has sent one',
    said: ({ id, state }) =>
      state === 'closed'
        ? `${id} is closed. To open it again: imprimatur comments reopen ${id} --reason "…"`
        : `The request ${id} is closed: its time limit counts no more.`,
  },
  { name: 'reopen', op: 'reopen', does: 'it waits for an answer again', said: ({ id }) => `${id} is open.` },
  {
    name: 'approve',
    op: 'approve',
    does: 'set aside what the rules found: nothing is to be done about it',
    said: ({ id, state }) => `${id} is ${state}; what the rules found is set aside.`,
  },
  {
    name: 'legal-hold',
    op: 'legal-hold',
    does: 'keep it for a legal reason, also when its time is over',
    said: ({ id }) => `${id} is kept until: imprimatur comments lift-hold ${id} --reason "…"`,
  },
  {
    name: 'lift-hold',
    op: 'lift-hold',
    does: 'keep it no longer than others',
    said: ({ id }) => `${id} is kept as long as other comments.`,
  },
];

const why = (): Option => reason('why, kept in the history').makeOptionMandatory();

/** What a person decides about a comment and no network has to do. */
export function addDecisionCommands(comments: Command): void {
  for (const { name, op, does, said } of DECISIONS)
    comments
      .command(`${name} <id>`)
      .description(does)
      .addOption(why())
      .addOption(json('the comment'))
      .addHelpText('after', `\nExample: imprimatur comments ${name} mastodon.0123456789ab --reason "…"`)
      .action(async (id: string, options: { reason: string; json?: boolean }) => {
        const asked = { op, id, who: who(), why: options.reason };
        const { comment } = await call<{ comment: Comment }>('comments', asked);
        if (options.json) printJson(comment);
        else print(said(comment));
      });

  comments
    .command('escalate <id>')
    .description('hand it to somebody who can answer it; its clock goes on')
    .requiredOption('--to <role>', 'a role, such as "Head of Collections"')
    .addOption(why())
    .addOption(json('the comment'))
    .addHelpText(
      'after',
      '\nExample: imprimatur comments escalate mastodon.0123456789ab --to "Head of Collections" --reason "about a loan"',
    )
    .action(async (id: string, options: { to: string; reason: string; json?: boolean }) => {
      const asked = { op: 'escalate', id, to: options.to, who: who(), why: options.reason };
      const { comment } = await call<{ comment: Comment }>('comments', asked);
      if (options.json) printJson(comment);
      else
        print(
          `${id} is handed to ${options.to}. Nobody is told by itself; its clock goes on. What is for an officer by law, or because somebody is in danger: imprimatur comments route ${id} --for … --reason "…"`,
        );
    });
}
