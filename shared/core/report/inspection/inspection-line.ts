import type { MediaFacts } from '../../media/facts.ts';
import type { Face, Word } from '../../media/vision-facts.ts';
import type { Inspected } from './inspected.ts';

const timed = ({ atMs }: { readonly atMs?: number }) => (atMs === undefined ? {} : { atMs });

const faceData = (face: Face) => {
  const { x, y, width, height, score } = face;
  return { x, y, width, height, score, ...timed(face) };
};

const wordData = (word: Word) => {
  const { text, confidence, x, y, width, height } = word;
  return { text, confidence, x, y, width, height, ...timed(word) };
};

function seenData({ sight }: MediaFacts) {
  if (sight === undefined) return {};
  return sight.problem
    ? { sightProblem: sight.problem }
    : { faces: sight.faces.map(faceData), words: sight.words.map(wordData) };
}

function flashData({ flash }: MediaFacts) {
  if (flash === undefined) return {};
  if (flash.problem) return { flashProblem: flash.problem };
  const { general, red, fails } = flash;
  return { flash: { general, red, fails } };
}

/**
 * What `imprimatur inspect --json` prints of one file; docs/cli.md explains each member. What is not known is left out:
 * a picture that nobody could look at has a `sightProblem` and no empty `faces`.
 */
export function inspectionLine(one: Inspected): Readonly<Record<string, unknown>> {
  if (one.kind === 'captions') {
    const { type, encoding, cues, problems } = one.facts;
    return { file: one.file, type, cues, problems, encoding };
  }
  const { facts } = one;
  return {
    file: one.file,
    type: facts.type,
    width: facts.width,
    height: facts.height,
    pages: facts.pages,
    durationMs: facts.durationMs,
    hasAudio: facts.hasAudio,
    ...seenData(facts),
    ...flashData(facts),
    location: facts.location,
    camera: facts.camera,
    creator: facts.creator,
    rights: facts.rights,
    embeddedAlt: facts.embeddedAlt,
    hash: facts.sha256,
    perceptualHash: facts.perceptualHash,
    bytes: facts.bytes,
    problem: facts.problem,
  };
}
