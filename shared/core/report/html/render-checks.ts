import { many } from '../../rules/wording.ts';
import { type Markup, markup } from '../../text/markup.ts';
import { type CheckedClause, type CheckedRule, checkedRules } from './checked-rules.ts';
import { heading, section } from './headings.ts';
import { pointLink } from './render-marked.ts';
import { SIGNS } from './render-verdict.ts';
import type { Sheet } from './report-post.ts';
import { quoted, sentence } from './shown-text.ts';

/** Every rule that ran, under the clause that it carries out: also those that found nothing. */
export function renderChecks(sheet: Sheet): Markup {
  const isRead = sheet.post.read !== undefined;
  const { clauses, off } = checkedRules(sheet.policy, sheet.points, isRead);
  const rules = clauses.flatMap((clause) => clause.rules);
  const clear = rules.filter(({ points }) => points.length === 0).length;
  const summary = isRead
    ? `${many(rules.length, 'rule')} looked at this post. ${clear === rules.length ? 'None found anything' : `${clear} found nothing`}.`
    : 'The rules begin when the bundle can be read. Mend its form, then check again.';
  const silent =
    off.length > 0
      ? markup`<p class="quiet">Switched off in this policy: ${off.join(', ')}.</p>\n`
      : undefined;
  return section(
    sheet,
    'checks',
    'What was looked at',
    markup`<p>${summary}</p>
<div class="clauses">
${clauses.map((clause) => group(sheet, clause))}</div>
${silent}`,
  );
}

const group = (sheet: Sheet, { id, title, says, rules }: CheckedClause): Markup => markup`<div class="clause">
${heading(sheet, 2, markup`${title} <code>${id}</code>`)}
<p class="quiet">${says.trim()}</p>
<ul>
${rules.map((rule) => line(sheet, rule))}</ul>
</div>
`;

function line(sheet: Sheet, { id, about, points }: CheckedRule): Markup {
  const worst = (['block', 'hold', 'advise'] as const).find((level) =>
    points.some(({ finding }) => finding.level === level),
  );
  const result =
    worst === undefined
      ? markup`<b>Nothing found.</b>`
      : markup`<b>${many(points.length, 'finding')}</b> ${points.map((point) => markup`${pointLink(sheet, point)} `)}`;
  return markup`<li class="${worst ?? 'pass'}"><span class="sign" aria-hidden="true">${SIGNS[worst ?? 'pass']}</span> <span>${result} ${sentence(firstSentence(about))} <span class="quiet">${quoted(id)}</span></span></li>
`;
}

/** What a rule says of itself begins with what it asks for; the rest is for its documentation. */
const firstSentence = (about: string): string => /^.*?[.](?=\s|$)/s.exec(about)?.[0] ?? about;
