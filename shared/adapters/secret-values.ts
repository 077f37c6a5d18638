import * as v from 'valibot';
import { CorruptDataError } from '../core/errors.ts';

export type Secret = Readonly<Record<string, string>>;

const SECRET = v.record(v.string(), v.string());
const SECRETS = v.record(v.string(), SECRET);

/** One account's secret. @throws CorruptDataError, which says where but never what. */
export const parseSecret = (text: string | undefined, where: string): Secret =>
  parse(SECRET, text, where, '{"name": "value"}');

/** The secrets of many accounts, by account id. Same error. */
export const parseSecrets = (text: string, where: string): Readonly<Record<string, Secret>> =>
  parse(SECRETS, text, where, '{"account": {"name": "value"}}');

function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string | undefined,
  where: string,
  form: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, json(text));
  if (result.success) return result.output;
  // No cause and no value: both would quote the secret.
  throw new CorruptDataError(`${where} should hold JSON of the form ${form}, and does not. Write it again.`);
}

function json(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
