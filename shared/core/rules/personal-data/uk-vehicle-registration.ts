import { before, type Detector, standsAlone } from './datum.ts';

/** DVLA: the form since 2001 (AB12 CDE), the prefix form (A123 BCD) and the suffix form (ABC 123D). */
const SHAPE =
  /[A-HJ-PR-Y]{2}(?:0[1-9]|[1-9]\d)[ ]?[A-HJ-PR-Z]{3}|[A-HJ-NPR-TV-Y]\d{1,3}[ ]?[A-HJ-PR-Y]{3}|[A-HJ-PR-Y]{3}[ ]?\d{1,3}[A-HJ-NPR-TV-Y]/gi;
const CONTEXT =
  /\b(?:registration(?! (?:is|opens|closes|link|form|desk|fee))|reg|number ?plate|licen[cs]e plate|vehicles?|cars?|vans?|lorry|motorbike|motorcycle|parked|parking|towed|plates?|bike|taxi|driver|DVLA|MOT|VRN|VRM)\b[^!?\n]{0,50}$/i;
const CONTEXT_AFTER =
  /^[\s,()-]{0,3}(?:is |was )?(?:parked|blocking|(?:the |a |your )?(?:car|van|vehicle)\b)/i;

/** UK vehicle registrations, near a word about vehicles: shelfmarks and codes have the same shape. */
export const findVehicleRegistrations: Detector = function* ({ text }, references) {
  for (const found of text.matchAll(SHAPE)) {
    const start = found.index;
    const end = start + found[0].length;
    if (!standsAlone(text, start, end) || found[0] !== found[0].toUpperCase()) continue;
    if (!CONTEXT.test(before(text, start, 70)) && !CONTEXT_AFTER.test(text.slice(end, end + 30))) continue;
    if (references.overlap(start, end)) continue;
    yield { kind: 'uk-vehicle-registration', start, end, value: found[0].replace(/ /g, '') };
  }
};
