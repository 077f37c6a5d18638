import { check, pipe, string, trim } from 'valibot';
import { isBlank } from '../shared/core/text/blank.ts';

/** What somebody has to say in words. @param what Begins the sentence “… is needed.” */
export const said = (what: string) =>
  pipe(
    string(),
    trim(),
    check((words) => !isBlank(words), `${what} is needed.`),
  );

/** Who asks for something, and why: kept in the history of what it changes. */
export const who = string();
export const why = said('A reason');
