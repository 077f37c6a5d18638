import { before, type Detector, standsAlone } from './datum.ts';
import { BOOKISH } from './references.ts';

const LABELLED =
  /\b(?:library card|reader(?:['’]?s)?(?: card| ticket)?|borrower(?:['’]?s)?(?: card)?|patron|member(?:ship)?(?: card)?|(?:university|student|staff|campus) (?:card|id)|student|usn)\b(?: (?:no|number|num|id|barcode|card))?(?:\.? (?:is|was))?[.\s:#=()]{0,4}$/i;
const NUMBER = /[A-Z]{0,3}-?\d{5,14}[A-Z]{0,2}/gi;
/** Needs "number", "no", "id" or "barcode" somewhere in the label, or a colon: "student 20261" may be a count. */
const EXPLICIT =
  /(?:\bno\b|number|\bnum\b|\bid\b|barcode|card|ticket|usn|[:#])(?:\.? (?:is|was))?[.\s:#=()]{0,4}$/i;
/** A colon alone proves little before a small number: "reader: 20261 words". */
const BARE = /\b(?:reader(?:['’]?s)?|borrower(?:['’]?s)?|patron|member(?:ship)?|student)[\s:#]{0,4}$/i;
const NEEDS = /\d{5}/;

/**
 * Card and membership numbers: where a label names them, and anything of the shapes that the policy lists, in which
 * `A` is a letter, `9` a digit and everything else itself (`V999A`).
 */
export const findLibraryCards = (shapes: readonly string[]): Detector => {
  const own = shapes.map(patternOf);
  return function* ({ text }, references) {
    for (const found of NEEDS.test(text) ? text.matchAll(NUMBER) : []) {
      const lead = before(text, found.index, 50);
      if (!LABELLED.test(lead) || !EXPLICIT.test(lead)) continue;
      if (BARE.test(lead) && found[0].length < 7) continue;
      const end = found.index + found[0].length;
      if (!standsAlone(text, found.index, end) || references.overlap(found.index, end, BOOKISH)) continue;
      yield { kind: 'library-card', start: found.index, end, value: found[0].toUpperCase() };
    }
    for (const pattern of own) {
      for (const found of text.matchAll(pattern)) {
        const end = found.index + found[0].length;
        if (!standsAlone(text, found.index, end) || references.overlap(found.index, end, BOOKISH)) continue;
        yield { kind: 'library-card', start: found.index, end, value: found[0].toUpperCase() };
      }
    }
  };
};

/** Every shape has a fixed length, so its pattern cannot run away. */
const patternOf = (shape: string): RegExp =>
  new RegExp(
    [...shape]
      .map((mark) =>
        mark === '9' ? '\\d' : mark === 'A' ? '[A-Z]' : mark.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&'),
      )
      .join(''),
    'gi',
  );
