import { before, type Detector, standsAlone } from './datum.ts';

type Shape = { readonly pattern: RegExp; readonly isTelling: boolean };

/** DVLA, INF104; DVA for Northern Ireland, whose marks have an I or a Z. */
const SHAPES: readonly Shape[] = [
  // AB12 CDE, A123 BCD, ABC 123D, and AZC 1234 from Northern Ireland.
  {
    pattern:
      /[A-HJ-PR-Y]{2}(?:0[1-9]|[1-9]\d)[ -]?[A-HJ-PR-Z]{3}|[A-HJ-NP-TV-Y]\d{1,3}[ -]?[A-HJ-PR-Y]{3}|[A-HJ-PR-Y]{3}[ -]?\d{1,3}[A-HJ-NPR-TV-Y]|(?:[A-Z]{2}[IZ]|[A-Z][IZ][A-Z]|[IZ][A-Z]{2})[ -]?\d{2,4}/gi,
    isTelling: true,
  },
  // From before 1963, and those of embassies: ABC 123, 1 ABC, 101 D 234.
  {
    pattern: /(?<![\p{L}\p{N}])(?:\d{3}[ -]?[DX][ -]?\d{3}|[A-Z]{1,3}[ -]?\d{1,4}|\d{1,4}[ -]?[A-Z]{1,3})/giu,
    isTelling: false,
  },
];
const NEEDS =
  /\b(?:reg(?:istration)?|plates?|vehicles?|cars?|vans?|lorry|motorbike|motorcycle|parked|parking|towed|bike|taxi|driver|DVLA|MOT|VRN|VRM)\b/i;
const CONTEXT =
  /\b(?:registration(?! (?:is|opens|closes|link|form|desk|fee))|reg|number ?plate|licen[cs]e plate|vehicles?|cars?|vans?|lorry|motorbike|motorcycle|parked|parking|towed|plates?|bike|taxi|driver|DVLA|MOT|VRN|VRM)\b[^!?\n]{0,50}$/i;
const CONTEXT_AFTER =
  /^[\s,()-]{0,3}(?:is |was )?(?:parked|blocking|(?:the |a |your )?(?:car|van|vehicle)\b)/i;
/** Right before it: `reg.`, `number plate is`. */
const LABEL =
  /\b(?:(?:car|van|vehicle|lorry|motorbike|bike|taxi)(?:['’]s)? reg(?:istration)?|reg|(?:number |licen[cs]e )?plate|VRN|VRM)\.?(?: (?:no|number|mark))?\.?(?: (?:is|was))?[\s:#(]{0,3}$/i;

/** UK vehicle registrations, near a word about vehicles: shelfmarks and codes have the same shape. */
export const findVehicleRegistrations: Detector = function* ({ text }, references) {
  if (!NEEDS.test(text)) return;
  for (const { pattern, isTelling } of SHAPES) {
    for (const found of text.matchAll(pattern)) {
      const start = found.index;
      const end = start + found[0].length;
      if (!standsAlone(text, start, end) || !/\d/.test(found[0])) continue;
      const isWritten = isTelling && found[0] === found[0].toUpperCase();
      if (!(isWritten ? isNamed(text, start, end) : LABEL.test(before(text, start, 40)))) continue;
      if (references.overlap(start, end)) continue;
      yield {
        kind: 'uk-vehicle-registration',
        start,
        end,
        value: found[0].replace(/[ -]/g, '').toUpperCase(),
      };
    }
  }
};

const isNamed = (text: string, start: number, end: number): boolean =>
  CONTEXT.test(before(text, start, 70)) || CONTEXT_AFTER.test(text.slice(end, end + 30));
