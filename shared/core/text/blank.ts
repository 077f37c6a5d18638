/** Nothing that can be seen or said: blanks, control characters, and letters that only look like blanks. */
export const isBlank = (text: string): boolean =>
  /^[\s\p{Cc}\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}\u2800]*$/u.test(text);
