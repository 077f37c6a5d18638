import { type GenericSchema, type InferOutput, safeParse } from 'valibot';
import { failureByShape, type Purpose } from './failure.ts';

/**
 * What an answer says, in the shape that the network promises.
 * @throws ChannelError where it has another: `unknown` of a request that publishes, else `later`.
 */
export function readShape<Schema extends GenericSchema>(
  schema: Schema,
  said: unknown,
  { doing, publishes = false }: Pick<Purpose, 'doing'> & Partial<Purpose>,
): InferOutput<Schema> {
  const read = safeParse(schema, said);
  if (!read.success) throw failureByShape({ doing, publishes });
  return read.output;
}
