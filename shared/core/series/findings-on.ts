import type { Post } from '../post.ts';
import type { Report } from '../report/report.ts';
import type { Finding } from '../rules/finding.ts';
import { dateInId } from './series.ts';

/** What was found on one date of a series, in the words of that date where it has its own. @param date `2026-12-08` */
export const findingsOn = (findings: readonly Finding[], date: string): readonly Finding[] =>
  findings.flatMap((finding) => {
    const { on, said, ...rest } = finding;
    if (on && !on.includes(date)) return [];
    return said?.[date] === undefined ? finding : { ...rest, message: said[date] };
  });

/** The report on a series, as it is shown with one of its posts: all dates, and what was found on this one. */
export const reportFor = ({ id, occurrence }: Pick<Post, 'id' | 'occurrence'>, report: Report): Report =>
  occurrence ? { ...report, findings: findingsOn(report.findings, dateInId(id, occurrence.of)) } : report;
