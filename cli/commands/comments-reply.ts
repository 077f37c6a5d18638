import type { Command } from 'commander';
import { isReplyOnItsWay } from '../../shared/core/comments/standing.ts';
import { visible } from '../../shared/core/report/text-layout.ts';
import type { ReplyResult } from '../../shared/steps/reply-comment.ts';
import { awaitComment } from '../await-comment.ts';
import { call } from '../call.ts';
import { EXIT } from '../exit.ts';
import { json } from '../options.ts';
import { print, printJson, say } from '../output.ts';
import { who } from '../place.ts';
import type { Done } from '../program.ts';
import { type ReplyWords, replyWords } from '../reply-words.ts';

type Asked = ReplyWords & { readonly despite?: string; readonly json?: boolean };

/** `imprimatur comments reply` and `comments saved`. */
export function addReplyCommands(comments: Command, done: Done): void {
  comments
    .command('reply <id>')
    .description('answer a comment, in public unless it is private')
    .option('--text <words>', 'the answer')
    .option('-f, --file <file>', 'a file with the answer; - reads what is piped in')
    .option('--saved <name>', 'a saved reply of the policy; see: imprimatur comments saved')
    .option('--despite <why>', 'send what the rules hold; the reason is kept')
    .addOption(json('{"outcome", "comment", "text", "findings"}'))
    .addHelpText(
      'after',
      `
Examples:
  imprimatur comments reply mastodon.0123456789ab --text "From ten to six."
  imprimatur comments reply mastodon.0123456789ab --saved opening-hours

It is proven as posts are: conduct, privacy, length. Exit codes: 0 out, or on its way
1 refused, not out, or waiting · 2 held; --despite "why" sends it all the same`,
    )
    .action(async (id: string, { despite, json, ...words }: Asked) => {
      const saying = await replyWords(words);
      const asked = { op: 'reply', id, saying, who: who(), ...(despite !== undefined && { despite }) };
      const result = await call<ReplyResult>('comments', asked);
      done(await tellReply(result, { json }));
    });

  comments
    .command('saved')
    .description('the saved replies of the policy')
    .addOption(json('a list of {"id", "says"}'))
    .addHelpText('after', '\nExample: imprimatur comments saved')
    .action(async (options: { json?: boolean }) => {
      const { readPolicy } = await import('../config.ts');
      const { savedReplies } = readPolicy().moderation;
      if (options.json) return printJson(savedReplies);
      const { table } = await import('../table.ts');
      print(
        savedReplies.length === 0
          ? 'The policy has no saved replies (docs/policy.md, moderation.savedReplies).'
          : table(
              ['NAME', 'SAYS'],
              savedReplies.map(({ id, says }) => [id, says.trim()]),
            ),
      );
    });
}

/** Says what became of an answer, and gives the exit code. */
export async function tellReply(result: ReplyResult, options: { readonly json?: boolean }): Promise<number> {
  const { outcome, text, findings, comment, waits } = result;
  if (outcome !== 'sent') {
    if (options.json) printJson(result);
    else print(await refusal(result));
    return outcome === 'held' ? EXIT.held : EXIT.blocked;
  }
  const { comment: now, answer } = await awaitComment(
    comment.id,
    (latest) => waits === undefined && isReplyOnItsWay(latest),
  );
  if (options.json) printJson({ ...result, comment: now });
  else {
    print(text);
    if (now.reply?.sentAt !== undefined)
      say(`It is out${answer?.url === undefined ? '.' : `: ${answer.url}`}`);
    else if (now.reply?.problem === undefined)
      say(
        waits === undefined
          ? `It is on its way. Look: imprimatur comments show ${comment.id}`
          : `It is not out, and waits. ${visible(waits)}\nTo take it back: imprimatur posts cancel ${now.reply?.postId}`,
      );
    for (const { message, help, level } of findings)
      if (level === 'advise') say(`Advice: ${message} ${help}`);
  }
  const isWaiting = waits !== undefined && now.reply?.sentAt === undefined;
  if (now.reply?.problem === undefined) return isWaiting ? EXIT.blocked : EXIT.ok;
  if (!options.json) say(`It is not out: ${now.reply.problem}`);
  return EXIT.blocked;
}

async function refusal({ outcome, text, findings, comment }: ReplyResult): Promise<string> {
  const { findingLines } = await import('../../shared/core/report/report-text.ts');
  const { readPolicy } = await import('../config.ts');
  const { style } = await import('../output.ts');
  const level = outcome === 'held' ? 'hold' : 'block';
  const next =
    outcome === 'held'
      ? `Not sent. Change it, or send it all the same: imprimatur comments reply ${comment.id} … --despite "why"`
      : 'Not sent. Change it and repeat.';
  return [`“${text}”`, findingLines(findings, readPolicy(), style), style(level, next)].join('\n\n');
}
