/**
 * Works on several items at once and hands out the results in the order of the items. No more than `ahead` are begun
 * beyond the one that is handed out, so a long list takes no more memory than a short one.
 * @throws what `work` throws for an item, when its turn comes; whoever stops early leaves what is begun to end by itself
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for (let next = 0; begun.length > 0 || next < items.length; ) {
    for (const item of items.slice(next, next + ahead - begun.length)) {
      const result = work(item);
      // It is heard of when its turn comes.
      result.catch(() => undefined);
      begun.push(result);
      next += 1;
    }
    const first = begun.shift();
    if (first) yield await first;
  }
}
