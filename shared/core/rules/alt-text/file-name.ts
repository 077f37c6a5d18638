import type { Description } from './words.ts';

const ENDING =
  /\.(?:jpe?g|jfif|png|gif|webp|avif|heic|heif|tiff?|bmp|svg|psd|eps|ai|raw|cr2|nef|dng|mp4|mov|m4v|webm|avi|mkv|pdf|docx?|pptx?)$/i;
/** The names that cameras, telephones, scanners and messengers give: letters and a number. */
const NUMBERED = /^[\p{L}]{1,20}[-_]?\d{3,}[\w.-]*$/iu;
const COUNTED =
  /^(?:screen ?shot|image|img|photo|picture|scan|foto|bild|download|untitled|unbenannt|unknown|unnamed|capture|file|attachment|clip|video)[ _-]{0,2}\(?\d{1,4}\)?$/i;
/** `Screenshot 2026-03-04 at 10.11.12`, in the languages of the systems that our readers use. */
const DATED =
  /^(?:screen ?shot|screen recording|whatsapp (?:image|video)|signal|photo|scan(?:ned)?|bildschirmfoto|capture d['’ ]?[ée]cran|captura de (?:pantalla|ecrã|tela)|schermata|schermafbeelding|zrzut ekranu|skärmavbild|снимок экрана|telegram)[ _-]*[\d .:_()-]*\d{4}[-. _]?\d\d[-. _]?\d\d[\d .:_()-]*(?:(?:at|um|à|a las|às|alle|om|kl\.?|в)[\d .:_()-]*)?(?:[AP]\.?M\.?)?$/iu;
const UUID = /^\{?[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\}?$/i;
const HASH = /^(?=.*\d)(?=.*[a-f])[\da-f]{10,128}$/i;
/** Random letters of both cases with digits, as web servers name uploads. */
const TOKEN = /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[\w-]{16,}$/;
const PATH = /^(?:[a-z]:\\|\.{0,2}[\\/]|file:|data:|blob:|(?:image|video)\/[a-z+-]+$)/i;
const DIGITS = /^\d[\d_.-]{5,}$/;
const SLUG =
  /^[\p{L}\p{N}]+(?:_[\p{L}\p{N}.-]*)+$|^[a-z0-9]+(?:-[a-z0-9]+){2,}$|^[\p{L}]+(?:-[\p{L}]+)*-v?\d+$/u;
/** Longer ones could be a sentence that ends with the name of a file. */
const LONGEST_IN_WORDS = 5;
/** File systems take 255; whatever is longer is no name. */
const LONGEST = 300;

/** The name of a file instead of a description. */
export function isFileName({ text }: Description): boolean {
  if (text.length > LONGEST) return PATH.test(text);
  const name = text.replace(/^["'“”«([]+|["'“”»)\].,]+$/gu, '');
  const stem = name.replace(ENDING, '');
  if (stem !== name && name.split(/\s+/).length <= LONGEST_IN_WORDS) return true;
  if (COUNTED.test(text) || COUNTED.test(stem) || DATED.test(stem)) return true;
  if (/\s/.test(stem)) return false;
  return [NUMBERED, UUID, HASH, TOKEN, DIGITS, SLUG, PATH].some((shape) => shape.test(stem));
}
