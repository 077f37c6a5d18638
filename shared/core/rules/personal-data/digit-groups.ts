/** A run of digits, and what joins it to the run before. */
export type Group = {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly joint: string;
};

/** Groups of digits that people write as one number. At least six digits in all. */
const CANDIDATE = /(?:\+[ ]?)?\(?\+?\d(?:[ .()/-]{0,3}\d){5,}/g;
/** What may stand between two groups of one number. */
const JOINT = /^(?: |-|\.|\/|·|\) ?|\)-| ?\(|-\(| - )$/;

/** The candidates of a text: each a list of groups that are joined as a telephone number's are. */
export function* digitGroups(text: string): Iterable<readonly Group[]> {
  for (const candidate of text.matchAll(CANDIDATE)) {
    let groups: Group[] = [];
    let end = 0;
    for (const run of candidate[0].matchAll(/\d+/g)) {
      const joint = groups.length === 0 ? '' : candidate[0].slice(end, run.index);
      if (groups.length > 0 && !JOINT.test(joint)) {
        yield groups;
        groups = [];
      }
      const start = candidate.index + run.index;
      end = run.index + run[0].length;
      groups.push({
        start,
        end: candidate.index + end,
        digits: run[0],
        joint: groups.length === 0 ? '' : joint,
      });
    }
    if (groups.length > 0) yield groups;
  }
}
