import type { FormProblem } from '../bundle/bundle.ts';
import { LONGEST_ID } from '../bundle/names.ts';
import { quote } from '../bundle/scalar.ts';
import type { Counts } from '../decision/decide.ts';
import type { Post } from '../post.ts';
import type { Instant } from '../time.ts';

/**
 * A bundle that repeats. Its own post has no deliveries: it says which posts there are to be, one for each date, and stands
 * for them where somebody decides about all.
 */
export type Series = {
  /** Those that were still to come when it was proven. */
  readonly posts: readonly SeriesPost[];
  /** Posts of dates that an earlier revision had, and that are not to go out any more. */
  readonly dropped: readonly string[];
  /** Posts that are planned no more, because they are or may be out, or it is too late for them. Absent in older items. */
  readonly past?: readonly string[];
  readonly accounts: readonly string[];
};

/** One date of a series, as it was proven. */
export type SeriesPost = {
  readonly id: string;
  readonly due: Instant;
  /** When the rule has it. `due` is another time where the administrator moved it. */
  readonly asked: Instant;
  readonly expires: Instant;
  readonly findings: Counts;
  /** What it is held for, as `findingKey` spells it. */
  readonly holds?: readonly string[];
};

/** What a post of a series knows of it. */
export type Membership = {
  /** Id of the series. */
  readonly of: string;
  /** The plan of the series that it was brought to. */
  readonly plan: number;
  /** When the rule has it: a post with another time was moved by hand. */
  readonly asked: Instant;
  /** It was cancelled because its series was, or has lost its date; not by hand. */
  readonly isStopped?: boolean;
};

const DATE_LENGTH = '-2026-12-01'.length;

export const seriesPostId = (series: string, date: string): string => `${series}-${date}`;

/** The date in the name of one of its posts. */
export const dateInId = (id: string, series: string): string => id.slice(series.length + 1);

/** Posts of one series, and the series itself, have the same. */
export const familyOf = ({ id, occurrence }: Pick<Post, 'id' | 'occurrence'>): string => occurrence?.of ?? id;

/** The dates are added to the name, and what comes of it is a name too. */
export const longName = (series: string): FormProblem[] =>
  series.length + DATE_LENGTH <= LONGEST_ID
    ? []
    : [
        {
          code: 'bad-name',
          at: 'name',
          expected: `a name of at most ${LONGEST_ID - DATE_LENGTH} characters for a post that repeats, because each date is added to it`,
          got: quote(series),
          example: series.slice(0, LONGEST_ID - DATE_LENGTH).replace(/-+$/, ''),
        },
      ];

/** Another bundle's post has the name that a date would get. */
export const takenNames = (series: string, taken: readonly string[]): FormProblem[] =>
  taken.slice(0, 1).map((id) => ({
    code: 'name-taken',
    at: 'name',
    expected: 'a name whose posts, one for each date, are called like no other post',
    got: `${quote(id)}, which is a post of another bundle${taken.length > 1 ? `, and ${taken.length - 1} more` : ''}`,
    example: anotherName(series, LONGEST_ID - DATE_LENGTH),
  }));

/** The bundle has the name of a post that belongs to a series. */
export const nameOfDate = (id: string, series: string): FormProblem => ({
  code: 'name-taken',
  at: 'name',
  expected: 'a name that no other post has',
  got: `${quote(id)}, which is one of the posts of ${quote(series)}`,
  example: anotherName(id, LONGEST_ID),
});

const anotherName = (name: string, longest: number): string =>
  `${name.slice(0, longest - 2).replace(/-+$/, '')}-2`;

/** Nothing of what the rule has is still to come. */
export const allOver = (line: number | undefined): FormProblem => ({
  code: 'repeat-over',
  at: 'repeat',
  ...(line !== undefined && { line }),
  expected: 'a date to come',
  got: 'dates that are all out, over or cancelled',
  example: '',
});
