import { Command, Option } from 'commander';
import type { Change } from '../../shared/core/history.ts';
import type { PostState } from '../../shared/core/post.ts';
import type { PostView } from '../../shared/steps/posts.ts';
import type { ToGoOut } from '../../shared/steps/publish-now.ts';
import type { Wanted } from '../being-sent.ts';
import { call } from '../call.ts';
import { confirm } from '../confirm.ts';
import { EXIT } from '../exit.ts';
import { json, reason, wholeNumber, yes } from '../options.ts';
import { print, printJson, say } from '../output.ts';
import { who } from '../place.ts';
import type { Done } from '../program.ts';
import { tellStop } from '../tell-stop.ts';
import { addOutcomeCommands } from './posts-outcome.ts';

const STATES: readonly PostState[] = ['waiting', 'blocked', 'held', 'accepted', 'cancelled'];
const VIEW = 'the post, its deliveries and its report';

type Asked = { readonly json?: boolean; readonly yes?: boolean; readonly reason: string };

async function show(view: PostView, { json }: Pick<Asked, 'json'>): Promise<void> {
  await tellStop(view.stop);
  if (json) return printJson(view);
  const { postDetails } = await import('../render-posts.ts');
  const { readPolicy } = await import('../config.ts');
  const { reportPlace } = await import('../report-place.ts');
  print(postDetails(view, readPolicy(), { page: reportPlace(view.post) }));
}

/** With another time, the rules may hold what they let pass before. */
function sayIfHeld({ post }: PostView, done: Done): void {
  if (post.state !== 'held') return;
  say(
    `It does not go out yet: the rules hold it. To let it out: imprimatur posts approve ${post.id} --reason "…"`,
  );
  done(EXIT.held);
}

/** What was on its way already goes on as it was: what was wanted has not been done there, or not yet. */
async function sayIfBeingSent(view: PostView, wanted: Wanted, done: Done): Promise<void> {
  const { whatIsBeingSent } = await import('../being-sent.ts');
  const { readPolicy } = await import('../config.ts');
  const lines = whatIsBeingSent(view, wanted, readPolicy());
  for (const line of lines) say(line);
  if (lines.length > 0) done(EXIT.blocked);
}

function sayWhatWaits({ waits }: ToGoOut, done: Done): void {
  for (const line of waits) say(line);
  if (waits.length > 0) done(EXIT.blocked);
}

/** Nobody named the new time: that it is before the old one may be a surprise. */
function sayIfEarlier(before: PostView, { deliveries }: PostView): void {
  const earlier = deliveries.flatMap(({ accountId, due }) => {
    const was = before.deliveries.find((one) => one.accountId === accountId)?.due;
    return was !== undefined && due < was ? accountId : [];
  });
  if (earlier.length > 0)
    say(`It goes out earlier than before on ${earlier.join(', ')}: a slot is free there.`);
}

