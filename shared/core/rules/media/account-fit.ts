import type { ProofAccount } from '../../accounts/account.ts';
import { writeVtt } from '../../captions/write-vtt.ts';
import type { MediaFacts, MediaType } from '../../media/facts.ts';
import { isAnimation, isVideo } from '../description.ts';
import type { Args } from '../finding.ts';
import type { Proof, Remark } from '../rule.ts';

/** Still pictures are converted to one of these where the network does not take theirs. */
const CONVERTED_TO: readonly MediaType[] = ['image/jpeg', 'image/webp', 'image/png'];

type Placed = { readonly at: string; readonly file: string; readonly facts: MediaFacts };

/** What one account's network does not take of a bundle's media. */
export function* accountFit(
  { bundle, facts }: Pick<Proof, 'bundle' | 'facts'>,
  account: ProofAccount,
): Iterable<Remark> {
  const { limits } = account;
  const usable = bundle.media.flatMap(({ file }, index): Placed[] => {
    const measured = facts[index];
    return measured && !measured.problem ? [{ at: `media[${index}].file`, file, facts: measured }] : [];
  });
  const moving = usable.filter((medium) => isAnimation(medium.facts) || isVideo(medium.facts));
  const still = usable.filter((medium) => !moving.includes(medium));
  const remark = (at: string, problem: string, args: Args = {}): Remark => ({
    at,
    args: { problem, account: account.id, ...args },
  });

  const { least = 0, videoLeastMs = 0, videoMs = Number.POSITIVE_INFINITY } = limits.media;
  if (bundle.media.length < least)
    yield remark('accounts', 'too-few', {
      count: bundle.media.length,
      least,
      takes: limits.media.images === 0 ? 'video' : 'picture or video',
    });
  if (limits.media.images === 0 && still.length > 0)
    yield remark('media', 'no-still', { files: still.map(({ file }) => file) });
  else if (still.length > limits.media.images)
    yield remark('media', 'too-many-pictures', { count: still.length, max: limits.media.images });
  if (limits.media.videos > 0 && moving.length > limits.media.videos)
    yield remark('media', 'too-many-moving', { count: moving.length, max: limits.media.videos });
  if (limits.media.videos > 0 && moving.length > 0 && still.length > 0)
    yield remark('media', 'mixed', { files: moving.map(({ file }) => file) });

  for (const { at, file, facts } of limits.media.images === 0 ? [] : still)
    if (!CONVERTED_TO.some((type) => limits.media.types.includes(type)) && !takes(account, facts))
      yield remark(at, 'type', { file, type: typeName(facts) });
  for (const { at, file, facts } of still)
    if (isOutOfShape(facts, limits.media.aspect))
      yield remark(at, 'shape', {
        file,
        width: facts.width ?? 0,
        height: facts.height ?? 0,
        least: limits.media.aspect?.least ?? 0,
        most: limits.media.aspect?.most ?? 0,
      });
  for (const { at, file, facts } of moving) {
    if (limits.media.videos === 0) yield remark(at, 'no-moving', { file, type: typeName(facts) });
    else if (!takes(account, facts)) yield remark(at, 'type', { file, type: typeName(facts) });
    // Pictures, moving ones too, are made smaller; a video goes out as it came.
    else if (isVideo(facts) && facts.bytes > limits.media.videoBytes)
      yield remark(at, 'too-large', { file, bytes: facts.bytes, max: limits.media.videoBytes });
    else if (isVideo(facts) && (facts.durationMs ?? 0) > videoMs)
      yield remark(at, 'too-long', {
        file,
        seconds: Math.ceil((facts.durationMs ?? 0) / 1000),
        max: videoMs / 1000,
      });
    else if (isVideo(facts) && (facts.durationMs ?? videoLeastMs) < videoLeastMs)
      yield remark(at, 'too-short', {
        file,
        seconds: Math.floor((facts.durationMs ?? 0) / 1000),
        least: videoLeastMs / 1000,
      });
    const captionBytes = isVideo(facts) ? captionBytesOf(facts) : 0;
    if (captionBytes > (limits.media.captionBytes ?? Number.POSITIVE_INFINITY))
      yield remark(at.replace('file', 'captions'), 'captions-too-large', {
        file,
        bytes: captionBytes,
        max: limits.media.captionBytes ?? 0,
      });
  }
}

const takes = (account: ProofAccount, { type }: MediaFacts): boolean =>
  type !== undefined && account.limits.media.types.includes(type);

/** Of the caption file as it would go out. */
const captionBytesOf = ({ captions }: MediaFacts): number =>
  captions ? new TextEncoder().encode(writeVtt(captions.cues)).length : 0;

/** `GIF`, `MP4`. */
const typeName = ({ type }: MediaFacts): string => (type?.split('/')[1] ?? 'unknown').toUpperCase();

function isOutOfShape(
  { width, height }: MediaFacts,
  aspect: { least: number; most: number } | undefined,
): boolean {
  if (aspect === undefined || !width || !height) return false;
  return width / height < aspect.least || width / height > aspect.most;
}
