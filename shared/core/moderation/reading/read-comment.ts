import type { Span } from '../../rules/finding.ts';
import type { FoundOffence } from '../../rules/offence/find.ts';
import { findOffences, IN_COMMENTS } from '../../rules/offence/find.ts';
import { toPlainText } from '../../rules/personal-data/plain-text.ts';
import type { PersonalDataSettings } from '../../rules/personal-data/settings.ts';
import { plainly } from '../../rules/reading/prose.ts';
import { type CommentText, LONGEST_READ } from '../comment.ts';
import { learnedModel } from '../learned/learned-model.ts';
import { type Resemblances, resemblancesOf } from '../learned/resemblance.ts';
import { webAddresses } from './web-addresses.ts';
import { wordsOf } from './words.ts';

/** What the rules know besides the comment. */
export type Surroundings = {
  /** The library's name, as readers know it. */
  readonly library: string;
  readonly personalData: PersonalDataSettings;
};

/** A comment that is read once for all rules. */
export type Reading = Surroundings & {
  /** As far as it is read. */
  readonly comment: CommentText;
  readonly isWhole: boolean;
  /** The text with one kind of blank, apostrophe, digit and letter, to look for words in. */
  readonly plain: string;
  /** The place in the comment as it was written. */
  readonly spanOf: (plain: Span) => Span;
  /** Every address in the text and beside it, with or without its scheme. */
  readonly addresses: readonly string[];
  /** What it is like. */
  readonly resemblances: () => Resemblances;
  /** Obscene words, slurs, and attacks and threats that are beyond doubt. */
  readonly offences: () => readonly FoundOffence[];
};

/** Words may be glued with them; one that is cut by them instead says no less that somebody is up to something. */
const INVISIBLE_GAP = /[\u200b\u2060\ufeff]/gu;

export function readComment(written: CommentText, surroundings: Surroundings): Reading {
  const comment = { ...written, text: written.text.slice(0, LONGEST_READ) };
  const { text, spanOf } = toPlainText(comment.text.replace(INVISIBLE_GAP, ' '));
  const plain = plainly(text);
  let resemblances: Resemblances | undefined;
  let offences: readonly FoundOffence[] | undefined;
  return {
    ...surroundings,
    comment,
    isWhole: written.text.length <= LONGEST_READ,
    plain,
    spanOf: ({ start, end }) => spanOf(start, end),
    addresses: [...webAddresses(comment.text), ...(comment.links ?? [])],
    resemblances: () => {
      resemblances ??= resemblancesOf(wordsOf(text), learnedModel());
      return resemblances;
    },
    offences: () => {
      offences ??= findOffences(comment.text, IN_COMMENTS);
      return offences;
    },
  };
}
