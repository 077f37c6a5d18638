import type { Box, Word } from './vision-facts.ts';

/** Words that are read one after the other. */
export type TextLine = Box & { readonly words: readonly Word[] };
/** Lines beside each other, as in columns and forms, from left to right. */
export type TextRow = Box & { readonly lines: readonly TextLine[] };

/** Blanks of a justified line are at most as wide, in heights of the words beside them. Columns are further apart. */
const WIDEST_BLANK = 2;
/** What is further apart in a form has nothing to do with each other. */
const WIDEST_COLUMN_GAP = 16;
/** Share of the smaller height that two words of one line have in common: letters with and without ascenders. */
const COMMON_HEIGHT = 0.5;
/** Words of one line differ less in height. What is taller is a rule or a bracket over several lines, or noise. */
const HEIGHT_RATIO = 2.6;
/** What names a number stands on the line above it; one line in between, and it names something else. */
const NEAR_BELOW = 1.5;
const MOST_COLUMNS = 60;

export const right = ({ x, width }: Box): number => x + width;
export const bottom = ({ y, height }: Box): number => y + height;

/** The smallest box around several. */
export function boxAround(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map(right)) - x,
    height: Math.max(...boxes.map(bottom)) - y,
  };
}

/**
 * Words put into lines, and lines into rows, by where they stand: OCR reports blocks in an order of its own (light
 * letters on dark last). Rows come from top to bottom.
 */
export const rowsOf = (words: readonly Word[]): TextRow[] =>
  // What two frames of a video show is never one line.
  [...Map.groupBy(words, ({ atMs }) => atMs).values()].flatMap(rowsOfFrame);

function rowsOfFrame(words: readonly Word[]): TextRow[] {
  const lines = chains(words, WIDEST_BLANK, isMark).map((line) => ({ ...boxAround(line), words: line }));
  return chains(lines, WIDEST_COLUMN_GAP)
    .map((row) => ({ ...boxAround(row), lines: row }))
    .sort((a, b) => a.y + a.height / 2 - (b.y + b.height / 2) || a.x - b.x);
}

/** Hyphens and full stops are low, and stand in the middle of their line or at its foot. */
const isMark = ({ text }: Word): boolean => !/[\p{L}\p{N}]/u.test(text);

/** Each line with the one right below it: with something of its width, and near enough to belong together. */
export function stackedLines(lines: readonly TextLine[]): [TextLine, TextLine][] {
  const downwards = [...lines].sort((a, b) => a.y - b.y);
  const farthest = NEAR_BELOW * tallest(lines);
  return downwards.flatMap((line, index): [TextLine, TextLine][] => {
    for (let at = index + 1; at < downwards.length; at += 1) {
      const other = downwards[at];
      if (other === undefined || other.y > bottom(line) + farthest) return [];
      if (isBelow(line, other)) return [[line, other]];
    }
    return [];
  });
}

function isBelow(line: Box, other: Box): boolean {
  const gap = other.y - bottom(line);
  const isLower = gap > -0.5 * Math.min(line.height, other.height);
  return isLower && gap <= NEAR_BELOW * Math.max(line.height, other.height) && isInColumn(line, other);
}

const isInColumn = (a: Box, b: Box): boolean => Math.min(right(a), right(b)) > Math.max(a.x, b.x);

const tallest = (boxes: readonly Box[]): number =>
  boxes.reduce((most, { height }) => Math.max(most, height), 0);

/** Lines close below each other, as in a paragraph, put together; in the order in which they are given. */
export function blocksOf<T extends Box>(lines: readonly T[]): T[][] {
  const blocks: T[][] = [];
  for (const line of lines) {
    // Lines come row by row: what is right above is among the last few.
    const above = blocks.slice(-MOST_COLUMNS).findLast((block) => {
      const last = block.at(-1);
      return last !== undefined && isRightBelow(last, line);
    });
    if (above) above.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

function isRightBelow(above: Box, line: Box): boolean {
  const gap = line.y - bottom(above);
  const height = Math.min(above.height, line.height);
  return Math.abs(gap) <= 1.2 * height && isInColumn(above, line);
}

/** Puts boxes that stand at one height and near each other into chains, each from left to right. */
function chains<T extends Box>(
  boxes: readonly T[],
  widestGap: number,
  mayBeLow: (box: T) => boolean = () => false,
): T[][] {
  const found: T[][] = [];
  const farthest = widestGap * tallest(boxes);
  let open: T[][] = [];
  for (const box of [...boxes].sort((a, b) => a.x - b.x)) {
    let best: T[] | undefined;
    let most = 0;
    // Nothing that is still to come can be near these.
    open = open.filter((chain) => right(chain.at(-1) ?? box) + farthest >= box.x);
    for (const chain of open) {
      const last = chain.at(-1);
      if (!last || !follows(last, box, widestGap)) continue;
      const [lower, higher] = last.height < box.height ? [last, box] : [box, last];
      if (higher.height > HEIGHT_RATIO * lower.height && !mayBeLow(lower)) continue;
      const common = commonHeight(last, box);
      if (common > most) [best, most] = [chain, common];
    }
    if (best) best.push(box);
    else {
      const chain = [box];
      found.push(chain);
      open.push(chain);
    }
  }
  return found;
}

/** Begins about where `last` ends. */
function follows(last: Box, box: Box, widestGap: number): boolean {
  const height = Math.max(last.height, box.height);
  const gap = box.x - right(last);
  return gap <= widestGap * height && gap >= -height;
}

/** Share of the smaller height that both have. */
function commonHeight(a: Box, b: Box): number {
  const common = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y);
  const share = common / Math.max(1, Math.min(a.height, b.height));
  return share >= COMMON_HEIGHT ? share : 0;
}
