import type { Command } from 'commander';
import type { ErasureReport } from '../../shared/core/comments/erasure.ts';
import type { PersonExport } from '../../shared/core/comments/subject-access.ts';
import { many } from '../../shared/core/rules/wording.ts';
import { BusyError } from '../busy-error.ts';
import { call } from '../call.ts';
import { confirm } from '../confirm.ts';
import { EXIT } from '../exit.ts';
import { json, reason, yes } from '../options.ts';
import { print, printJson, say } from '../output.ts';
import { who } from '../place.ts';
import { inPlainWords } from '../plain-words.ts';
import type { Done } from '../program.ts';
import { UnansweredError } from '../unanswered-error.ts';

type Asked = { readonly account?: string; readonly id?: string; readonly json?: boolean };

const personOf = (handle: string, { account, id }: Asked) => ({
  handle,
  ...(account !== undefined && { account }),
  ...(id !== undefined && { id }),
});

/** Half of it may be done; the rest is found again. */
function sayRepeatable(error: unknown): never {
  if (inPlainWords(error) instanceof BusyError || error instanceof UnansweredError)
    say('Part of it may be erased already. Say the same forget again: repeating it is safe.');
  throw error;
}

/** `imprimatur comments forget` and `comments export`: what the law lets a person ask for. */
export function addPersonCommands(comments: Command, done: Done): void {
  comments
    .command('forget <handle>')
    .description('erase everything that is kept about one person')
    .option('--account <account>', 'only on this account')
    .option('--id <id>', 'the network\u2019s id of them, where several people have had that name')
    .addOption(reason('kept in the report; no names').default('an erasure request'))
    .addOption(yes())
    .addOption(json('what was erased, what is kept and why'))
    .addHelpText('after', '\nExample: imprimatur comments forget @reader@social.example')
    .action(async (handle: string, options: Asked & { reason: string; yes?: boolean }) => {
      await confirm(
        `Nothing brings it back; to give them what is kept first, say: imprimatur comments export ${handle}. Erase everything that is kept about ${handle}${options.account === undefined ? '' : ` on ${options.account}`}?`,
        options,
      );
      const asked = { op: 'forget', person: personOf(handle, options), who: who(), why: options.reason };
      const { forgotten, near } = await call<{ forgotten: ErasureReport; near: string[] }>(
        'comments',
        asked,
      ).catch(sayRepeatable);
      const { erasureText, nearText } = await import('../render-erasure.ts');
      const { isNothingFound } = await import('../../shared/core/comments/erasure.ts');
      if (options.json) printJson(forgotten);
      else print(erasureText(forgotten));
      // They are other people: not in what may be filed.
      nearText(near).forEach(say);
      if (isNothingFound(forgotten)) done(EXIT.warned);
      else if (forgotten.kept.length + forgotten.left > 0) done(EXIT.held);
      else done(forgotten.written === 0 ? EXIT.warned : EXIT.ok);
    });

  comments
    .command('export <handle>')
    .description('everything that is kept about one person, to answer a subject access request')
    .option('--account <account>', 'only on this account')
    .option('--id <id>', 'the network\u2019s id of them, where several people have had that name')
    .option('-o, --output <file>', 'write it there: data where it ends in .json, otherwise text to read')
    .addOption(json('what is kept, and what the law has them told'))
    .addHelpText('after', '\nExample: imprimatur comments export @reader@social.example -o reader.txt')
    .action(async (handle: string, options: Asked & { output?: string }) => {
      const asked = { op: 'export', person: personOf(handle, options) };
      const { export: found, near } = await call<{ export: PersonExport; near: string[] }>('comments', asked);
      const { isNothingKept } = await import('../../shared/core/comments/subject-access.ts');
      if (isNothingKept(found)) {
        const { nothingKeptText } = await import('../render-erasure.ts');
        say(nothingKeptText(found, near));
        done(EXIT.warned);
      }
      const { personExportText } = await import('../../shared/core/comments/person-export-text.ts');
      const { writeWhole } = await import('../write-whole.ts');
      const { output } = options;
      if (output === undefined) {
        if (options.json) printJson(found);
        else print(personExportText(found));
        return;
      }
      const isData = options.json === true || output.endsWith('.json');
      const text = isData ? `${JSON.stringify(found, null, 2)}\n` : personExportText(found);
      await writeWhole(output, text, { mode: 0o600 });
      say(`${many(found.comments.length, 'comment')}, ${found.evidence.length} kept as evidence: ${output}`);
    });
}
