import type { MediaFacts } from '../../media/facts.ts';
import { pictureDistance, SAME_PICTURE } from '../../media/perceptual-hash.ts';
import type { Proof, Remark } from '../rule.ts';

/** `same`: the files are byte for byte one; `alike`: one may be the other scaled or mirrored. */
type Likeness = 'same' | 'alike';
type Pair = { readonly first: number; readonly second: number; readonly likeness: Likeness };

/** Each file of the bundle that an earlier one is as well, with the first such. */
function* pairs({ bundle, facts }: Proof): Iterable<Pair> {
  for (const second of bundle.media.keys())
    for (const first of Array(second).keys()) {
      const likeness = likenessOf(facts[first], facts[second]);
      if (likeness === undefined) continue;
      yield { first, second, likeness };
      break;
    }
}

function likenessOf(one: MediaFacts | undefined, other: MediaFacts | undefined): Likeness | undefined {
  if (!one || !other) return undefined;
  if (cameAs(one) === cameAs(other)) return 'same';
  const [a, b] = [one.perceptualHash, other.perceptualHash];
  return a !== undefined && b !== undefined && pictureDistance(a, b) < SAME_PICTURE ? 'alike' : undefined;
}

/** A blurred copy has a hash of its own, which tells it from the original. */
const cameAs = ({ coveredFrom, sha256 }: MediaFacts): string => coveredFrom ?? sha256;

/** The same picture twice in one post: usually a slip. */
export function* shownTwice(proof: Proof): Iterable<Remark> {
  for (const { first, second } of pairs(proof)) {
    const [file, other] = filesOf(proof, second, first);
    yield {
      at: `media[${second}].file`,
      level: 'advise',
      args: { problem: 'shown-twice', file, other },
    };
  }
}

/**
 * One copy is to be blurred and the other goes out as it is, which shows whoever was to be hidden. Of copies that only
 * look alike, as two photographs of one room do, a person decides.
 */
export function* shownUnblurred(proof: Proof): Iterable<Remark> {
  const { media } = proof.bundle;
  for (const second of media.keys())
    for (const first of Array(second).keys()) {
      const blurs = [first, second].filter((index) => media[index]?.people === 'blur');
      const likeness = blurs.length === 1 ? likenessOf(proof.facts[first], proof.facts[second]) : undefined;
      if (likeness === undefined) continue;
      const [bare, blurred] = blurs[0] === first ? [second, first] : [first, second];
      const [file, other] = filesOf(proof, bare, blurred);
      yield {
        at: `media[${bare}].people`,
        clause: 'privacy.images',
        level: likeness === 'same' ? 'block' : 'hold',
        args: { problem: 'unblurred-copy', file, other, likeness },
      };
    }
}

const filesOf = ({ bundle }: Proof, one: number, other: number): [string, string] => [
  bundle.media[one]?.file ?? '',
  bundle.media[other]?.file ?? '',
];
