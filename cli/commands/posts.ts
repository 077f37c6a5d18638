import { Command, Option } from 'commander';
import type { PostView } from '../../shared/steps/posts.ts';
import { call } from '../call.ts';
import { confirm } from '../confirm.ts';
import { print, printJson } from '../output.ts';
import { readPolicy, who } from '../place.ts';
import { postDetails, postTable } from '../render-posts.ts';

type Asked = { readonly json?: boolean; readonly reason?: string; readonly yes?: boolean };

const show = (view: PostView, { json }: Asked): void =>
  json ? printJson(view) : print(postDetails(view, readPolicy()));

const json = () => new Option('--json', 'print data instead of a table');
const yes = () => new Option('-y, --yes', 'do not ask for confirmation');
const reason = (text: string) => new Option('--reason <why>', text);

/** `imprimatur posts …`: what the administrator sees of posts and does with them. */
export function postsCommand(): Command {
  const posts = new Command('posts').description('see, move, cancel and decide about posts');

  posts
    .command('list')
    .description('all posts, by due time')
    .addOption(
      new Option('--state <state>', 'only these').choices([
        'waiting',
        'blocked',
        'held',
        'accepted',
        'cancelled',
      ]),
    )
    .option('--limit <number>', 'at most this many', Number, 200)
    .addOption(json())
    .action(async (options) => {
      const answer = await call<{ posts: PostView[] }>('posts', {
        op: 'list',
        limit: options.limit,
        ...(options.state && { state: options.state }),
      });
      if (options.json) printJson(answer.posts);
      else print(answer.posts.length > 0 ? postTable(answer.posts, readPolicy()) : 'No posts yet.');
    });

  posts
    .command('show <id>')
    .description('one post: its report, its deliveries and where they stand')
    .addOption(json())
    .action(async (id, options) => show(await call('posts', { op: 'show', id }), options));

  posts
    .command('cancel <id>')
    .description('do not publish it, where it is not out yet')
    .addOption(reason('kept in the history').default('cancelled by the administrator'))
    .addOption(yes())
    .addOption(json())
    .action(async (id, options) => {
      await confirm(`Cancel "${id}"? It must be sent again, changed, to go out after all.`, options);
      show(await call('posts', { op: 'cancel', id, who: who(), why: options.reason }), options);
    });

  posts
    .command('reschedule <id>')
    .description('move what is not out yet to another time')
    .requiredOption('--to <time>', 'as in a bundle: "2026-12-01 10:00", with an offset or a zone, or now')
    .addOption(reason('kept in the history').default('rescheduled by the administrator'))
    .addOption(json())
    .action(async (id, options) =>
      show(
        await call('posts', { op: 'reschedule', id, to: options.to, who: who(), why: options.reason }),
        options,
      ),
    );

  for (const op of ['approve', 'reject'] as const) {
    posts
      .command(`${op} <id>`)
      .description(op === 'approve' ? 'let a held post go out' : 'decide that a held post does not go out')
      .addOption(reason('why, kept with the decision').makeOptionMandatory())
      .addOption(json())
      .action(async (id, options) =>
        show(await call('posts', { op, id, who: who(), why: options.reason }), options),
      );
  }
  return posts;
}
