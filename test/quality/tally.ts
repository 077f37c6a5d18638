/** What a rule said of one case, and what it should have said; empty for nothing. */
export type Verdict = {
  readonly subject: string;
  readonly text: string;
  readonly wanted: string;
  readonly found: string;
};

type Row = {
  readonly subject: string;
  readonly cases: number;
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
  readonly loud: number;
};

/** A table in Markdown: per subject how many cases are right, missed, found wrongly, or loud where silence was right. */
export function tally(verdicts: readonly Verdict[]): string {
  const subjects = [...new Set(verdicts.map(({ subject }) => subject))];
  const rows = subjects.map((subject) =>
    rowOf(
      subject,
      verdicts.filter((verdict) => verdict.subject === subject),
    ),
  );
  const areas = [...new Set(subjects.map(areaOf))];
  return [
    '| set | cases | right | missed | found otherwise | false alarms |',
    '|---|--:|--:|--:|--:|--:|',
    ...rows.map(
      (row) =>
        `| ${row.subject} | ${row.cases} | ${row.right} (${percent(row.right, row.cases)}) | ${row.missed} | ${row.wrong} | ${row.loud} |`,
    ),
    '',
    ...areas.map((area) =>
      summary(
        area,
        verdicts.filter(({ subject }) => areaOf(subject) === area),
      ),
    ),
  ].join('\n');
}

function rowOf(subject: string, verdicts: readonly Verdict[]): Row {
  const count = (is: (verdict: Verdict) => boolean): number => verdicts.filter(is).length;
  return {
    subject,
    cases: verdicts.length,
    right: count(({ wanted, found }) => wanted === found),
    missed: count(({ wanted, found }) => wanted !== '' && found === ''),
    wrong: count(({ wanted, found }) => wanted !== '' && found !== '' && wanted !== found),
    loud: count(({ wanted, found }) => wanted === '' && found !== ''),
  };
}

/** Precision: of what was said, how much was right. Recall: of what was to be said, how much was. */
function summary(area: string, verdicts: readonly Verdict[]): string {
  const said = verdicts.filter(({ found }) => found !== '').length;
  const wanted = verdicts.filter((verdict) => verdict.wanted !== '').length;
  const right = verdicts.filter(
    (verdict) => verdict.wanted !== '' && verdict.wanted === verdict.found,
  ).length;
  return `- ${area}: precision ${percent(right, said)}, recall ${percent(right, wanted)}, ${verdicts.length} cases`;
}

const areaOf = (subject: string): string => subject.slice(0, subject.indexOf(':'));
const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
