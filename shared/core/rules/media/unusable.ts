import type { MediaProblem } from '../../media/facts.ts';

/** Why a file cannot be used, and what to do about it, for each problem that measuring it can meet. */
type Words = { readonly wrong: string; readonly help: string };

const EXPORT =
  'Open it in the program that you edit pictures with, choose “Export” or “Save as”, and take JPEG for photographs or PNG for drawings and screenshots.';

export const UNUSABLE: Readonly<Record<MediaProblem, Words>> = {
  'not-media': {
    wrong: 'is neither a picture nor a video, whatever its name says',
    help: 'Check that the right file is in the bundle; a web page or document that is saved under a picture’s name is the usual cause.',
  },
  'unsupported-type': {
    wrong: 'is of a kind that the networks do not take',
    help: `Convert it. Pictures (HEIC from a phone, TIFF from a scanner, SVG, PDF): ${lower(EXPORT)} Videos: export as MP4 (H.264).`,
  },
  'animated-png': {
    wrong: 'is a moving PNG, which the networks show as a still picture or not at all',
    help: 'Export it as a GIF, a moving WebP or an MP4 video.',
  },
  damaged: {
    wrong: 'is damaged and cannot be read to its end',
    help: `Send it again from the original; the upload may have been cut off. If the original opens on your computer, ${lower(EXPORT)}`,
  },
  'too-many-pixels': {
    wrong: 'has more pixels than can be worked on here',
    help: 'Scale it down; 4000 pixels on the longer side are more than any network shows.',
  },
  'too-many-frames': {
    wrong: 'is a moving picture with too many frames',
    help: 'Shorten it, or export it as an MP4 video.',
  },
  'timed-out': {
    wrong: 'took too long to read',
    help: `Scale it down or shorten it, and send it again. If that does not help, ${lower(EXPORT)}`,
  },
};

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
