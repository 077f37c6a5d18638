/** Who is spoken of: parts of patterns that several frames share. */

/** Somebody who works in a library, or is met there. */
export const STAFF =
  '(?:librarians?|guards?|security|porters?|directors?|managers?|bosse?s?|receptionists?|clerks?|assistants?|lecturers?|professors?|teachers?|tutors?|staff|attendants?|cleaners?|volunteers?|chancellor|rector|headmaster|head)';
export const SOMEONE =
  '(?:man|woman|lady|bloke|guy|lad|kid|boy|girl|chap|fellow|person|gentleman|student|reader|author|speaker|host|idiot|bitch|bastard|one)';
const WHERE =
  '(?: (?:on|at|in|behind|from|of|with|who|that) (?:the |your |ur |my |this |that )?(?:\\p{L}{1,12}(?: \\p{L}{1,12}){0,2}?(?: \\d)?))?';
/** That librarian on level 2, the man at the desk. */
export const THAT_PERSON = `(?:the|that|this|your|ur|those|these|every|any|some)(?: \\p{L}{3,12}){0,2}? (?:${STAFF}|${SOMEONE})${WHERE}`;

export const YOU = '(?:you|u|ya|ye|yous|you lot|you all|you people)';
export const THIRD = '(?:him|her|them|everyone|everybody|someone|somebody|people)';

/** A word or two between what matters. */
export const few = (most: number): string => `(?:\\p{L}[\\p{L}’\\x27]{0,12} ){0,${most}}`;

export const KIN =
  "(?:son|daughter|child|children|kids?|boy|girl|grandson|granddaughter|grandchild|niece|nephew|ward|little (?:one|brother|sister)|mother|mum|father|dad|husband|wife|brother|sister|family)(?!'s)";
