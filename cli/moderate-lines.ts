import { judge } from '../shared/core/moderation/judge.ts';
import type { Verdict } from '../shared/core/moderation/verdict.ts';
import { findingWords, verdictWords } from '../shared/core/moderation/wording/finding-words.ts';
import { visible } from '../shared/core/report/text-layout.ts';
import { COMMENT_SHAPE, commentLine, commentOf } from './comment-line.ts';
import { readPolicy } from './config.ts';
import { EXIT } from './exit.ts';
import { jsonLines } from './json-lines.ts';
import { printAll, say, style } from './output.ts';

export type ModerateOptions = { readonly policy?: string; readonly json?: boolean };

/** Judges every comment of the input, in order and while more is still to come. Gives the exit code. */
export async function moderateLines(input: NodeJS.ReadStream, options: ModerateOptions): Promise<number> {
  const policy = readPolicy(options.policy);
  if (input.isTTY) say('Type one JSON object per line; Ctrl-D ends.');
  let isBroken = false;
  const broken = (): void => {
    isBroken = true;
  };
  for await (const lines of jsonLines(input.setEncoding('utf8'), commentLine, COMMENT_SHAPE, broken))
    await printAll(
      lines
        .map((line) => {
          const verdict = judge(commentOf(line), policy);
          return options.json
            ? `${JSON.stringify({ id: line.id, ...verdict })}\n`
            : inWords(line.id, line.text, verdict);
        })
        .join(''),
    );
  return isBroken ? EXIT.usage : EXIT.ok;
}

const LOOK = { none: 'quiet', look: 'advise', hide: 'hold', remove: 'block' } as const;

function inWords(id: string | number, text: string, verdict: Verdict): string {
  const { action, isCriticism, findings } = verdict;
  const critical = isCriticism ? ' It is criticism of the library, which is no reason by itself.' : '';
  const lines = findings.map(
    (finding) =>
      `    ${visible(findingWords(finding, text))} ${style('quiet', `${finding.rule}, ${finding.reason}`)}\n`,
  );
  return `${visible(String(id))}: ${style(LOOK[action], verdictWords(verdict))}.${critical}\n${lines.join('')}`;
}
