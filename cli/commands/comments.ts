import { Command, Option } from 'commander';
import { COMMENT_STATES } from '../../shared/core/comments/comment.ts';
import { UsageError } from '../../shared/core/errors.ts';
import type { CommentsListed, CommentView } from '../../shared/steps/comments.ts';
import { call } from '../call.ts';
import { json, wholeNumber } from '../options.ts';
import { print, printJson } from '../output.ts';
import type { Done } from '../program.ts';
import { addActionCommands } from './comments-act.ts';
import { addDecisionCommands } from './comments-decide.ts';
import { addPersonCommands } from './comments-person.ts';
import { addReplyCommands } from './comments-reply.ts';
import { addRouteCommands } from './comments-route.ts';

type Filters = {
  readonly account?: string;
  readonly state?: (typeof COMMENT_STATES)[number];
  readonly reason?: string;
  readonly olderThan?: string;
  readonly overdue?: true;
  readonly limit: number;
  readonly cursor?: string;
  readonly json?: boolean;
};

export async function showComment(view: CommentView, options: { readonly json?: boolean }): Promise<void> {
  if (options.json) return printJson(view);
  const { commentDetails } = await import('../render-comment.ts');
  const { readPolicy } = await import('../config.ts');
  print(commentDetails(view, readPolicy(), Date.now()));
}

/** `imprimatur comments …`: what readers wrote to the library, and what becomes of it. */
export function commentsCommand(done: Done): Command {
  const comments = new Command('comments')
    .description('see, answer and moderate what readers wrote')
    .addHelpText(
      'after',
      `
Examples:
  imprimatur comments list --overdue
  imprimatur comments show mastodon.0123456789ab
  imprimatur comments reply mastodon.0123456789ab --text "From ten to six."
  imprimatur comments hide mastodon.0123456789ab --for spam --explain`,
    );

  comments
    .command('list')
    .description('those that wait for an answer, the first to be answered first')
    .option('--account <account>', 'only on this account')
    .addOption(new Option('--state <state>', 'those in this state instead').choices(COMMENT_STATES))
    .option(
      '--reason <reason>',
      'a rule that found something, its clause, a reason of the policy (removalReasons), information-rights or safeguarding',
    )
    .option('--older-than <time>', 'written longer ago than this, such as 2d')
    .option('--overdue', 'only those that should be answered by now')
    .option('--limit <number>', 'at most this many', wholeNumber(1, 500), 50)
    .option('--cursor <cursor>', 'go on where an earlier list ended')
    .addOption(json('{"comments", "danger", "law", "permissions", "cursor"?, "readOnly"?}'))
    .addHelpText('after', '\nExample: imprimatur comments list --account mastodon --reason spam')
    .action(async (filters: Filters) => list(filters));

  comments
    .command('show <id>')
    .description('one comment: its words, its clocks, what was found, done and answered')
    .addOption(json('the comment, its conversation, the answer, and what the network can do'))
    .addHelpText('after', '\nExample: imprimatur comments show mastodon.0123456789ab')
    .action(async (id: string, options: { json?: boolean }) =>
      showComment(await call('comments', { op: 'show', id }), options),
    );

  addReplyCommands(comments, done);
  addActionCommands(comments, done);
  addDecisionCommands(comments);
  addRouteCommands(comments);
  addPersonCommands(comments, done);
  return comments;
}

async function list(filters: Filters): Promise<void> {
  const { json, olderThan, overdue, ...same } = filters;
  const listed = await call<CommentsListed>('comments', {
    op: 'list',
    ...same,
    ...(olderThan !== undefined && { olderThanMs: await lengthOf(olderThan) }),
    ...(overdue && { isOverdue: true }),
  });
  if (json) return printJson(listed);
  const { comments, danger, law, cursor, readOnly } = listed;
  if (danger.length > 0)
    print(
      `SOMEBODY MAY BE IN DANGER: ${danger.join(', ')}. Read it now: imprimatur comments show ${danger[0]}. Once somebody sees to it, close it.\n`,
    );
  const unlisted = law.filter(({ id }) => comments.every((one) => one.id !== id));
  if (unlisted.length > 0) {
    const { lawText } = await import('../render-comments.ts');
    const { readPolicy } = await import('../config.ts');
    print(lawText(unlisted, readPolicy(), Date.now()));
  }
  if (comments.length > 0) {
    const { commentTable } = await import('../render-comments.ts');
    const { readPolicy } = await import('../config.ts');
    print(commentTable(listed, readPolicy(), Date.now()));
  } else if (cursor === undefined) print(nothing(filters));
  if (readOnly !== undefined && cursor !== undefined)
    return print(
      `${readOnly} comments were looked at; there may be more like that. To go on, say the same again with: --cursor "${cursor}"`,
    );
  if (cursor !== undefined) print(`There are more. Say the same again with: --cursor "${cursor}"`);
}

/** What an empty list means. */
function nothing({ account, state = 'open', reason, olderThan, overdue }: Filters): string {
  const where = account === undefined ? '' : ` on ${account}`;
  const isNarrowed = reason !== undefined || olderThan !== undefined;
  if (overdue && !isNarrowed) return `No comment${where} is overdue.`;
  if (isNarrowed) return `No ${state} comment${where} is like that.`;
  return state === 'open' ? `No comment${where} waits for an answer.` : `No comment${where} is ${state}.`;
}

/** @throws UsageError for what is no length of time */
async function lengthOf(written: string): Promise<number> {
  const { safeParse } = await import('valibot');
  const { duration } = await import('../../shared/core/config/duration.ts');
  const read = safeParse(duration, written);
  if (read.success) return read.output;
  throw new UsageError(
    `Expected a length of time for --older-than, such as 30m, 48h or 2d, but got "${written}".`,
  );
}
