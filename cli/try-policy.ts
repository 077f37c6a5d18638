import { createReadStream } from 'node:fs';
import {
  type Outcome,
  type OutcomeCount,
  outcomeCounter,
  outcomeOf,
} from '../shared/core/moderation/compare.ts';
import { judge } from '../shared/core/moderation/judge.ts';
import { visible } from '../shared/core/report/text-layout.ts';
import { many } from '../shared/core/rules/wording.ts';
import { COMMENT_SHAPE, commentLine, commentOf } from './comment-line.ts';
import { readPolicy } from './config.ts';
import { EXIT } from './exit.ts';
import { jsonLines } from './json-lines.ts';
import { print, printAll, printJson, style } from './output.ts';
import { refuseFolder } from './read-text.ts';
import { table } from './table.ts';

export type TryOptions = { readonly on: string; readonly policy?: string; readonly json?: boolean };

/**
 * What the policy of `file` makes of old comments, beside the one in force. Comments whose outcome differs are printed
 * as they come, the counts at the end. Gives the exit code.
 */
export async function tryPolicy(file: string, options: TryOptions): Promise<number> {
  const [before, after] = [readPolicy(options.policy), readPolicy(file)];
  refuseFolder(options.on);
  const { add, counts } = outcomeCounter();
  let [all, changed, broken] = [0, 0, 0];
  const comments = jsonLines(createReadStream(options.on, 'utf8'), commentLine, COMMENT_SHAPE, () => {
    broken += 1;
  });
  for await (const lines of comments) {
    const differing: string[] = [];
    for (const line of lines) {
      const comment = commentOf(line);
      const [from, to] = [outcomeOf(judge(comment, before)), outcomeOf(judge(comment, after))];
      add(from, to);
      all += 1;
      if (from === to) continue;
      changed += 1;
      differing.push(
        options.json
          ? `${JSON.stringify({ id: line.id, from, to })}\n`
          : `${visible(String(line.id))}: ${IN_WORDS[from]} → ${style('strong', IN_WORDS[to])}\n`,
      );
    }
    await printAll(differing.join(''));
  }
  if (options.json) printJson({ comments: all, changed, counts: counts() });
  else print(summary(all, changed, counts()));
  return broken > 0 ? EXIT.usage : EXIT.ok;
}

const IN_WORDS: Readonly<Record<Outcome, string>> = {
  none: 'nothing',
  look: 'look',
  hide: 'suggest hiding',
  remove: 'suggest removing',
  'hide-automatically': 'hide without a person',
  route: 'to an officer',
};

const summary = (all: number, changed: number, counts: readonly OutcomeCount[]): string =>
  [
    `${changed === 0 ? '' : '\n'}${many(all, 'comment')}, ${changed === 0 ? 'none' : changed} of them otherwise.`,
    '',
    table(
      ['OUTCOME', 'IN FORCE', 'TRIED'],
      counts.map(({ outcome, before, after }) => [IN_WORDS[outcome], String(before), String(after)]),
    ),
  ].join('\n');
