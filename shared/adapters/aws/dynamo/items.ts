import * as v from 'valibot';
import type { Ear } from '../../../core/comments/ear.ts';
import { CorruptDataError } from '../../../core/errors.ts';
import type { Entity, Waking } from '../../../ports.ts';
import { type Key, nameOf, STORE_ATTRIBUTES } from './keys.ts';
import { ACCOUNT, COMMENT, CONSENT, DELIVERY, EAR, PERMISSION, POST, PUBLISHING, SLOT } from './schemas.ts';

const STORED = v.variant('type', [
  v.object(POST),
  v.object(DELIVERY),
  v.object(ACCOUNT),
  v.object(PUBLISHING),
  v.object(SLOT),
  v.object(COMMENT),
  v.object(PERMISSION),
  v.object(CONSENT),
]);
/** Refuses attributes that the schemas do not know: writing must not lose what a step put there. */
const WRITABLE = v.variant('type', [
  v.strictObject(POST),
  v.strictObject(DELIVERY),
  v.strictObject(ACCOUNT),
  v.strictObject(PUBLISHING),
  v.strictObject(SLOT),
  v.strictObject(COMMENT),
  v.strictObject(PERMISSION),
  v.strictObject(CONSENT),
]);
const WAKING = v.variant('type', [v.object(POST), v.object(DELIVERY), v.object(COMMENT), v.object(EAR)]);
const EAR_STORED = v.object(EAR);
const EAR_WRITABLE = v.strictObject(EAR);

const ATTRIBUTES = {
  post: [...Object.keys(POST), ...STORE_ATTRIBUTES],
  delivery: [...Object.keys(DELIVERY), ...STORE_ATTRIBUTES],
  account: [...Object.keys(ACCOUNT), ...STORE_ATTRIBUTES],
  publishing: Object.keys(PUBLISHING),
  slot: Object.keys(SLOT),
  comment: [...Object.keys(COMMENT), ...STORE_ATTRIBUTES],
  permission: Object.keys(PERMISSION),
  consent: Object.keys(CONSENT),
};

/** Every attribute that an item of this type may have, apart from its key. */
export const attributesOf = (type: Entity['type']): readonly string[] => ATTRIBUTES[type];

const readFrom = (key: Key): string =>
  `The stored item ${nameOf(key)} is not what this program writes; correct it, or restore it from a backup (docs/data-model.md):`;

/** @throws CorruptDataError */
export function readEntity(key: Key, item: unknown): Entity {
  return parse(STORED, item, readFrom(key));
}

/** @throws CorruptDataError */
export function readEar(key: Key, item: unknown): Ear {
  return parse(EAR_STORED, item, readFrom(key));
}

/** @throws CorruptDataError */
export function toStoredEar(item: object): Ear {
  return parse(EAR_WRITABLE, JSON.parse(JSON.stringify(item)), 'Refused to store an item:');
}

/** @throws CorruptDataError */
export function readWaking(key: Key, item: unknown): Waking {
  return parse(WAKING, item, readFrom(key));
}

/**
 * The item as it will be read again: what JSON cannot carry is gone (undefined values, above all), and what could not
 * be read back is refused before it is stored.
 * @throws CorruptDataError
 */
export function toStored(item: object): Entity {
  return parse(WRITABLE, JSON.parse(JSON.stringify(item)), 'Refused to store an item:');
}

function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  item: unknown,
  what: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, item);
  if (result.success) return result.output;
  const problems = result.issues.map(
    (issue) =>
      `${v.getDotPath(issue) ?? 'the item'} should be ${issue.expected ?? issue.message}, but is ${issue.received.slice(0, 80)}`,
  );
  throw new CorruptDataError(`${what} ${problems.join('; ')}.`);
}
