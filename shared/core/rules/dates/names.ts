/** Days of the week from Monday, in English, German, French, Spanish and Italian. */
const WEEKDAYS: readonly string[] = [
  'monday montag lundi lunes lunedì lunedi',
  'tuesday dienstag mardi martes martedì martedi',
  'wednesday mittwoch mercredi miércoles miercoles mercoledì mercoledi',
  'thursday donnerstag jeudi jueves giovedì giovedi',
  'friday freitag vendredi viernes venerdì venerdi',
  'saturday samstag sonnabend samedi sábado sabado sabato',
  'sunday sonntag dimanche domingo domenica',
];
/** Short forms are also words ("sun", "mar", "so"): they count with a capital or a full stop. */
const SHORT_WEEKDAYS: readonly string[] = [
  'mon lun mo',
  'tue tues mar di',
  'wed weds mer mié mi',
  'thu thur thurs jeu jue gio do',
  'fri ven vie fr',
  'sat sam sáb sab sa',
  'sun dim dom so',
];
const MONTHS: readonly string[] = [
  'january januar jänner janvier enero gennaio',
  'february februar feber février fevrier febrero febbraio',
  'march märz mars marzo',
  'april avril abril aprile',
  'may mai mayo maggio',
  'june juni juin junio giugno',
  'july juli juillet julio luglio',
  'august août aout agosto',
  'september septembre septiembre setiembre settembre',
  'october oktober octobre octubre ottobre',
  'november novembre noviembre',
  'december dezember décembre decembre diciembre dicembre',
];
const SHORT_MONTHS: readonly string[] = [
  'jan janv ene',
  'feb febr févr',
  'mar mrz',
  'apr avr abr',
  '',
  'jun',
  'jul juil',
  'aug',
  'sep sept',
  'oct okt ott',
  'nov',
  'dec dez déc dic',
];

const numbered = (names: readonly string[], first: number): ReadonlyMap<string, number> =>
  new Map(names.flatMap((line, index) => line.split(' ').map((name) => [name, first + index] as const)));

const WEEKDAY = numbered(WEEKDAYS, 0);
const SHORT_WEEKDAY = numbered(SHORT_WEEKDAYS, 0);
const MONTH = numbered(MONTHS, 1);
const SHORT_MONTH = numbered(SHORT_MONTHS, 1);

/** English words in small letters: "you may", "a march", "an august guest". */
const COMMON_WORDS: ReadonlySet<string> = new Set(['may', 'march', 'august', 'mar', 'dec', 'sept']);
/** German short forms are words of other languages ("So 3 December", "di 3"): they want a German date behind them. */
const GERMAN_SHORT: ReadonlySet<string> = new Set(['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so']);

/** 0 for Monday to 6 for Sunday. `mark` is what follows the word, `isGerman` whether the day is written `3.` */
export function weekdayOf(word: string, mark: string, isGerman: boolean): number | undefined {
  const name = word.toLowerCase();
  const full = WEEKDAY.get(name);
  if (full !== undefined) return full;
  if (GERMAN_SHORT.has(name) && !isGerman) return undefined;
  return mark.startsWith('.') || isCapital(word) ? SHORT_WEEKDAY.get(name) : undefined;
}

/** Whether a word names a day of the week, alone or as a habit: `Tuesday`, `Tuesdays`, `Mon`. */
export const isWeekdayName = (word: string): boolean =>
  [word, word.replace(/s$/i, '')].some(
    (form) => WEEKDAY.has(form.toLowerCase()) || SHORT_WEEKDAY.has(form.toLowerCase()),
  );

/** 1 for January to 12. */
export function monthOf(word: string): number | undefined {
  const name = word.toLowerCase();
  if (COMMON_WORDS.has(name) && !isCapital(word)) return undefined;
  return MONTH.get(name) ?? SHORT_MONTH.get(name);
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
