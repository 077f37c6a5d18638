import type { Policy } from '../policy/policy.ts';
import type { Finding, Level } from '../rules/finding.ts';
import { list, many } from '../rules/wording.ts';
import { formatInstant } from '../schedule/spell-time.ts';
import { stillBeingSent, tooLateWords } from './earlier-version.ts';
import { headlineOf } from './headline.ts';
import { placeName } from './place-name.ts';
import type { DeliveryPreview } from './preview.ts';
import type { Report } from './report.ts';
import { datesOf, sayDate, spellSeries } from './report-series.ts';
import { spellWhereAndDue } from './spell-due.ts';
import { paragraph, visible } from './text-layout.ts';

/** What may be coloured: a terminal does, mail and files leave it as it is. */
export type ReportWords = Level | 'pass' | 'strong' | 'quiet';
export type Style = (words: ReportWords, text: string) => string;
const plain: Style = (_, text) => text;
type Terms = Pick<Policy, 'clauses' | 'timeZone' | 'title'>;

const MARKS: Readonly<Record<Level, string>> = { block: '✗', hold: '?', advise: '·' };
/** What a level means for the person who reads it. */
export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  block: 'must change',
  // True of a page that is read after the decision, too.
  hold: 'for the administrator',
  advise: 'advice',
};

/** A report in words, for a terminal (`style`) or for mail: what came of it, then every finding by place. */
export function reportText(report: Report, policy: Terms, options: { readonly style?: Style } = {}): string {
  const style = options.style ?? plain;
  const sections = [
    heading(report, policy, style),
    dates(report, policy, style),
    ...byPlace(report.findings).map((findings) => place(findings, policy, style)),
    ...(report.outcome === 'pass' && report.alreadySentOn === undefined
      ? [previews(report.deliveries ?? [], style)]
      : []),
    style(
      'quiet',
      `Checked against: ${policy.title}, version ${report.policy.version} (${report.policy.hash.slice(0, 12)})`,
    ),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function heading(report: Report, policy: Terms, style: Style): string {
  const title = style('strong', visible(report.title));
  const name =
    report.title === report.post ? title : `${title} ${style('quiet', `(${visible(report.post)})`)}`;
  return [name, verdict(report, policy, style)].join('\n');
}

/** Each post of a series, with the name by which it is moved or cancelled. */
function dates(report: Report, policy: Terms, style: Style): string {
  const all = datesOf(report);
  if (!all) return '';
  return [
    `${style('strong', all.title)}${all.rule === undefined ? '' : ` ${style('quiet', `(${visible(all.rule)})`)}`}`,
    ...all.dates.map((date) => {
      const { due, look, sign, words } = sayDate(date, report.standing, policy);
      const said = `${sign} ${formatInstant(Date.parse(due), policy.timeZone)}: ${words}`;
      return `  ${look === 'advise' ? said : style(look, said)} ${style('quiet', `(${date.post})`)}`;
    }),
  ].join('\n');
}

/** What came of a bundle, in one sentence; and in another, what may come of the version before it. */
export function verdict(report: Report, policy: Pick<Terms, 'timeZone'>, style: Style = plain): string {
  const { alreadySentOn, earlier = [], standing, post } = report;
  if (alreadySentOn && earlier.length > 0) return style('block', tooLateWords({ post, earlier }, policy));
  const isOpen = !standing || standing.deliveries.some(({ state }) => state === 'sending');
  const before = isOpen ? stillBeingSent(earlier, policy) : undefined;
  return [judged(report, policy, style), ...(before === undefined ? [] : [style('hold', before)])].join(' ');
}

function judged(report: Report, policy: Pick<Terms, 'timeZone'>, style: Style): string {
  const { outcome, counts, series, accounts, alreadySentOn } = report;
  const stands = headlineOf(report, policy);
  if (stands) return style(stands.look, `${stands.words}.`);
  // Of reports that do not say where exactly.
  if (alreadySentOn)
    return style(
      'block',
      `Not changed: it is out already on ${list(alreadySentOn)}. Send the new version under another name.`,
    );
  const advice = counts.advise > 0 ? `, and ${many(counts.advise, 'piece')} of advice` : '';
  switch (outcome) {
    case 'block': {
      const held = counts.hold > 0 ? `, and ${many(counts.hold, 'question')} for the administrator` : '';
      return style('block', `Cannot go out yet: ${many(counts.block, 'thing')} to change${held}${advice}.`);
    }
    case 'hold':
      return style(
        'hold',
        `Waits for the administrator: ${many(counts.hold, 'question')} to decide${advice}.`,
      );
    case 'pass': {
      const where = accounts.length > 0 ? ` on ${list(accounts)}` : '';
      const whereAndWhen = series
        ? `${where} ${spellSeries(series, policy.timeZone)}`
        : spellWhereAndDue(report, policy.timeZone);
      return style('pass', `Passes: goes out${whereAndWhen}${advice}.`);
    }
  }
}

/** Findings come sorted; those of one place stand together. */
function byPlace(findings: readonly Finding[]): Finding[][] {
  const places = new Map<string, Finding[]>();
  for (const finding of findings) places.set(finding.at, [...(places.get(finding.at) ?? []), finding]);
  return [...places.values()];
}

function place(findings: readonly Finding[], policy: Terms, style: Style): string {
  const at = findings[0]?.at ?? '';
  const line = findings.find((finding) => finding.line !== undefined)?.line;
  const where = visible(placeName(at));
  const title = line === undefined ? where : `${where} ${style('quiet', `(post.md, line ${line})`)}`;
  return [style('strong', title), ...findings.map((finding) => told(finding, line, policy, style))].join(
    '\n',
  );
}

/** Findings in a text that is all there is, such as an answer: no place needs to be named. */
export const findingLines = (findings: readonly Finding[], policy: Terms, style: Style = plain): string =>
  findings.map((finding) => told(finding, undefined, policy, style)).join('\n');

/** The line is said again where it is not the one above: the text can have many. */
function told(finding: Finding, above: number | undefined, policy: Terms, style: Style): string {
  const { level, message, help, clause, line } = finding;
  const title = policy.clauses.find((candidate) => candidate.id === clause)?.title;
  const why = title === undefined ? clause : `${title} (${clause})`;
  const said = line === above ? message : `${message} (line ${line})`;
  return [
    `  ${style(level, `${MARKS[level]} ${LEVEL_NAMES[level]}:`)} ${paragraph(said, 4, LEVEL_NAMES[level].length + 1)}`,
    `    ${paragraph(help, 4)}`,
    `    ${style('quiet', `Policy: ${visible(why)}`)}`,
  ].join('\n');
}

function previews(deliveries: readonly DeliveryPreview[], style: Style): string {
  return deliveries
    .map(({ account, handle, length, max, media, text }) => {
      const pictures = media > 0 ? `, ${many(media, 'file')}` : '';
      const size = style('quiet', `${visible(handle)}: ${length} of ${max} characters${pictures}`);
      return [
        `${style('strong', visible(account))} ${size}`,
        ...text.split('\n').map((line) => `  ${visible(line)}`),
      ].join('\n');
    })
    .join('\n\n');
}
