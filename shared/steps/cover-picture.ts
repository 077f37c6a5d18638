import type { MediaFacts } from '../core/media/facts.ts';
import type { Box } from '../core/media/vision-facts.ts';
import { type PersonalPlace, personalPlaces } from '../core/rules/personal-data/picture-places.ts';
import { pictureDataSettings } from '../core/rules/personal-data/settings.ts';
import type { Deps, LocalFile, Places } from '../ports.ts';
import { type GatherDeps, gatherFacts } from './gather-facts.ts';

export type CoverDeps = GatherDeps & Pick<Deps, 'policy'>;

/** What is to be seen in a picture that nobody should see. */
export type Exposed = { readonly faces: readonly Box[]; readonly texts: readonly PersonalPlace[] };

export type CoverOutcome =
  /** `facts` are the copy's; `exposed` is what was found and is covered in it. */
  | {
      readonly did: 'covered';
      readonly file: LocalFile;
      readonly facts: MediaFacts;
      readonly exposed: Exposed;
    }
  | { readonly did: 'found-nothing'; readonly facts: MediaFacts }
  /** Nobody could look, or it cannot be covered; `reason` is for the librarian. */
  | { readonly did: 'not-covered'; readonly reason: string };

/** A copy may show what nobody saw before: a face behind a face. What is found a fourth time is no slip any more. */
const MOST_ROUNDS = 3;
/** As wide as a line of words is: filled and not blurred, from which a number could be guessed again. */
const LINE_SHAPE = 2;

/** What `facts` show of people; undefined where nobody could look. */
export function exposedIn(facts: MediaFacts, policy: Deps['policy']): Exposed | undefined {
  const { sight } = facts;
  if (sight === undefined || sight.problem) return undefined;
  return { faces: sight.faces, texts: personalPlaces(sight, pictureDataSettings(policy)) };
}

export const isExposing = ({ faces, texts }: Exposed): boolean => faces.length + texts.length > 0;

/**
 * Covers the faces and the personal text of a still picture in a copy beside it, looks at the copy, and covers what is
 * found there too, always from the original. It is for the rules to refuse a copy in which something is left.
 * @param given places that a person names, to be covered besides what is found
 */
export async function coverPicture(
  deps: CoverDeps,
  picture: LocalFile,
  facts: MediaFacts,
  given: readonly Box[] = [],
): Promise<CoverOutcome> {
  const first = exposedIn(facts, deps.policy);
  if (first === undefined) {
    const { detail = 'nobody looked at it' } = facts.problem ?? facts.sight?.problem ?? {};
    const reason = `${picture.path} could not be looked at (${detail}), so nobody knows what to blur in it.`;
    return { did: 'not-covered', reason };
  }
  const isStill = facts.type?.startsWith('image/') === true && (facts.pages ?? 1) === 1;
  if (isStill && given.length === 0 && !isExposing(first))
    return { did: 'found-nothing', facts: { ...facts, covered: { faces: 0, texts: 0 } } };

  let places = placesOf(given);
  let exposed: Exposed = { faces: [], texts: [] };
  let found: Exposed | undefined = first;
  let file = picture;
  let seen = facts;
  for (let round = 1; round <= MOST_ROUNDS && found && (round === 1 || isExposing(found)); round += 1) {
    places = {
      faces: [...places.faces, ...found.faces],
      texts: [...places.texts, ...found.texts.flatMap(({ boxes }) => boxes)],
    };
    exposed = together(exposed, found);
    const localPath = `${picture.localPath}.covered-${round}`;
    const done = await deps.media.cover(picture.localPath, facts, places, localPath);
    if (!done.ok) return { did: 'not-covered', reason: done.reason };
    file = { path: picture.path, localPath, sha256: done.sha256, bytes: done.bytes };
    [seen = facts] = await gatherFacts(deps, [{ file }]);
    found = exposedIn(seen, deps.policy);
  }
  const covered = { faces: exposed.faces.length, texts: exposed.texts.length };
  return { did: 'covered', file, facts: { ...seen, covered }, exposed };
}

const placesOf = (given: readonly Box[]): Places => ({
  faces: given.filter((box) => !isLine(box)),
  texts: given.filter(isLine),
});

const isLine = ({ width, height }: Box): boolean => width >= LINE_SHAPE * height;

/** What is seen where something was covered already is that again: it counts once. */
const together = (before: Exposed, found: Exposed): Exposed => ({
  faces: [...before.faces, ...found.faces.filter((face) => !before.faces.some((one) => overlap(one, face)))],
  texts: [
    ...before.texts,
    ...found.texts.filter(
      ({ boxes }) => !before.texts.some((one) => one.boxes.some((a) => boxes.some((b) => overlap(a, b)))),
    ),
  ],
});

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
