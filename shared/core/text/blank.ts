/** Nothing that can be seen or said: blanks, and letters that only look like blanks. */
export const isBlank = (text: string): boolean =>
  /^[\s\p{Cf}\p{M}\u115f\u1160\u2800\u3164\uffa0]*$/u.test(text);
