/** A part of a description, as JSON has it. */
export type Json = { readonly [key: string]: unknown };
export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const objectAt = (from: unknown, ...keys: string[]): Json => {
  let at: unknown = from;
  for (const key of keys) at = isJson(at) ? at[key] : undefined;
  return isJson(at) ? at : {};
};
export const listAt = (from: unknown, key: string): readonly unknown[] => {
  const list = isJson(from) ? from[key] : undefined;
  return Array.isArray(list) ? list : [];
};

/** What is wrong with a value, by a schema of the description. */
export type FaultsOf = (value: unknown, schema: unknown, at: string) => Iterable<string>;

/** Follows references within a description. */
export const resolver = (spec: unknown): ((schema: unknown) => Json) => {
  const resolve = (schema: unknown): Json => {
    const reference = isJson(schema) ? schema.$ref : undefined;
    if (typeof reference !== 'string') return isJson(schema) ? schema : {};
    return resolve(objectAt(spec, ...reference.replace('#/', '').split('/')));
  };
  return resolve;
};

/** Schemas of OpenAPI 3.0. A name that a schema does not have is a fault, also where it would allow any. */
export function schemaFaults(resolve: (schema: unknown) => Json): FaultsOf {
  function* faultsOf(value: unknown, given: unknown, at: string): Iterable<string> {
    const schema = kindOf(value, resolve(given));
    for (const kind of ['anyOf', 'oneOf'] as const) {
      const choices = listAt(schema, kind);
      if (choices.length === 0) continue;
      const tried = choices.map((choice) => [...faultsOf(value, choice, at)]);
      if (tried.every((faults) => faults.length > 0)) yield* tried[0] ?? [];
      return;
    }
    const parts = listAt(schema, 'allOf');
    if (parts.length > 0) {
      const merged = parts.map(resolve);
      const properties = Object.assign({}, ...merged.map((part) => objectAt(part, 'properties')));
      const required = merged.flatMap((part) => listAt(part, 'required'));
      yield* faultsOf(value, { type: 'object', properties, required }, at);
      return;
    }
    yield* typeFaults(value, schema, at);
    if (isJson(value)) {
      const properties = objectAt(schema, 'properties');
      for (const name of listAt(schema, 'required'))
        if (typeof name === 'string' && !(name in value)) yield `${at} lacks ${name}`;
      for (const [name, inner] of Object.entries(value)) {
        if (name in properties) yield* faultsOf(inner, properties[name], `${at}.${name}`);
        else if (!isJson(schema.additionalProperties) && !listAt(schema, 'required').includes(name))
          yield `${at} has ${name}, which is not described`;
      }
    }
    if (Array.isArray(value))
      for (const [index, item] of value.entries()) yield* faultsOf(item, schema.items, `${at}[${index}]`);
  }

  /** Where a property tells which of several schemas it is. */
  function kindOf(value: unknown, schema: Json): Json {
    const { propertyName } = objectAt(schema, 'discriminator');
    const kind = isJson(value) && typeof propertyName === 'string' ? value[propertyName] : undefined;
    const $ref = typeof kind === 'string' ? objectAt(schema, 'discriminator', 'mapping')[kind] : undefined;
    return $ref === undefined ? schema : resolve({ $ref });
  }

  return faultsOf;
}

const TYPE_OF: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  number: (value) => typeof value === 'number' && !Number.isNaN(value),
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: isJson,
};

function* typeFaults(value: unknown, schema: Json, at: string): Iterable<string> {
  const { type, pattern, minimum, maximum, maxLength, minItems, maxItems } = schema;
  const allowed = listAt(schema, 'enum');
  if (typeof type === 'string' && !TYPE_OF[type]?.(value)) yield `${at} should be of type ${type}`;
  if (allowed.length > 0 && !allowed.includes(value)) yield `${at} should be one of ${allowed.join(', ')}`;
  if (typeof value === 'string') {
    if (typeof pattern === 'string' && !new RegExp(pattern).test(value))
      yield `${at} should match ${pattern}`;
    if (typeof maxLength === 'number' && value.length > maxLength)
      yield `${at} should have ≤ ${maxLength} letters`;
  }
  if (typeof value === 'number') {
    if (typeof minimum === 'number' && value < minimum) yield `${at} should be ≥ ${minimum}`;
    if (typeof maximum === 'number' && value > maximum) yield `${at} should be ≤ ${maximum}`;
  }
  if (Array.isArray(value)) {
    if (typeof minItems === 'number' && value.length < minItems)
      yield `${at} should have ≥ ${minItems} items`;
    if (typeof maxItems === 'number' && value.length > maxItems)
      yield `${at} should have ≤ ${maxItems} items`;
  }
}
