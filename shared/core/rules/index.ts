import { accountInDirectory } from './account-in-directory.ts';
import { altTextLength } from './alt-text-length.ts';
import { altTextPresent } from './alt-text-present.ts';
import { altTextQuality } from './alt-text-quality.ts';
import { audioDescribed } from './audio-described.ts';
import { clash } from './clash.ts';
import { commercialPromotion } from './commercial-promotion.ts';
import { consentsGiven } from './consents-given.ts';
import { copiedText } from './copied-text.ts';
import { duplicatePost } from './duplicate-post.ts';
import { emojiUse } from './emoji-use.ts';
import { engagement } from './engagement.ts';
import { eventInThePast } from './event-in-the-past.ts';
import { faces } from './faces.ts';
import { flashing } from './flashing.ts';
import { gifDescribed } from './gif-described.ts';
import { hashtagCase } from './hashtag-case.ts';
import { internalNotice } from './internal-notice.ts';
import { kindStated } from './kind-stated.ts';
import { leftOverPlaceholder } from './left-over-placeholder.ts';
import { linkCheck } from './link-check.ts';
import { linkText } from './link-text.ts';
import { locationMetadata } from './location-metadata.ts';
import { lookAlikeLetters } from './look-alike-letters.ts';
import { mediaFit } from './media-fit.ts';
import { mediaInspected } from './media-inspected.ts';
import { mediaRightsStated } from './media-rights-stated.ts';
import { mixOfKinds } from './mix-of-kinds.ts';
import { namesWithTitles } from './names-with-titles.ts';
import { offensiveLanguage } from './offensive-language.ts';
import { peopleStated } from './people-stated.ts';
import { permissionAndCredit } from './permission-and-credit.ts';
import { personalDataInPicture } from './personal-data-in-picture.ts';
import { personalDataInText } from './personal-data-in-text.ts';
import { plainLanguage } from './plain-language.ts';
import { professionalTone } from './professional-tone.ts';
import { publishTime } from './publish-time.ts';
import { purposeAndAudience } from './purpose-and-audience.ts';
import type { Rule } from './rule.ts';
import { screeningNotice } from './screening-notice.ts';
import { shouting } from './shouting.ts';
import { sourcesCited } from './sources-cited.ts';
import { spam } from './spam.ts';
import { textInPicture } from './text-in-picture.ts';
import { textLengthRule } from './text-length.ts';
import { videoCaptioned } from './video-captioned.ts';
import { weekdayAndDate } from './weekday-and-date.ts';

/** Every rule, in the order of docs/rules.md. A new rule is one file, one line here and one table of cases. */
export const RULES: readonly Rule[] = [
  altTextPresent,
  altTextQuality,
  altTextLength,
  textInPicture,
  gifDescribed,
  videoCaptioned,
  audioDescribed,
  flashing,
  hashtagCase,
  emojiUse,
  lookAlikeLetters,
  shouting,
  linkText,
  plainLanguage,
  professionalTone,
  leftOverPlaceholder,
  personalDataInText,
  personalDataInPicture,
  namesWithTitles,
  mediaInspected,
  faces,
  peopleStated,
  consentsGiven,
  locationMetadata,
  internalNotice,
  screeningNotice,
  mediaRightsStated,
  permissionAndCredit,
  sourcesCited,
  copiedText,
  offensiveLanguage,
  commercialPromotion,
  spam,
  duplicatePost,
  purposeAndAudience,
  kindStated,
  mixOfKinds,
  clash,
  engagement,
  weekdayAndDate,
  eventInThePast,
  linkCheck,
  accountInDirectory,
  textLengthRule,
  mediaFit,
  publishTime,
];
