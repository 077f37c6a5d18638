import * as v from 'valibot';
import type { Cursor } from '../../core/comments/heard.ts';

/** Undefined where there is none, or one that an earlier version wrote: what is heard again then is stored once. */
export function readCursor<Schema extends v.GenericSchema>(
  schema: Schema,
  cursor: Cursor | undefined,
): v.InferOutput<Schema> | undefined {
  if (cursor === undefined) return undefined;
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), cursor);
  return read.success ? read.output : undefined;
}
