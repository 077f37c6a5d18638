/** Most that Comprehend takes at once, and of each; a kilobyte is 1,000 bytes or 1,024, so the less. */
const MOST_SEGMENTS = 10;
const MOST_BYTES = 1_000;

/**
 * A text in the pieces that Amazon Comprehend takes, cut between words where there are any. What is behind ten pieces,
 * nearly 10,000 letters, is left out.
 * @see https://docs.aws.amazon.com/comprehend/latest/APIReference/API_DetectToxicContent.html
 */
export function segmentsOf(text: string): readonly string[] {
  const segments: string[] = [];
  let rest = text.toWellFormed().trim();
  while (rest !== '' && segments.length < MOST_SEGMENTS) {
    const piece = firstPiece(rest);
    segments.push(piece.trimEnd());
    rest = rest.slice(piece.length).trimStart();
  }
  return segments;
}

function firstPiece(text: string): string {
  // It stops before a letter that does not fit as a whole.
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(MOST_BYTES));
  if (read === text.length) return text;
  const piece = text.slice(0, read);
  const blank = Math.max(piece.lastIndexOf(' '), piece.lastIndexOf('\n'));
  return blank > 0 ? piece.slice(0, blank) : piece;
}
