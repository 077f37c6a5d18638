import * as v from 'valibot';
import { resolveExpiry } from '../schedule/expiry.ts';
import { resolvePublish } from '../schedule/publish-time.ts';
import type { TimeProblem } from '../schedule/time-problem.ts';
import type { Bundle, BundleMedium, FormProblem, PublishTime } from './bundle.ts';
import { explainIssue, lineOf, type Places } from './explain-issue.ts';
import { readRepeat } from './read-repeat.ts';
import { quote, writeList } from './scalar.ts';
import { BUNDLE_SCHEMAS } from './schema.ts';

export type ReadingSettings = {
  /** The policy's IANA time zone, for times without an offset. */
  readonly timeZone: string;
  /** For bundles that do not say `expires`. */
  readonly expiresAfterMs: number;
};

/** What the front matter says. */
export type Fields = Omit<Bundle, 'text' | 'lines'>;

export type FieldReading = {
  readonly problems: readonly FormProblem[];
  /** The fields that could be read. */
  readonly partial: Partial<Fields>;
  /** Set when there are no problems. */
  readonly fields?: Fields;
};

/** Reads each key for itself, so that one that is wrong leaves the others readable. */
export function readFields(
  value: Readonly<Record<string, unknown>>,
  places: Places,
  settings: ReadingSettings,
): FieldReading {
  const problems: FormProblem[] = [];
  const read = <Schema extends v.GenericSchema>(
    key: keyof typeof BUNDLE_SCHEMAS,
    schema: Schema,
  ): v.InferOutput<Schema> | undefined => {
    const result = v.safeParse(schema, Object.hasOwn(value, key) ? value[key] : undefined);
    if (result.success) return result.output;
    problems.push(
      ...result.issues
        .map((issue) => explainIssue(key, issue, places))
        .filter(({ code, at }) => code !== 'missing-key' || !places.meant.has(at)),
    );
    return undefined;
  };
  const time = (key: string, problem: TimeProblem): undefined => {
    problems.push(timeProblem(key, problem, places));
  };

  const title = read('title', BUNDLE_SCHEMAS.title);
  const written = read('publish', BUNDLE_SCHEMAS.publish);
  const publish = written === undefined ? undefined : publishTime(written, settings, time);
  const rule = read('repeat', BUNDLE_SCHEMAS.repeat);
  const repeat = rule === undefined ? undefined : readRepeat(rule, publish, settings.timeZone, time);
  const expires = read('expires', BUNDLE_SCHEMAS.expires);
  const expiresAfterMs = expires === undefined ? settings.expiresAfterMs : expiry(expires, time);
  const accounts = read('accounts', BUNDLE_SCHEMAS.accounts);
  if (accounts !== undefined && accounts !== 'all') problems.push(...repeatedAccounts(accounts, places));
  const purpose = read('purpose', BUNDLE_SCHEMAS.purpose);
  const audience = read('audience', BUNDLE_SCHEMAS.audience) ?? [];
  const kind = read('kind', BUNDLE_SCHEMAS.kind);
  const media = read('media', BUNDLE_SCHEMAS.media)?.map(mediumOf) ?? [];
  const sources = read('sources', BUNDLE_SCHEMAS.sources) ?? [];
  const textFor = read('text', BUNDLE_SCHEMAS.text) ?? {};

  const partial = dropUndefined({
    title,
    publish,
    repeat,
    expiresAfterMs,
    accounts,
    purpose,
    audience,
    kind: kind ?? undefined,
    media,
    sources,
    textFor,
  });
  return { problems, partial, ...(problems.length === 0 && isComplete(partial) && { fields: partial }) };
}

function publishTime(
  written: string,
  { timeZone }: ReadingSettings,
  refuse: (key: string, problem: TimeProblem) => undefined,
): PublishTime | undefined {
  const resolved = resolvePublish(written, timeZone);
  return resolved.ok ? resolved.publish : refuse('publish', resolved.problem);
}

function expiry(
  written: string,
  refuse: (key: string, problem: TimeProblem) => undefined,
): number | undefined {
  const resolved = resolveExpiry(written);
  return resolved.ok ? resolved.ms : refuse('expires', resolved.problem);
}

/** Where two spellings are offered, each is a line of its own. */
function timeProblem(
  key: string,
  { code, expected, got, instead }: TimeProblem,
  places: Places,
): FormProblem {
  const example = instead.map((spelling) => `${key}: ${spelling}`).join('\n');
  return { code, at: key, line: lineOf([key], places), expected, got, example };
}

function repeatedAccounts(accounts: readonly string[], places: Places): FormProblem[] {
  return accounts.flatMap((id, index): FormProblem[] =>
    accounts.indexOf(id) === index
      ? []
      : [
          {
            code: 'listed-twice',
            at: `accounts[${index}]`,
            line: lineOf(['accounts', index], places),
            expected: 'each account once',
            got: `${quote(id)} again`,
            example: `accounts: ${writeList([...new Set(accounts)])}`,
          },
        ],
  );
}

type ParsedMedium = NonNullable<v.InferOutput<typeof BUNDLE_SCHEMAS.media>>[number];

const mediumOf = ({ people, consent, ...medium }: ParsedMedium): BundleMedium => ({
  ...dropUndefined(medium),
  consent: consent ?? [],
  ...(people && { people }),
});

/** Fields that are undefined would come back from storage as fields that are not there. */
function dropUndefined<T extends object>(fields: T): { [Key in keyof T]: T[Key] } {
  const kept = { ...fields };
  for (const key in kept) if (kept[key] === undefined) delete kept[key];
  return kept;
}

const isComplete = (partial: Partial<Fields>): partial is Fields =>
  partial.title !== undefined &&
  partial.publish !== undefined &&
  partial.expiresAfterMs !== undefined &&
  partial.accounts !== undefined;
