import { type Command, Option } from 'commander';
import type { Comment } from '../../shared/core/comments/comment.ts';
import { inForceOf } from '../../shared/core/comments/in-force.ts';
import { isOrderOpen } from '../../shared/core/comments/orders.ts';
import { UsageError } from '../../shared/core/errors.ts';
import type { CommentView } from '../../shared/steps/comments.ts';
import type { ReplyResult } from '../../shared/steps/reply-comment.ts';
import { awaitComment } from '../await-comment.ts';
import { call } from '../call.ts';
import { confirm } from '../confirm.ts';
import { EXIT } from '../exit.ts';
import { json, reason, yes } from '../options.ts';
import { print, printJson, say } from '../output.ts';
import { who } from '../place.ts';
import type { Done } from '../program.ts';
import { tellReply } from './comments-reply.ts';

type Asked = {
  readonly for: string;
  readonly reason: string;
  readonly explain?: true;
  readonly yes?: boolean;
  readonly json?: boolean;
};
type Op = Action['op'] | 'restore';
type Action = {
  readonly op: 'hide' | 'remove' | 'mute' | 'block' | 'report';
  readonly does: string;
  /** Asked before what nothing takes back, whether or not anything speaks against it. */
  readonly ask?: (id: string) => string;
  readonly isExplained?: true;
};

const ACTIONS: readonly Action[] = [
  { op: 'hide', does: 'readers do not see it any more, until it is restored', isExplained: true },
  {
    op: 'remove',
    does: 'take it off the network for good',
    ask: (id) =>
      `Remove ${id} for good? No network brings a comment back; what was written is kept as evidence only. To take it from readers for now: imprimatur comments hide`,
    isExplained: true,
  },
  { op: 'mute', does: 'hear no more from its author; others still see it' },
  { op: 'block', does: 'block its author on the account' },
  {
    op: 'report',
    does: 'report it to the moderators of the network',
    ask: (id) => `Report ${id} to the moderators of the network? It cannot be taken back.`,
  },
];

/** `imprimatur comments hide`, `remove` and what else a network is to do, with `restore`, which takes it back. */
export function addActionCommands(comments: Command, done: Done): void {
  for (const { op, does, ask, isExplained } of ACTIONS) {
    const command = comments
      .command(`${op} <id>`)
      .description(does)
      .addOption(
        new Option(
          '--for <reason>',
          'a reason of the policy (removalReasons) or a rule, such as spam or threat',
        ).makeOptionMandatory(),
      )
      .addOption(reason('kept with it').default('the administrator decided'))
      .addOption(json('the comment and its conversation'))
      .addHelpText('after', `\nExample: imprimatur comments ${op} mastodon.0123456789ab --for spam`);
    if (isExplained)
      command.option('--explain', 'say in public why, in the words that the policy has for it');
    command.addOption(yes());
    command.action(async (id: string, options: Asked) => {
      const { comment, network } = await call<CommentView>('comments', { op: 'show', id });
      const { doubtsAbout } = await import('../doubts.ts');
      const { readPolicy } = await import('../config.ts');
      const doubts = doubtsAbout(comment, op, options.for, readPolicy());
      // What the network cannot do is refused, with what it can: nobody needs to agree to it first.
      if (network?.can.includes(op)) {
        if (ask || doubts.asks)
          await confirm(`${doubts.words} ${ask ? ask(id) : `Really ${op} ${id}?`}`.trim(), options);
        else if (doubts.words !== '') say(doubts.words);
      }
      const asked = { op, id, reason: options.for, who: who(), why: options.reason };
      await call('comments', asked);
      const code = options.explain ? await explain(id) : EXIT.ok;
      done(Math.max(code, await tellAction(id, op, options)));
    });
  }

  comments
    .command('restore <id>')
    .description('take back what was done about it, or is about to be')
    .addOption(reason('kept in the history').default('the administrator took it back'))
    .addOption(json('the comment and its conversation'))
    .addHelpText('after', '\nExample: imprimatur comments restore mastodon.0123456789ab')
    .action(async (id: string, options: Asked) => {
      await call('comments', { op: 'restore', id, who: who(), why: options.reason });
      done(await tellAction(id, 'restore', options));
    });
}

/** What is to be done is decided by then, so what cannot be explained is only said. */
async function explain(id: string): Promise<number> {
  try {
    const saying = { say: 'explanation' };
    const result = await call<ReplyResult>('comments', { op: 'reply', id, saying, who: who() });
    if (result.outcome !== 'sent')
      say('The explanation does not pass the rules, so nothing was said in public:');
    return await tellReply(result, {});
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    say(`Nothing was said in public. ${error.message}`);
    return EXIT.blocked;
  }
}

async function tellAction(id: string, op: Op, options: { readonly json?: boolean }): Promise<number> {
  const { comment } = await awaitComment(
    id,
    (comment) => isOrderOpen(comment) && comment.order?.problem === undefined,
  );
  if (options.json) printJson(await call<CommentView>('comments', { op: 'show', id }));
  else print(outcome(comment, op));
  const isLeft = op === 'restore' && stillInForce(comment) !== '';
  return comment.order?.problem === undefined && !isLeft ? EXIT.ok : EXIT.blocked;
}

/** What its network lets nobody take back from here. */
const stillInForce = (comment: Comment): string =>
  inForceOf(comment)
    .map(({ action }) => action)
    .join(', ');

function outcome(comment: Comment, op: Op): string {
  const { id, state, order, acted } = comment;
  if (order?.problem !== undefined) {
    const next = isOrderOpen(comment)
      ? 'The network is asked again by itself.'
      : 'Do it by hand on the network.';
    return `${id} is ${state}. Not done (${order.action}): ${order.problem} ${next}`;
  }
  if (order)
    return `${id} is ${state}. The network has not answered yet; look: imprimatur comments show ${id}`;
  if (op === 'restore') {
    const left = stillInForce(comment);
    const removed = state === 'removed' ? ' No network brings it back.' : '';
    const byHand = left === '' ? '' : ` Still in force: ${left}. Take that back by hand on the network.`;
    return `${id} is ${state}.${removed}${byHand}`;
  }
  const undo =
    op === 'hide' || op === 'mute' || op === 'block'
      ? ` To take it back: imprimatur comments restore ${id}`
      : '';
  return `${id} is ${state}${acted ? ` (${acted.action}: done)` : ''}.${undo}`;
}
