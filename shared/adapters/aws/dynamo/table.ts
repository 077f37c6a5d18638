/**
 * The one table, as data: the embedded start and the tests create it from this, and so does `infra/`.
 * The three indexes are sparse and carry keys only: an item costs one more write unit when, and only when, it enters,
 * moves in or leaves an index, however large it is. What an index finds is then read consistently from the table, so
 * an index that lags behind can make an item late but never show one as it was. `docs/data-model.md` counts the cost.
 */
export const TABLE = {
  partitionKey: { name: 'pk', type: 'S' },
  sortKey: { name: 'sk', type: 'S' },
  indexes: [
    {
      name: 'wake',
      partitionKey: { name: 'wakeShard', type: 'S' },
      sortKey: { name: 'wake', type: 'N' },
    },
    {
      name: 'listing',
      partitionKey: { name: 'listing', type: 'S' },
      sortKey: { name: 'listingOrder', type: 'S' },
    },
    {
      name: 'remote',
      partitionKey: { name: 'remoteAccount', type: 'S' },
      sortKey: { name: 'remoteId', type: 'S' },
    },
  ],
  projection: 'KEYS_ONLY',
  billing: 'PAY_PER_REQUEST',
  /** Epoch seconds; only comments have it. */
  timeToLiveAttribute: 'expiresAt',
} as const;
