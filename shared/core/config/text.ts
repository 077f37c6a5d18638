/** Schemas for what configuration files say in words. */
import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { isTimeZone } from '../schedule/spell-time.ts';

/** A line or paragraph that is not blank; line breaks of folded YAML become spaces. */
export const words = v.pipe(
  v.string(),
  v.transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim()),
  v.minLength(1, 'some text'),
);

export const isoDate = v.pipe(
  v.string(),
  v.check(isRealDate, 'a day that exists, written YYYY-MM-DD, such as 2021-06-30'),
);

/** The form is enough: whether mail arrives is not a matter of configuration. */
export const email = v.pipe(
  v.string(),
  v.regex(/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/, 'an e-mail address such as library@example.org'),
);

/** BCP 47, such as `en-GB`. */
export const language = v.pipe(v.string(), v.check(isLanguage, 'a language tag such as en-GB'));

export const timeZone = v.pipe(
  v.string(),
  v.check(isTimeZone, 'a time zone of the IANA list, such as Europe/London'),
);

function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
