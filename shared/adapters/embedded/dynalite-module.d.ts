/** What we use of dynalite 4, which has no types of its own. */

declare module 'dynalite' {
  import type { Server } from 'node:http';

  export default function dynalite(options: {
    /** Folder of the LevelDB files; in memory without it. */
    path?: string;
    /** How long tables stay in state CREATING; 500 by default. */
    createTableMs?: number;
  }): Server;
}

declare module 'dynalite/db/index.js' {
  type Attributes = Readonly<Record<string, unknown>>;
  type Index = { readonly IndexName: string };
  type Table = {
    TableName: string;
    TableStatus: string;
    GlobalSecondaryIndexes?: (Index & { IndexStatus: string })[];
  };

  /** What must be written to the indexes when an item changes from `existing` to `item`. */
  export function getIndexActions(
    indexes: readonly Index[],
    existing: Attributes | undefined,
    item: Attributes | undefined,
    table: Table,
  ): { puts: { index: string; key: string; item: Attributes }[] };
}
