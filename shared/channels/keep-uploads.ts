import type { DerivedMedium } from '../core/media/facts.ts';

/** A medium as a delivery keeps it: what it showed, how it was described, and whatever the network calls it. */
type Upload = Pick<DerivedMedium, 'sha256' | 'alt'>;

/**
 * The uploads of a post that is prepared again: what an earlier attempt uploaded is used once more where the network
 * still has it, also where the post has the same picture twice.
 * @param before What the delivery keeps of the attempt before.
 * @throws what `isStillUploaded` and `upload` throw.
 */
export async function keepUploads<Uploaded extends Upload>(
  media: readonly DerivedMedium[],
  before: readonly Uploaded[],
  isStillUploaded: (earlier: Uploaded) => Promise<boolean>,
  upload: (medium: DerivedMedium) => Promise<Uploaded>,
): Promise<Uploaded[]> {
  const unclaimed = [...before];
  const kept: Uploaded[] = [];
  for (const medium of media) {
    const index = unclaimed.findIndex(({ sha256, alt }) => sha256 === medium.sha256 && alt === medium.alt);
    const [earlier] = index < 0 ? [] : unclaimed.splice(index, 1);
    const isKept = earlier !== undefined && (await isStillUploaded(earlier));
    kept.push(isKept ? earlier : await upload(medium));
  }
  return kept;
}

/** Of all ids that attempts have used, those that this one does not: an attempt that left no answer may be out with them. */
export function replacedIds(everUploaded: readonly string[], kept: readonly string[]): string[] {
  const now = new Set(kept);
  return [...new Set(everUploaded)].filter((id) => !now.has(id));
}
