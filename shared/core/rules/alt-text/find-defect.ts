import { isBareLink } from './bare-link.ts';
import { isShouted } from './capitals.ts';
import type { DefectName } from './defects.ts';
import { isFileName } from './file-name.ts';
import { isStuffed } from './keywords.ts';
import { lookAlike } from './look-alikes.ts';
import { wordless } from './no-words.ts';
import { isOneWord } from './one-word.ts';
import { redundantOpening } from './opening.ts';
import { isPlaceholder } from './placeholder.ts';
import { isPartOf, isSame, repeats } from './repeats.ts';
import { isRepetitive } from './repetition.ts';
import { hasStrayMarks } from './stray.ts';
import { type Description, describe } from './words.ts';

/** What a description must not merely repeat. */
export type Surroundings = {
  readonly bodies: readonly string[];
  readonly credits: readonly string[];
  readonly title: string;
  /** Descriptions of the pictures before this one. */
  readonly earlier: readonly string[];
};

export type FoundDefect = {
  readonly defect: DefectName;
  /** The word that shows it, where one does. */
  readonly word?: string;
  /** The description without its redundant opening. */
  readonly suggestion?: string;
};

/** The first defect of a description in the order of weight, if it has one. */
export function findDefect(alt: string, around: Surroundings): FoundDefect | undefined {
  const description = describe(alt);
  const word = lookAlike(alt);
  const empty = wordless(description);
  if (isBareLink(description)) return { defect: 'bare-link' };
  if (empty) return { defect: empty };
  if (isFileName(description)) return { defect: 'file-name' };
  if (isPlaceholder(description)) return { defect: 'placeholder' };
  if (word) return { defect: 'look-alike-letters', word };
  return repeated(description, around) ?? clumsy(description);
}

const CREDIT_LINE =
  /^(?:(?:photo(?:graph)?|image|picture|foto|bild|crédits?)?\s*(?:©|\(c\)|copyright\b|credits?\b|courtesy\b)|crédits? photo\b|bildnachweis\b)/iu;

function repeated(description: Description, around: Surroundings): FoundDefect | undefined {
  const { bodies, credits, title, earlier } = around;
  if (CREDIT_LINE.test(description.text) && description.words.length <= 10)
    return { defect: 'repeats-credit' };
  if (credits.some((credit) => isSame(description, credit) || isPartOf(description, credit)))
    return { defect: 'repeats-credit' };
  if (description.words.length > 1 && isSame(description, title)) return { defect: 'repeats-title' };
  if (bodies.some((body) => repeats(description, body))) return { defect: 'repeats-body' };
  if (earlier.some((other) => isSame(description, other))) return { defect: 'repeats-other-alt' };
  return undefined;
}

function clumsy(description: Description): FoundDefect | undefined {
  if (isRepetitive(description)) return { defect: 'repetition' };
  if (isOneWord(description)) return { defect: 'one-word' };
  if (isStuffed(description)) return { defect: 'keyword-stuffing' };
  if (hasStrayMarks(description)) return { defect: 'stray-characters' };
  if (isShouted(description)) return { defect: 'all-capitals' };
  const opening = redundantOpening(description);
  if (opening === 0) return undefined;
  const rest = description.text.slice(opening).replace(/^[\s,:–—-]+/u, '');
  return { defect: 'redundant-opening', ...(rest && { suggestion: rest[0]?.toUpperCase() + rest.slice(1) }) };
}
