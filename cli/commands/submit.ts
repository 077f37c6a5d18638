import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import { openBundle } from '../../shared/adapters/bundles/open-bundle.ts';
import { postIdOf } from '../../shared/core/bundle/names.ts';
import { UsageError } from '../../shared/core/errors.ts';
import { type Report, reportText } from '../../shared/core/report/report.ts';
import { call } from '../call.ts';
import { exitOf } from '../exit.ts';
import { print, printJson, style } from '../output.ts';
import { findPipeline, readPolicy } from '../place.ts';
import { upload } from '../upload.ts';

const ASK_EVERY_MS = 500;

/** `imprimatur submit PATH`: sends a bundle and says what became of it. */
export const submitCommand = (done: (code: number) => void): Command =>
  new Command('submit')
    .description('send a bundle, and wait for what the rules say')
    .argument('<path>', 'a folder with a post.md, or a zip file')
    .option('--no-wait', 'do not wait for the answer')
    .option('--wait <seconds>', 'wait at most this long', Number, 60)
    .option('--json', 'print the report as data')
    .action(async (path: string, options) => {
      const pipeline = findPipeline();
      const name = basename(resolve(path)).replace(/\.zip$/i, '');
      const revision = await revisionOf(path);
      await upload(pipeline, resolve(path), name);
      if (options.wait === false) return print(`Sent. See what became of it: imprimatur posts show ${name}`);
      const named = postIdOf(name);
      const report = await decision(named.id, revision, options.wait);
      if (options.json) printJson(report);
      else {
        print(reportText(report, readPolicy(), { style }));
        if (report.outcome === 'pass' && !report.alreadySentOn)
          print(`\nFollow it: imprimatur posts show ${report.post}`);
      }
      done(report.alreadySentOn ? exitOf(['block']) : exitOf([report.outcome]));
    });

/** The content's hash: which report is the answer to what was sent. */
async function revisionOf(path: string): Promise<string> {
  const work = await mkdtemp(join(tmpdir(), 'imprimatur-'));
  try {
    const opened = await openBundle(path, work);
    await opened.close();
    return opened.revision;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function decision(id: string, revision: string, seconds: number): Promise<Report> {
  for (let asked = 0; asked * ASK_EVERY_MS < seconds * 1000; asked += 1) {
    const { report } = await call<{ report?: Report }>('posts', { op: 'report', id, revision });
    if (report) return report;
    await sleep(ASK_EVERY_MS);
  }
  throw new UsageError(
    `It was sent, but nothing was decided within ${seconds} seconds. Ask later: imprimatur posts show ${id}`,
  );
}