/** `imprimatur posts …`: what the administrator sees of posts and does with them. */
export function postsCommand(done: Done): Command {
  const posts = new Command('posts').description('see, move, cancel and decide about posts').addHelpText(
    'after',
    `
Examples:
  imprimatur posts list --state held
  imprimatur posts show reading-room
  imprimatur posts approve reading-room --reason "the number is our own"
  imprimatur posts reschedule reading-room --to "2026-12-01 10:00"`,
  );

  posts
    .command('list')
    .description('all posts, by due time')
    .addOption(new Option('--state <state>', 'only these').choices(STATES))
    .option('--limit <number>', 'at most this many', wholeNumber(1, 1000), 200)
    .addOption(json('a list of posts with their deliveries'))
    .addHelpText('after', '\nExample: imprimatur posts list --state held --json')
    .action(async (options: { state?: PostState; limit: number; json?: boolean }) => {
      const { json, ...asked } = options;
      const answer = await call<{ posts: PostView[]; stop?: Change }>('posts', { op: 'list', ...asked });
      await tellStop(answer.stop);
      if (json) return printJson(answer.posts);
      if (answer.posts.length === 0)
        return print(options.state === undefined ? 'No posts yet.' : `No post is ${options.state}.`);
      const { postTable } = await import('../render-posts.ts');
      const { readPolicy } = await import('../config.ts');
      print(postTable(answer.posts, readPolicy()));
    });

  posts
    .command('show <id>')
    .description('one post: its report, its deliveries and where they stand')
    .addOption(json(VIEW))
    .addHelpText('after', '\nExample: imprimatur posts show reading-room')
    .action(async (id: string, options: Asked) => show(await call('posts', { op: 'show', id }), options));

  posts
    .command('cancel <id>')
    .description('do not publish it, where it is not out yet; of a post that repeats, all that is left')
    .addOption(reason('kept in the history').default('cancelled by the administrator'))
    .addOption(yes())
    .addOption(json(VIEW))
    .addHelpText(
      'after',
      `
Examples:
  imprimatur posts cancel reading-room --reason "wrong date"
  imprimatur posts cancel story-time-2026-12-08 --reason "closed that day"
  imprimatur posts cancel story-time --reason "nobody comes"`,
    )
    .action(async (id: string, options: Asked) => {
      const { post } = await call<PostView>('posts', { op: 'show', id });
      const what = post.series ? `all posts of "${id}" that are not out yet` : `"${id}"`;
      await confirm(`Cancel ${what}? It must be sent again, changed, to go out after all.`, options);
      const view = await call<PostView>('posts', { op: 'cancel', id, who: who(), why: options.reason });
      await show(view, options);
      await sayIfBeingSent(view, 'stop', done);
    });

  posts
    .command('reschedule <id>')
    .description('move what is not out yet to another time')
    .requiredOption(
      '--to <time>',
      'as in a bundle: "2026-12-01 10:00", with an offset or a zone, next-slot, or now',
    )
    .addOption(reason('kept in the history').default('rescheduled by the administrator'))
    .addOption(json(VIEW))
    .addHelpText(
      'after',
      `
Examples:
  imprimatur posts reschedule reading-room --to "2026-12-01 10:00"
  imprimatur posts reschedule reading-room --to next-slot

The next slot is the first that is free from now on: it may be earlier than the time that the post has.`,
    )
    .action(async (id: string, options: Asked & { to: string }) => {
      const asked = { op: 'reschedule', id, to: options.to, who: who(), why: options.reason };
      const before = await call<PostView>('posts', { op: 'show', id });
      const view = await call<PostView>('posts', asked);
      await show(view, options);
      if (options.to.trim() === 'next-slot') sayIfEarlier(before, view);
      sayIfHeld(view, done);
      await sayIfBeingSent(view, 'reschedule', done);
    });

  posts
    .command('publish-now <id>')
    .description('publish at once what is not out yet, also what was missed')
    .addOption(reason('kept in the history').default('published at once by the administrator'))
    .addOption(yes())
    .addOption(json(VIEW))
    .addHelpText('after', '\nExample: imprimatur posts publish-now reading-room')
    .action(async (id: string, options: Asked) => {
      await call('posts', { op: 'show', id });
      await confirm(`Publish "${id}" now, for everyone to see?`, options);
      const asked = { op: 'publish-now', id, who: who(), why: options.reason };
      const view = await call<ToGoOut>('posts', asked);
      await show(view, options);
      sayIfHeld(view, done);
      await sayIfBeingSent(view, 'publish-now', done);
      sayWhatWaits(view, done);
    });

  posts
    .command('approve <id>')
    .description('let a held post go out')
    .addOption(reason('why, kept with the decision').makeOptionMandatory())
    .addOption(json(VIEW))
    .addHelpText('after', '\nExample: imprimatur posts approve reading-room --reason "the number is our own"')
    .action(async (id: string, options: Asked) =>
      show(await call('posts', { op: 'approve', id, who: who(), why: options.reason }), options),
    );

  posts
    .command('reject <id>')
    .description('decide that a held post does not go out')
    .addOption(reason('why, kept with the decision').makeOptionMandatory())
    .addOption(yes())
    .addOption(json(VIEW))
    .addHelpText('after', '\nExample: imprimatur posts reject reading-room --reason "names a reader"')
    .action(async (id: string, options: Asked) => {
      await call('posts', { op: 'show', id });
      await confirm(`Reject "${id}"? It must be sent again, changed, to go out after all.`, options);
      await show(await call('posts', { op: 'reject', id, who: who(), why: options.reason }), options);
    });
  addOutcomeCommands(posts, show, done);
  return posts;
}
