/** The first line of a post is its video's title, what follows is the description. */
export function titleAndDescription(text: string): { readonly title: string; readonly description: string } {
  const [title = '', ...rest] = text.trim().split(/\r?\n/);
  return { title: title.trim(), description: rest.join('\n').trim() };
}

/** Whether two texts say the same, whatever YouTube makes of blanks. */
export const saysTheSame = (one: string, other: string): boolean => bare(one) === bare(other);

const bare = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '');
