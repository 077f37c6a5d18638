/** Networks drop blanks at the ends of lines and of the text. */
export const foldedText = (text: string): string => text.normalize().replace(/\s+/g, ' ').trim();
