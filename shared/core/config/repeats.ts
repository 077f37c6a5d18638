/** Every value that stands in the list before, with its place. */
export const repeats = <T>(values: readonly T[]): { readonly index: number; readonly value: T }[] =>
  values.flatMap((value, index) => (values.indexOf(value) < index ? [{ index, value }] : []));
