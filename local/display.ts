import type { LogLine } from '../shared/adapters/system/json-log.ts';
import { decide } from '../shared/core/decision/decide.ts';
import type { Policy } from '../shared/core/policy/policy.ts';
import { type Report, reportText, type Style } from '../shared/core/report/report.ts';
import { ABOUT_OTHERS } from '../shared/core/rules/recent-span.ts';
import { shortInstant } from '../shared/core/schedule/spell-time.ts';
import type { Deps } from '../shared/ports.ts';
import { showPost } from '../shared/steps/posts.ts';
import { deliveryProblem } from './delivery-problem.ts';
import type { Progress } from './examples.ts';
import type { Running } from './running.ts';

type Options = {
  readonly policy: Policy;
  readonly style: Style;
  readonly print: (text: string) => void;
};
export type Display = ReturnType<typeof display>;

/** What a person sees of a run: the log's events, in words. Reports come in the order in which they were decided. */
export function display({ policy, style, print }: Options) {
  let deps: Deps | undefined;
  let isShowingExamples = false;
  let printing = Promise.resolve();
  const later = (work: () => Promise<void> | void): void => {
    printing = printing.then(work).catch((error: unknown) => print(`(${String(error)})`));
  };
  const text = (line: LogLine, field: string): string => String(line[field] ?? '');

  const decided = async (id: string): Promise<void> => {
    if (!deps) return;
    const { report } = await showPost(deps, id);
    if (report) print(reportText(isShowingExamples ? byItself(report) : report, policy, { style }));
  };

  /** A log holds ids, so where it is is looked up. */
  const published = async (id: string): Promise<void> => {
    const [postId = '', accountId = ''] = id.split('.');
    const delivery = await deps?.store.delivery(postId, accountId);
    print(style('pass', `  ✓ ${id} is out: ${delivery?.remote?.url ?? ''}`));
  };

  /** Nothing, where there is nothing to tell. */
  const said: Readonly<Record<string, (line: LogLine) => string | undefined>> = {
    'delivery-scheduled': (line) => {
      const due = shortInstant(Number(line.due), policy.timeZone);
      return style('quiet', `  … ${text(line, 'delivery')} is scheduled for ${due}`);
    },
    'delivery-problem': (line) =>
      style('hold', `  ! ${deliveryProblem(text(line, 'delivery'), text(line, 'outcome'))}`),
    'bundle-waiting': (line) => style('quiet', `  … ${text(line, 'post')} waits for files that it lists`),
    'revision-refused': (line) =>
      style('hold', `  ! ${text(line, 'post')} is out already; its new version is not taken`),
    'comments-polled': (line) =>
      line.stored === 0 || line.stored === undefined
        ? undefined
        : style(
            'quiet',
            `  … ${text(line, 'stored')} new on ${text(line, 'account')}: imprimatur comments list`,
          ),
    'comment-acted': (line) =>
      style('quiet', `  … ${text(line, 'comment')}: ${text(line, 'action')}, as ordered`),
    'officer-told': (line) =>
      style('hold', `  ! ${text(line, 'comment')} is for an officer (${text(line, 'why')}); see outbox/`),
    // What explains, or asks for a permission, answers nobody.
    'comment-answered': (line) =>
      style(
        'pass',
        `  ✓ ${text(line, 'comment')}${text(line, 'with') === 'answer' ? ' is answered' : `: the ${text(line, 'with')} is out`}`,
      ),
    'account-paused': (line) => style('block', `  ! the account ${text(line, 'account')} is paused`),
  };
  const event = (line: LogLine): void => {
    const words = said[line.event]?.(line);
    if (line.event === 'post-decided') later(() => decided(text(line, 'post')));
    else if (line.event === 'delivery-published') later(() => published(text(line, 'delivery')));
    else if (words) later(() => print(words));
    else if (line.level === 'error')
      later(() =>
        print(style('block', `  ! ${line.event}: ${text(line, 'message')} ${text(line, 'error')}`)),
      );
  };

  return {
    event,
    problem: (message: string) => later(() => print(style('block', `  ! ${message}`))),
    attach: (to: Deps) => {
      deps = to;
    },
    /** Resolves when everything that happened so far has been shown. */
    settled: () => printing,
    welcome({ inbox, noticeboard, sandbox, aws }: Running) {
      print(
        [
          style(
            'strong',
            'Imprimatur proves posts against the library\u2019s policy and publishes them once, on time.',
          ),
          `  Inbox         ${inbox}    drop a bundle here (a folder with a post.md, or a zip)`,
          `  Noticeboard   ${noticeboard}/    the library\u2019s own news page`,
          `  Sandbox       ${sandbox}/    a small social network on this machine`,
          `  Lambda        ${aws}    for aws lambda invoke --endpoint-url …`,
          '',
        ].join('\n'),
      );
    },
    sending(count: number) {
      isShowingExamples = true;
      print(
        `Sending ${count} examples through it; most of them are wrong in one way each. They go out all at once: advice to leave time between them is left out here.\n`,
      );
    },
    ready({ inbox }: Running) {
      later(() => print(`\nRunning. Drop a bundle into ${inbox}, or stop with Ctrl-C.`));
    },
    goodbye() {
      print('\nStopping; what is not done goes on at the next start.');
    },
    summary(all: readonly Progress[]) {
      isShowingExamples = false;
      const width = Math.max(...all.map(({ name }) => name.length));
      print(style('strong', '\nWhat became of the examples'));
      for (const { name, state, deliveries, isAsExpected } of all) {
        const mark = isAsExpected ? style('pass', '✓') : style('block', '✗ not as expected:');
        const where = deliveries.map((one) => `${one.accountId} ${one.state}`).join(', ');
        print(`  ${mark} ${name.padEnd(width)}  ${state}${where === '' ? '' : `: ${where}`}`);
      }
    },
  };
}

/** A report without advice about other posts: of examples that are sent all at once it would bury the rest. */
function byItself(report: Report): Report {
  const findings = report.findings.filter(
    ({ rule, level }) => level !== 'advise' || !ABOUT_OTHERS.includes(rule),
  );
  return { ...report, counts: decide(findings).counts, findings };
}
