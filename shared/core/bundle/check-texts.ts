import { closest } from '../config/closest.ts';
import { isBlank } from '../text/blank.ts';
import type { FormProblem } from './bundle.ts';
import { controlCharacter, hasForbiddenCharacters } from './check-characters.ts';
import { lineOf, type Places } from './explain-issue.ts';
import { noteOf, startOf } from './keys.ts';
import { BUNDLE_LIMITS } from './limits.ts';
import { type Path, placeOf } from './place.ts';
import { quote, writeScalar } from './scalar.ts';
import type { PostParts } from './split-post.ts';

/** The body: not longer than anybody could post. */
export function checkBody({ body, bodyLine }: PostParts): FormProblem[] {
  const { length } = body.trim();
  if (length <= BUNDLE_LIMITS.textCharacters) return [];
  return [
    {
      code: 'too-long',
      at: 'text',
      line: bodyLine,
      expected: `at most ${BUNDLE_LIMITS.textCharacters.toLocaleString('en-GB')} characters below the second ---`,
      got: `${length.toLocaleString('en-GB')} characters`,
      example: 'The reading room is open again. Which seat is yours?',
    },
  ];
}

/** There must be words or pictures to publish. Pictures that are listed wrongly are another problem. */
export function checkContent(value: Readonly<Record<string, unknown>>, parts: PostParts): FormProblem[] {
  const hasMedia = value.media !== undefined && value.media !== null;
  if (!isBlank(parts.body) || hasMedia) return [];
  return [
    {
      code: 'nothing-to-publish',
      at: 'text',
      line: parts.bodyLine,
      expected: 'the text to publish below the second ---, or media',
      got: 'neither',
      example: 'The reading room is open again. Which seat is yours?',
    },
  ];
}

/** Wordings are for accounts that the post goes to. */
export function checkWordings(
  textFor: Readonly<Record<string, string>> | undefined,
  accounts: 'all' | readonly string[] | undefined,
  places: Places,
): FormProblem[] {
  if (textFor === undefined || accounts === undefined || accounts === 'all') return [];
  return Object.entries(textFor).flatMap(([account, wording]): FormProblem[] => {
    if (accounts.includes(account)) return [];
    const path = ['text', account];
    const meant = closest(account, accounts) ?? accounts[0] ?? 'mastodon';
    const start = wording.split('\n', 1)[0] ?? '';
    return [
      {
        code: 'text-for-other-account',
        at: placeOf(path),
        line: lineOf(path, places),
        expected: `a wording for one of the post's accounts: ${accounts.join(', ')}`,
        got: `a wording for ${quote(account)}`,
        example: startOf(['text', meant]) + writeScalar([...start].slice(0, 200).join('')),
      },
    ];
  });
}

/** YAML can say characters by number (`"\0"`): those are not in the file, but would be in the post. */
export function checkEscapes(value: unknown, path: Path, places: Places): FormProblem[] {
  if (typeof value === 'string')
    return hasForbiddenCharacters(value)
      ? [controlCharacter(placeOf(path), lineOf(path, places), value, noteOf(path).example)]
      : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    checkEscapes(inner, [...path, Array.isArray(value) ? Number(key) : key], places),
  );
}
