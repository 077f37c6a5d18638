import { type Command, Option } from 'commander';
import { UsageError } from '../../shared/core/errors.ts';
import type { PostView } from '../../shared/steps/posts.ts';
import type { Verdict } from '../../shared/steps/resolve-delivery.ts';
import { call } from '../call.ts';
import { confirm } from '../confirm.ts';
import { EXIT } from '../exit.ts';
import { json, reason, yes } from '../options.ts';
import { who } from '../place.ts';
import type { Done } from '../program.ts';

type Show = (view: PostView, options: { readonly json?: boolean }) => Promise<void>;
type Asked = { readonly json?: boolean; readonly yes?: boolean; readonly reason: string };
type Seen = { readonly published?: true; readonly notPublished?: true; readonly url?: string };
const VIEW = 'the post, its deliveries and its report';

/** `imprimatur posts resolve` and `posts retract`: what is, or may be, public. */
export function addOutcomeCommands(posts: Command, show: Show, done: Done): void {
  posts
    .command('resolve <id> <account>')
    .description('say whether an unconfirmed delivery is out, after a look at the account')
    .addOption(new Option('--published', 'it is there').conflicts('notPublished'))
    .addOption(new Option('--not-published', 'it is not there: send it again, if there is still time'))
    .addOption(
      new Option('--url <link>', 'with --published: its address, should the network not tell it').argParser(
        webAddress,
      ),
    )
    .addOption(reason('kept in the history').default('the administrator looked'))
    .addOption(yes())
    .addOption(json(VIEW))
    .addHelpText('after', '\nExample: imprimatur posts resolve reading-room mastodon --published')
    .action(async (id: string, account: string, options: Asked & Seen) => {
      const verdict = verdictOf(options);
      await call('posts', { op: 'show', id });
      await confirm(question(id, account, verdict), options);
      const asked = { op: 'resolve', id, account, verdict, who: who(), why: options.reason };
      await show(await call('posts', asked), options);
    });

  posts
    .command('retract <id>')
    .description('take a post down from the networks')
    .option('--account <account>', 'only there; otherwise everywhere, and what is not out yet is cancelled')
    .addOption(reason('why, kept with the evidence').makeOptionMandatory())
    .addOption(yes())
    .addOption(json(VIEW))
    .addHelpText('after', '\nExample: imprimatur posts retract reading-room --reason "names a reader"')
    .action(async (id: string, options: Asked & { account?: string }) => {
      await call('posts', { op: 'show', id });
      const { account } = options;
      const where = account === undefined ? 'all its accounts' : account;
      await confirm(
        `Take "${id}" down from ${where}? Its likes and comments there go with it, and it is never published again.`,
        options,
      );
      const asked = {
        op: 'retract',
        id,
        ...(account !== undefined && { account }),
        who: who(),
        why: options.reason,
      };
      const { awaitRetraction, sayWhatIsStillOut, whatIsStillOut } = await import('../await-retraction.ts');
      const view = await awaitRetraction(await call('posts', asked));
      await show(view, options);
      const { readPolicy } = await import('../config.ts');
      const left = whatIsStillOut(view, account, readPolicy());
      sayWhatIsStillOut(left);
      done(left.length > 0 ? EXIT.blocked : EXIT.ok);
    });
}

function webAddress(written: string): string {
  if (URL.canParse(written) && /^https?:$/.test(new URL(written).protocol)) return written;
  throw new UsageError(`Expected the address of the post, such as https://…, but got "${written}".`);
}

/** @throws UsageError when neither was said */
function verdictOf({ published, notPublished, url }: Seen): Verdict {
  if (published) return { saw: 'published', ...(url !== undefined && { url }) };
  if (notPublished && url === undefined) return { saw: 'not-published' };
  throw new UsageError(
    notPublished
      ? 'A post that is not published has no address: leave --url out, or say --published.'
      : 'Look at the account first, then say --published or --not-published.',
  );
}

const question = (id: string, account: string, { saw }: Verdict): string =>
  saw === 'published'
    ? `Did you see "${id}" on ${account}? It will not be sent again.`
    : `Did you look at ${account}, and "${id}" is not there? It is sent again if there is still time; if it was there after all, it would be there twice.`;
