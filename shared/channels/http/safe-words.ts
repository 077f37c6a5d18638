/**
 * A stranger's words as they may go into logs and reports: one line of bounded length, without what the stranger was
 * told in confidence, since servers repeat in their errors what they were sent.
 */
export const safeWords = (words: string, secrets: readonly (string | undefined)[]): string =>
  secrets
    .reduce<string>((safe, secret) => (secret ? safe.replaceAll(secret, '…') : safe), words)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 300);
