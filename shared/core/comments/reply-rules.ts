import { commercialPromotion } from '../rules/commercial-promotion.ts';
import { internalNotice } from '../rules/internal-notice.ts';
import { leftOverPlaceholder } from '../rules/left-over-placeholder.ts';
import { lookAlikeLetters } from '../rules/look-alike-letters.ts';
import { namesWithTitles } from '../rules/names-with-titles.ts';
import { offensiveLanguage } from '../rules/offensive-language.ts';
import { personalDataInText } from '../rules/personal-data-in-text.ts';
import { professionalTone } from '../rules/professional-tone.ts';
import type { Rule } from '../rules/rule.ts';
import { screeningNotice } from '../rules/screening-notice.ts';
import { shouting } from '../rules/shouting.ts';
import { spam } from '../rules/spam.ts';
import { textLengthRule } from '../rules/text-length.ts';

/**
 * The rules on posts that an answer has to pass: conduct and privacy. An answer needs no purpose, no sources and no
 * question to its readers, and may say the same as the one before it.
 */
export const REPLY_CONDUCT: readonly Rule[] = [
  personalDataInText,
  namesWithTitles,
  offensiveLanguage,
  professionalTone,
  leftOverPlaceholder,
  commercialPromotion,
  spam,
  internalNotice,
  screeningNotice,
  shouting,
  lookAlikeLetters,
];

/** What is counted as the network counts it, the handle in front included. */
export const REPLY_LENGTH: readonly Rule[] = [textLengthRule];
