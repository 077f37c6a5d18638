import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { openBundle } from '../../shared/adapters/bundles/open-bundle.ts';
import { sharpMedia } from '../../shared/adapters/media/sharp-media.ts';
import { systemClock } from '../../shared/adapters/system/clock.ts';
import { channelTraits } from '../../shared/channels/traits.ts';
import { type Report, reportText } from '../../shared/core/report/report.ts';
import { type ExamineDeps, examineBundle } from '../../shared/steps/examine-bundle.ts';
import { exitOf } from '../exit.ts';
import { print, printJson, style } from '../output.ts';
import { readDirectory, readPolicy } from '../place.ts';

/** `imprimatur check PATH…`: what intake would say, without a server and without sending anything. */
export const checkCommand = (done: (code: number) => void): Command =>
  new Command('check')
    .description('say what the rules find in bundles, without sending them')
    .argument('<path...>', 'bundles: folders with a post.md, or zip files')
    .addOption(new Option('--policy <file>', 'the policy to check against'))
    .addOption(new Option('--accounts <file>', 'the directory of accounts'))
    .addOption(new Option('--json', 'one line of data per bundle'))
    .action(async (paths: string[], options) => {
      const policy = readPolicy(options.policy);
      const directory = readDirectory(options.accounts);
      const deps: ExamineDeps = {
        policy,
        media: sharpMedia(),
        clock: systemClock,
        channels: channelTraits,
        // Permissions are registered with the pipeline; a check by itself knows of none.
        store: { accounts: async () => directory, permissions: async () => [] },
      };
      const outcomes: Report['outcome'][] = [];
      for (const [index, path] of paths.entries()) {
        const report = await checkOne(deps, path);
        outcomes.push(report.outcome);
        if (options.json) printJson({ bundle: path, ...report });
        else
          print(`${index > 0 ? '\n' : ''}${style('strong', path)}\n${reportText(report, policy, { style })}`);
      }
      done(exitOf(outcomes));
    });

async function checkOne(deps: ExamineDeps, path: string): Promise<Report> {
  const work = await mkdtemp(join(tmpdir(), 'imprimatur-'));
  try {
    const opened = await openBundle(path, work);
    try {
      return (await examineBundle(deps, opened)).report;
    } finally {
      await opened.close();
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
