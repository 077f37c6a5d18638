import { FilePathSource, Input, MP4, QTFF, WEBM } from 'mediabunny';
import { withBytes } from './bytes.ts';
import { MediaProblemError } from './media-problem-error.ts';
import { fromIso6709, type Location } from './metadata/coordinates.ts';
import { type Embedded, present, tidy } from './metadata/embedded.ts';
import { findVideoMetadata, mentionsPlace, type VideoMetadata } from './video-metadata.ts';

export type VideoType = 'video/mp4' | 'video/webm';
export const isVideo = (type: string | undefined): type is VideoType =>
  type === 'video/mp4' || type === 'video/webm';

/** Texts among the tags of a container, by their own names: `©xyz`, `com.apple.quicktime.make`, `ARTIST`, … */
type Tags = Readonly<Record<string, unknown>>;

const tagNamed = (tags: Tags, names: RegExp): string | undefined =>
  Object.entries(tags)
    .filter(([name]) => names.test(name))
    .map(([, value]) => tidy(value))
    .find((value) => value !== undefined);

function fromTags(tags: Tags): Embedded {
  const place = tagNamed(
    tags,
    /^(?:©xyz|com\.apple\.quicktime\.location\.ISO6709|(?:RECORDING_)?LOCATION)$/i,
  );
  const camera = [
    tagNamed(tags, /^(?:©mak|com\.apple\.quicktime\.make)$/),
    tagNamed(tags, /^(?:©mod|com\.apple\.quicktime\.model)$/),
  ];
  return present({
    location: place === undefined ? undefined : (fromIso6709(place) ?? 'present'),
    camera: tidy(camera.filter((word) => word !== undefined).join(' ')),
    creator: tagNamed(tags, /^(?:©aut|©ART|ARTIST|com\.apple\.quicktime\.author)$/),
    rights: tagNamed(tags, /^(?:cprt|©cpy|COPYRIGHT|com\.apple\.quicktime\.copyright)$/),
  });
}

/** A track of unknown content may be a route: that counts as a place, for certainty's sake. */
const locationOf = (found: VideoMetadata, isMentioned: boolean): Location | undefined =>
  isMentioned || found.dataTracks.length > 0 ? 'present' : undefined;

/**
 * Measures a video of the sniffed `type` from its container; nothing is decoded, so damage inside a frame is not
 * found. Width and height are those shown, after rotation.
 * @throws MediaProblemError, and whatever mediabunny throws for a file that it cannot read.
 */
export async function measureVideo(path: string, type: VideoType) {
  const found = await withBytes(path, async (bytes) => {
    const metadata = await findVideoMetadata(type, bytes);
    return { metadata, isMentioned: await mentionsPlace(bytes, metadata) };
  });
  using input = new Input({ formats: [MP4, QTFF, WEBM], source: new FilePathSource(path) });
  const track = await input.getPrimaryVideoTrack();
  if (track === null) throw new MediaProblemError('unsupported-type', `${type} with sound only`);
  const seconds = await input.computeDuration();
  const hasAudio = (await input.getPrimaryAudioTrack()) !== null;
  const { raw = {} } = await input.getMetadataTags();
  const location = locationOf(found.metadata, found.isMentioned);
  return {
    type,
    width: await track.getDisplayWidth(),
    height: await track.getDisplayHeight(),
    durationMs: Math.round(seconds * 1000),
    hasAudio,
    ...(location && { location }),
    ...fromTags(raw),
  };
}
