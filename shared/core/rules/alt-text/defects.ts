import type { Level } from '../finding.ts';

type Defect = {
  readonly level: Level;
  /** What is wrong, after "The description". */
  readonly says: string;
  readonly help: string;
};

const SAY_WHAT = 'Say what matters in the picture, in one or two sentences, as you would on the telephone.';

/** What can be wrong with a description mechanically, in the order in which it is looked for: the first is reported. */
export const DEFECTS = {
  'bare-link': {
    level: 'hold',
    says: 'is only a web address',
    help: `Put the address into the body. ${SAY_WHAT}`,
  },
  'emoji-only': { level: 'hold', says: 'has emoji and no words', help: SAY_WHAT },
  'hashtags-only': {
    level: 'hold',
    says: 'has hashtags and no sentence',
    help: `Put the hashtags into the body. ${SAY_WHAT}`,
  },
  'punctuation-only': { level: 'hold', says: 'has no words', help: SAY_WHAT },
  'file-name': { level: 'hold', says: 'is the name of a file', help: SAY_WHAT },
  placeholder: { level: 'hold', says: 'is a placeholder that was never filled in', help: SAY_WHAT },
  'look-alike-letters': {
    level: 'hold',
    says: 'has letters that only look right, which screen readers skip or spell out',
    help: 'Type the words again with the keyboard, without fonts from a generator.',
  },
  'repeats-credit': {
    level: 'hold',
    says: 'is the credit line',
    help: `Keep the credit in “credit”. ${SAY_WHAT}`,
  },
  'repeats-title': { level: 'hold', says: 'is the title of the post', help: SAY_WHAT },
  'repeats-body': {
    level: 'hold',
    says: 'says what the body says, so screen reader users hear it twice and learn nothing of the picture',
    help: SAY_WHAT,
  },
  'repeats-other-alt': {
    level: 'hold',
    says: 'is the same as that of another picture',
    help: 'Say what tells the pictures apart.',
  },
  repetition: { level: 'hold', says: 'says the same over and over', help: SAY_WHAT },
  'one-word': {
    level: 'hold',
    says: 'is one word',
    help: `Name what is seen, and add what it does or looks like. ${SAY_WHAT}`,
  },
  'keyword-stuffing': {
    level: 'hold',
    says: 'is a list of keywords',
    help: `Make a sentence of it. ${SAY_WHAT}`,
  },
  'stray-characters': {
    level: 'advise',
    says: 'has marks in it that do not belong there, such as code, signs at the ends or broken letters',
    help: 'Take out everything that you would not read aloud.',
  },
  'all-capitals': {
    level: 'advise',
    says: 'is in capitals, which some screen readers spell letter by letter',
    help: 'Write it in small letters, with capitals where a sentence has them.',
  },
  'redundant-opening': {
    level: 'advise',
    says: 'begins by saying that it is a picture, which the screen reader has said already',
    help: 'Begin with what is seen. Name the medium only where it matters: “Oil painting of …”, “Map of …”.',
  },
} as const satisfies Record<string, Defect>;

export type DefectName = keyof typeof DEFECTS;
export const isDefectName = (name: string): name is DefectName => Object.hasOwn(DEFECTS, name);
