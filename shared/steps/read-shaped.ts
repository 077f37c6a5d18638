import { type GenericSchema, type InferOutput, safeParse } from 'valibot';
import { CorruptDataError, NotFoundError } from '../core/errors.ts';
import type { Deps } from '../ports.ts';

const MOST_BYTES = 5_000_000;

/**
 * A stored object of JSON in a shape; undefined where it was erased meanwhile.
 * @throws CorruptDataError where it is damaged. It is named and not quoted: readers' words may be in it, and this gets into logs.
 */
export async function readShaped<Schema extends GenericSchema>(
  { objects }: Pick<Deps, 'objects'>,
  key: string,
  schema: Schema,
): Promise<InferOutput<Schema> | undefined> {
  try {
    const bytes = await objects.read(key, { maxBytes: MOST_BYTES });
    const shaped = safeParse(schema, parsed(new TextDecoder().decode(bytes)));
    if (shaped.success) return shaped.output;
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
  throw new CorruptDataError(`${key} is not as it was written. Look at it, and mend or delete it.`);
}

/** Undefined for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
