import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRunning } from '../local/running.ts';
import { allowingSandbox } from '../local/sandbox-links.ts';
import { openBundle } from '../shared/adapters/bundles/open-bundle.ts';
import { webLinks } from '../shared/adapters/links/web-links.ts';
import { systemClock } from '../shared/adapters/system/clock.ts';
import { channelTraits } from '../shared/channels/traits.ts';
import { UsageError } from '../shared/core/errors.ts';
import type { Policy } from '../shared/core/policy/policy.ts';
import { renderReportPage } from '../shared/core/report/html/report-page.ts';
import type { ReportPost } from '../shared/core/report/html/report-post.ts';
import { type Report, reportText } from '../shared/core/report/report.ts';
import { type ExamineDeps, examineBundle } from '../shared/steps/examine-bundle.ts';
import { reportPost } from '../shared/steps/report-page.ts';
import { bundleAt } from './bundle-path.ts';
import { readDirectory, readPolicy } from './config.ts';
import { deskMedia } from './desk-media.ts';
import { EXIT, exitOf } from './exit.ts';
import { type WrittenFix, writeFixed } from './fix-bundle.ts';
import { refuseUsedFolder } from './fix-folder.ts';
import { fixText } from './fix-text.ts';
import { print, printJson, progress, say, style } from './output.ts';
import { rulesOffText } from './rules-off-text.ts';

export type CheckOptions = {
  readonly policy?: string;
  readonly accounts?: string;
  readonly json?: boolean;
  /** Where the page goes. */
  readonly html?: string;
  /** Nobody is asked whether the pages behind links are there. */
  readonly offline?: boolean;
  /** Where corrected copies go; the copies are what is checked then. */
  readonly fix?: string;
};
type Checked = { readonly report: Report; readonly page?: ReportPost; readonly fixed?: WrittenFix };

/** Checks one bundle after the other; a path that is none does not keep the others waiting. Gives the exit code. */
export async function checkBundles(paths: readonly string[], options: CheckOptions): Promise<number> {
  const policy = policyHere(options.policy);
  const directory = readDirectory(options.accounts);
  if (options.fix !== undefined) await refuseUsedFolder(options.fix, paths);
  const deps: ExamineDeps = {
    policy,
    ...deskMedia(),
    clock: systemClock,
    ...(!options.offline && { links: webLinks({ contact: policy.administrator.email }) }),
    channels: channelTraits,
    // Permissions and consents are registered with the pipeline; a check by itself cannot know them.
    store: { accounts: async () => directory },
  };
  const outcomes: Report['outcome'][] = [];
  const pages: ReportPost[] = [];
  let isMisused = false;
  for (const [index, path] of paths.entries()) {
    if (paths.length > 1) progress(`Checking ${index + 1} of ${paths.length}: ${path}`);
    try {
      const { report, page, fixed } = await checkOne(deps, path, options);
      progress('');
      if (page) pages.push(page);
      const isFirst = outcomes.push(report.outcome) === 1;
      if (options.json) printJson({ bundle: path, ...(fixed && { fixed }), ...report });
      else {
        const said = [style('strong', path), ...(options.fix === undefined ? [] : [fixText(fixed)])];
        print(`${isFirst ? '' : '\n'}${[...said, reportText(report, policy, { style })].join('\n')}`);
      }
    } catch (error) {
      progress('');
      if (!(error instanceof UsageError)) throw error;
      isMisused = true;
      say(error.message);
    }
  }
  await deps.vision.close();
  const off = rulesOffText(policy);
  if (!options.json && outcomes.length > 0 && off !== undefined) print(style('quiet', off));
  if (options.html !== undefined && pages.length > 0) {
    await writeFile(options.html, renderReportPage(pages, policy));
    say(`The report as a page: ${options.html}`);
  }
  return isMisused ? EXIT.usage : exitOf(outcomes);
}

/** As the run in this folder holds it, where one lives: both say the same. */
function policyHere(file: string | undefined): Policy {
  const policy = readPolicy(file);
  const running = process.env.IMPRIMATUR_STAGE ? undefined : readRunning(process.cwd());
  return running ? allowingSandbox(policy, running.sandbox) : policy;
}

async function checkOne(deps: ExamineDeps, path: string, { html, fix }: CheckOptions): Promise<Checked> {
  const bundle = await bundleAt(path);
  const work = await mkdtemp(join(tmpdir(), 'imprimatur-'));
  try {
    const sent = await openBundle(bundle.path, work);
    const fixed = fix === undefined ? undefined : await writeFixed(deps, sent, fix);
    const opened = fixed ? await openBundle(fixed.out, work) : sent;
    const examined = await examineBundle(deps, opened);
    const page = html === undefined ? undefined : await reportPost(deps, opened, examined);
    return { report: examined.report, ...(page && { page }), ...(fixed && { fixed }) };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
