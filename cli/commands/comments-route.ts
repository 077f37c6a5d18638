import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Comment } from '../../shared/core/comments/comment.ts';
import { NOT_FOR, officersOf, ROUTED_AS } from '../../shared/core/comments/officers.ts';
import { routesOf } from '../../shared/core/moderation/routed.ts';
import { call } from '../call.ts';
import { json, reason } from '../options.ts';
import { print, printJson } from '../output.ts';
import { who } from '../place.ts';

type Asked = { readonly for?: string; readonly reason: string; readonly json?: boolean };

/** As people call it, beside the name that the rules use. */
const ALSO_CALLED: Readonly<Record<string, string>> = { 'freedom-of-information': 'foi' };

const oneOf =
  (known: readonly string[]) =>
  (written: string): string => {
    const name = ALSO_CALLED[written] ?? written;
    if (!known.includes(name)) throw new InvalidArgumentError(`Expected one of: ${known.join(', ')}.`);
    return name;
  };
const why = (): Option => reason('why, kept in the history').makeOptionMandatory();

/** `imprimatur comments route` and `comments unroute`: for which officers a comment is, whatever the rules say. */
export function addRouteCommands(comments: Command): void {
  comments
    .command('route <id>')
    .description('it is for an officer: who is told, and has the time that the law gives')
    .addOption(
      new Option('--for <what>', `what it is: ${ROUTED_AS.join(', ')}`)
        .argParser(oneOf(ROUTED_AS))
        .makeOptionMandatory(),
    )
    .addOption(why())
    .addOption(json('the comment'))
    .addHelpText(
      'after',
      '\nExample: imprimatur comments route mastodon.0123456789ab --for foi --reason "asks for minutes of the board"',
    )
    .action(async (id: string, options: Asked) => {
      const asked = { op: 'route', id, as: options.for, who: who(), why: options.reason };
      const { comment } = await call<{ comment: Comment }>('comments', asked);
      if (options.json) return printJson(comment);
      const { officersAtLength } = await import('../render-officers.ts');
      const { readPolicy } = await import('../config.ts');
      print(`${id} is ${comment.state}, and for:`);
      for (const words of officersAtLength(comment, readPolicy(), Date.now())) print(`- ${words}`);
      print(`To take it back: imprimatur comments unroute ${id} --for ${options.for} --reason "…"`);
    });

  comments
    .command('unroute <id>')
    .description('it is no request under the law, or nobody is in danger: the rules were mistaken')
    .addOption(
      new Option(
        '--for <what>',
        `what it is not, where it is for several officers: ${NOT_FOR.join(', ')}`,
      ).argParser(oneOf(NOT_FOR)),
    )
    .addOption(why())
    .addOption(json('the comment'))
    .addHelpText(
      'after',
      '\nExample: imprimatur comments unroute mastodon.0123456789ab --reason "a quotation"',
    )
    .action(async (id: string, options: Asked) => {
      const asked = { op: 'unroute', id, mistaken: options.for, who: who(), why: options.reason };
      const { comment } = await call<{ comment: Comment }>('comments', asked);
      if (options.json) return printJson(comment);
      const left =
        routesOf(comment).length > 0 ? `still for ${officersOf(comment)}` : 'for no officer any more';
      print(`${id} is ${comment.state}, and ${left}.`);
    });
}
