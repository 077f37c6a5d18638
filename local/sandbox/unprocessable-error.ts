/** What Mastodon answers with 422; the message is its own. */
export class UnprocessableError extends Error {
  override readonly name = 'UnprocessableError';
}
