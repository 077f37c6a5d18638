import * as v from 'valibot';
import { isBlank } from '../text/blank.ts';
import { DEFECTS, type DefectName, isDefectName } from './alt-text/defects.ts';
import { findDefect } from './alt-text/find-defect.ts';
import { defineRule, type Remark } from './rule.ts';
import { said } from './wording.ts';

/** Clause `accessibility.alt-text`; W3C, WCAG 2.2, technique G94 and failure F30. */
export const altTextQuality = defineRule({
  id: 'alt-text-quality',
  clause: 'accessibility.alt-text',
  level: 'hold',
  reads: 'text',
  about:
    'Finds descriptions that are none, by their form: the name of a file, a placeholder, a link, emoji or hashtags ' +
    'only, one word, a list of keywords, the body, the credit, the title or another description again, capitals, ' +
    'letters that only look right, an opening such as “image of”. It does not know the picture and cannot tell whether ' +
    'a description is true or good. Length is no defect: the networks’ own limits are asked by `alt-text-length`.',
  options: v.strictObject({
    /** Defects that this library does not mind, by the names that findings give as `defect`. */
    allow: v.optional(v.array(v.picklist(Object.keys(DEFECTS).filter(isDefectName))), []),
  }),
  *check({ texts, bundle }, { allow }): Iterable<Remark> {
    const alts = texts.filter(({ role, text }) => role === 'alt' && !isBlank(text));
    for (const [index, { at, text }] of alts.entries()) {
      const found = findDefect(text, {
        bodies: texts.filter(({ role }) => role === 'body').map((placed) => placed.text),
        credits: texts.filter(({ role }) => role === 'credit').map((placed) => placed.text),
        title: bundle.title,
        earlier: alts.slice(0, index).map((placed) => placed.text),
      });
      if (!found || allow.includes(found.defect)) continue;
      const { defect, word, ...rest } = found;
      // A word may be as long as the description.
      const args = { defect, ...rest, ...(word !== undefined && { word: word.slice(0, LONGEST_WORD) }) };
      yield { at, level: DEFECTS[defect].level, args };
    }
  },
  message: (args) =>
    `The description ${defectOf(said(args, 'defect')).says}${args.word === undefined ? '' : `: ${said(args, 'word')}`}.`,
  help: (args) => defectOf(said(args, 'defect')).help,
});

const LONGEST_WORD = 100;

const defectOf = (name: string): (typeof DEFECTS)[DefectName] =>
  DEFECTS[isDefectName(name) ? name : 'placeholder'];
