/** Steps from the top of the front matter to a value: `['media', 0, 'alt']`. */
export type Path = readonly (string | number)[];

/** A path as findings and reports spell it: `media[0].alt`. Keys that are no words stand in quotation marks. */
export const placeOf = (path: Path): string =>
  path
    .map((step) =>
      typeof step === 'number' ? `[${step}]` : `.${/^[\w-]+$/.test(step) ? step : JSON.stringify(step)}`,
    )
    .join('')
    .replace(/^\./, '');

/** A path for looking up what is known of a key: list positions do not matter, nor which account. */
export const patternOf = (path: Path): string =>
  path[0] === 'text' && path.length > 1 ? 'text.*' : placeOf(path).replace(/\[\d+\]/g, '[]');
