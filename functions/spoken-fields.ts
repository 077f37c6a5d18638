import { minLength, pipe, string, trim } from 'valibot';

/** What somebody has to say in words. @param what Begins the sentence “… is needed.” */
export const said = (what: string) => pipe(string(), trim(), minLength(1, `${what} is needed.`));

/** Who asks for something, and why: kept in the history of what it changes. */
export const who = string();
export const why = said('A reason');
